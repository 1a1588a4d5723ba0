// One JSON document on the disk: it is there whole, or the one before it still is. electron-store writes it beside
// under another name, since what it promises has gaps: it takes a short write (a disk that fills up) for a whole one,
// and with SNAP in the environment or across devices it writes in place, unsynced. What came out is checked, synced and
// only then given the document's name. Reading goes past electron-store (`read-json.ts`).
import fs from 'node:fs'
import path from 'node:path'
import Store from 'electron-store'
import { besides, makePrivateFolder, privateFile, syncFile, syncFolder } from './files.ts'
import { type FileContent, type JsonObject, readJson } from './read-json.ts'

/** What tells one state of a file from another; `null` for a file that is not there. */
type Stamp = string | null

/** What a document is written to before it has its name, and what electron-store writes that through. */
const unfinished = /\.next\.json$|\.json\.tmp-\d{10}[\da-f]{6}$/

/** Whether a file of this name is what an interrupted write left behind: the document itself is whole. */
export function isUnfinishedWrite(name: string): boolean {
  return unfinished.test(name)
}

export class JsonFile {
  readonly path: string
  readonly #folder: string
  readonly #name: string
  #store: Store<JsonObject> | null = null
  /** The octets electron-store was given last. */
  #octets = 0
  /** The file as it was read or written last; `undefined` before either. */
  #known: Stamp | undefined

  /** `name` without `.json`; the folder is made when first written to. Only its owner can read what is written. */
  constructor(folder: string, name: string) {
    this.#folder = folder
    this.#name = name
    this.path = path.join(folder, `${name}.json`)
  }

  read(): FileContent {
    try {
      this.#known = this.#stamp()
    } catch {
      // What is wrong with it is what the reading says.
    }
    return readJson(this.path)
  }

  /** Whatever is found where it is written first is somebody else's. */
  expectNone(): void {
    this.#known = null
  }

  /**
   * On the disk when this returns; throws where it cannot be written, and what stood there before stays. A file that
   * somebody else changed since it was read or written is copied aside first: the answer is where, else `null`.
   */
  write(value: JsonObject): string | null {
    makePrivateFolder(this.#folder)
    // A document that is a link stays one, and what it leads to is replaced.
    const target = fs.existsSync(this.path) ? fs.realpathSync(this.path) : this.path
    const next = path.join(path.dirname(target), `${this.#name}.next.json`)
    this.#writeNext(path.dirname(target), value)
    const { size } = fs.statSync(next)
    if (size !== this.#octets) {
      fs.rmSync(next, { force: true })
      throw new Error(`only ${size} of ${this.#octets} octets could be written; is the disk full?`)
    }
    syncFile(next)
    const aside = this.#setForeignAside(target)
    fs.renameSync(next, target)
    syncFolder(path.dirname(target))
    this.#known = this.#stamp()
    return aside
  }

  /** The same for what may be lost, as a window's place is: a disk that is full keeps no window open. */
  tryWrite(value: JsonObject): void {
    try {
      this.write(value)
    } catch {
      // What stood there before stays.
    }
  }

  #writeNext(folder: string, value: JsonObject): void {
    this.#store ??= new Store<JsonObject>({
      cwd: folder,
      name: `${this.#name}.next`,
      // A key may hold dots: every `uid@google.com` does.
      accessPropertiesByDotNotation: false,
      configFileMode: privateFile,
      serialize: (document) => {
        const text = JSON.stringify(document)
        this.#octets = Buffer.byteLength(text)
        return text
      },
      // Before each write it looks whether the file holds migrations of its own. It never does, and reading a
      // large document for that would hold up the app.
      deserialize: () => ({}),
    })
    this.#store.store = value
  }

  #setForeignAside(target: string): string | null {
    const stamp = this.#stamp()
    if (this.#known === undefined || stamp === null || stamp === this.#known) return null
    const aside = besides(target, 'changed')
    fs.copyFileSync(target, aside, fs.constants.COPYFILE_EXCL)
    return aside
  }

  #stamp(): Stamp {
    const stats = fs.statSync(this.path, { throwIfNoEntry: false, bigint: true })
    return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : null
  }
}
