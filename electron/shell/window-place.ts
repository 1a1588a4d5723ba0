// The position of the main window: read at once, written only when the store that writes it exists.
import { type FileContent, type JsonObject, readJson } from '../store/read-json.ts'
import type { PlaceFile } from './main-window.ts'

export class WindowPlace implements PlaceFile {
  readonly #path: string
  #writer: Pick<PlaceFile, 'tryWrite'> | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** From now on `writer` stores the position. */
  writeBy(writer: Pick<PlaceFile, 'tryWrite'>): void {
    this.#writer = writer
  }

  read(): FileContent {
    return readJson(this.#path)
  }

  tryWrite(place: JsonObject): void {
    this.#writer?.tryWrite(place)
  }
}
