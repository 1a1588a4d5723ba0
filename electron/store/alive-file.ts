// When the app was last alive, in a file of its own that is overwritten in place each minute, so that the block itself
// is written only when it changes. A file torn by a power failure counts as missing.
import fs from 'node:fs'
import path from 'node:path'
import { formatInstant, type Instant, parseInstant } from '../../shared/time/instant.ts'
import { privateFile, setAsideUnless } from './files.ts'

export class AliveFile {
  readonly #path: string

  constructor(folder: string) {
    this.#path = path.join(folder, 'alive.txt')
  }

  /** `null` if there is none, or none that can be read. */
  read(): Instant | null {
    try {
      // A pipe in its place would never end.
      if (!fs.statSync(this.#path).isFile()) return null
      return parseInstant(fs.readFileSync(this.#path, 'utf8').trim())
    } catch {
      return null
    }
  }

  write(now: Instant): void {
    setAsideUnless('file', this.#path)
    fs.writeFileSync(this.#path, `${formatInstant(now)}\n`, { mode: privateFile })
  }
}
