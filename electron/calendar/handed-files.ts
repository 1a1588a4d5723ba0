// The .ics files that were given to other programs, in a folder that other users cannot read. A program may read its
// file only once the person has answered it, so files stay for a day.
import fs from 'node:fs'
import path from 'node:path'
import { problem } from '../../shared/result.ts'
import { addSeconds, formatInstant, type Instant } from '../../shared/time/instant.ts'
import { RefusalError } from '../fault-error.ts'
import { fileFault } from '../file-fault.ts'
import { makePrivateFolder, namesIn, writeWhole } from '../store/files.ts'

const keptSeconds = 24 * 3600

export class HandedFiles {
  readonly #folder: string
  readonly #now: () => Instant

  constructor(folder: string, now: () => Instant) {
    this.#folder = folder
    this.#now = now
  }

  /** Writes a file, whole or not at all, and returns its path; throws `RefusalError` if it cannot be written. */
  write(text: string): string {
    this.clear()
    const file = path.join(this.#folder, nameAt(this.#now()))
    try {
      makePrivateFolder(this.#folder)
      writeWhole(file, text)
    } catch (error) {
      throw new RefusalError(problem('not-written/file', { file, reason: fileFault(error) }))
    }
    return file
  }

  /** Removes the files that are a day old; what cannot be removed is tried again the next time. */
  clear(): void {
    const since = nameAt(addSeconds(this.#now(), -keptSeconds))
    for (const name of namesIn(this.#folder)) {
      if (name >= since) continue
      try {
        fs.rmSync(path.join(this.#folder, name), { force: true })
      } catch {}
    }
  }
}

/** The time is in the name, in an order that is that of time; file times may be those of another clock. */
function nameAt(at: Instant): string {
  return `offwheel-${formatInstant(at).replace(/[-:]/g, '')}.ics`
}
