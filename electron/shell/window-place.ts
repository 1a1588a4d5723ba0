// Where the main window stood: read at once, written once the store that writes is there.
import { type FileContent, type JsonObject, readJson } from '../store/read-json.ts'
import type { PlaceFile } from './main-window.ts'

export class WindowPlace implements PlaceFile {
  readonly #path: string
  #writer: Pick<PlaceFile, 'tryWrite'> | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** From now on what is to be kept goes to `writer`. */
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
