// One JSON document on the disk: either the whole new document is there, or still the previous one. electron-store
// writes it next to the document under another name, because its guarantees have gaps: it accepts a short write (when
// the disk fills up) as complete, and with SNAP in the environment or across devices it writes in place, unsynced. The
// result is checked, synced and only then renamed to the document. Reading bypasses electron-store (`read-json.ts`).
import fs from 'node:fs'
import path from 'node:path'
import Store from 'electron-store'
import { FaultError } from '../fault-error.ts'
import { besides, makePrivateFolder, privateFile, syncFile, syncFolder } from './files.ts'
import { type FileContent, type JsonObject, readJson } from './read-json.ts'

/** Distinguishes one state of a file from another; `null` if the file does not exist. */
type Stamp = string | null

/** Where a document is written before it is renamed, and the temporary file electron-store uses for that. */
const unfinished = /\.next\.json$|\.json\.tmp-\d{10}[\da-f]{6}$/

/** Whether a file with this name is left over from an interrupted write: the document itself is whole. */
export function isUnfinishedWrite(name: string): boolean {
  return unfinished.test(name)
}

export class JsonFile {
  readonly path: string
  readonly #folder: string
  readonly #name: string
  #store: Store<JsonObject> | null = null
  /** The bytes electron-store was last given. */
  #octets = 0
  /** The file as last read or written; `undefined` before either. */
  #known: Stamp | undefined

  /** `name` without `.json`; the folder is created on the first write. Only its owner can read what is written. */
  constructor(folder: string, name: string) {
    this.#folder = folder
    this.#name = name
    this.path = path.join(folder, `${name}.json`)
  }

  read(): FileContent {
    try {
      this.#known = this.#stamp()
    } catch {
      // Reading reports what is wrong with it.
    }
    return readJson(this.path)
  }

  /** A file found at the temporary name belongs to somebody else. */
  expectNone(): void {
    this.#known = null
  }

  /**
   * On the disk when this returns; throws if it cannot be written, and then the previous document stays. A file that
   * somebody else has changed since it was last read or written is copied aside first: returns the path of the copy,
   * otherwise `null`.
   */
  write(value: JsonObject): string | null {
    makePrivateFolder(this.#folder)
    // A document that is a link stays one, and the file it leads to is replaced.
    const target = fs.existsSync(this.path) ? fs.realpathSync(this.path) : this.path
    const next = path.join(path.dirname(target), `${this.#name}.next.json`)
    this.#writeNext(path.dirname(target), value)
    const { size } = fs.statSync(next)
    if (size !== this.#octets) {
      fs.rmSync(next, { force: true })
      const values = { written: size, all: this.#octets }
      throw new FaultError({ id: 'file-fault.written-in-part', values })
    }
    syncFile(next)
    const aside = this.#setForeignAside(target)
    fs.renameSync(next, target)
    syncFolder(path.dirname(target))
    this.#known = this.#stamp()
    return aside
  }

  /**
   * The same for something that may be lost, such as the position of a window: a full disk must not keep a window open.
   */
  tryWrite(value: JsonObject): void {
    try {
      this.write(value)
    } catch {
      // The previous document stays.
    }
  }

  #writeNext(folder: string, value: JsonObject): void {
    this.#store ??= new Store<JsonObject>({
      cwd: folder,
      name: `${this.#name}.next`,
      // A key may contain dots, as every `uid@google.com` does.
      accessPropertiesByDotNotation: false,
      configFileMode: privateFile,
      serialize: (document) => {
        const text = JSON.stringify(document)
        this.#octets = Buffer.byteLength(text)
        return text
      },
      // Before each write it checks whether the file contains migrations of its own. It never does, and reading a large
      // document for that would block the app.
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
