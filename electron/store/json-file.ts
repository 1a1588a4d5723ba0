// One JSON document on the disk, written whole and atomically by electron-store. Reading goes past it: it would
// take a damaged or foreign file for an empty one (conf replaces `[]` and `null` by the defaults).
import fs from 'node:fs'
import path from 'node:path'
import Store from 'electron-store'

export type JsonObject = Record<string, unknown>

export type FileContent =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'read'; readonly value: JsonObject }

export class JsonFile {
  readonly path: string
  readonly #folder: string
  readonly #name: string
  readonly #isSecret: boolean
  #store: Store<JsonObject> | null = null

  /** `name` without `.json`; the folder is made when first written to. A secret is for its owner's eyes only. */
  constructor(folder: string, name: string, { isSecret = false } = {}) {
    this.#folder = folder
    this.#name = name
    this.#isSecret = isSecret
    this.path = path.join(folder, `${name}.json`)
  }

  read(): FileContent {
    let text: string
    try {
      text = fs.readFileSync(this.path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'absent' }
      throw error
    }
    try {
      const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
      return isObject(value)
        ? { kind: 'read', value }
        : { kind: 'damaged', reason: 'it holds no object' }
    } catch (error) {
      return { kind: 'damaged', reason: (error as Error).message }
    }
  }

  /** On the disk when this returns; throws where it cannot be written. */
  write(value: JsonObject): void {
    this.#store ??= new Store<JsonObject>({
      cwd: this.#folder,
      name: this.#name,
      // A key may hold dots: every `uid@google.com` does.
      accessPropertiesByDotNotation: false,
      ...(this.#isSecret && { configFileMode: 0o600 }),
      serialize: (document) => JSON.stringify(document),
      // Before each write it looks whether the file holds migrations of its own. It never does, and reading a
      // large document for that would hold up the app.
      deserialize: () => ({}),
    })
    this.#store.store = value
    syncFolder(this.#folder)
  }

  /** The same for what may be lost, as a window's place is: a disk that is full keeps no window open. */
  tryWrite(value: JsonObject): void {
    try {
      this.write(value)
    } catch {
      // What stood there before stays.
    }
  }
}

/** The file is whole on the disk, but it has its name there only once the folder is: fsync(2). Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
