// Backups: written when they are due, one at a time, and only valid once they have been read back.
import fs from 'node:fs'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Backup, BackupKind } from '../../shared/messages/backups.ts'
import type { Config, Document } from '../../shared/model/document.ts'
import { fail, ok, problem, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { type Day, dayOf } from '../../shared/time/zone.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { FaultError } from '../fault-error.ts'
import { fileFault } from '../file-fault.ts'
import { makePrivateFolder, writeWhole } from '../store/files.ts'
import { exportText } from './export-text.ts'
import {
  backupsIn,
  dueBackups,
  listBackups,
  newName,
  pathOf,
  removeOldest,
  unpacked,
} from './files.ts'
import { decrypted, encrypted, isProtecting, protect, stopProtecting } from './key.ts'

const gzip = promisify(zlib.gzip)
const gunzip = promisify(zlib.gunzip)

export interface BackupsNeeds {
  /** The data folder. */
  readonly folder: string
  readonly now: () => Instant
  readonly nextTurn: () => Promise<void>
  /** All data. */
  readonly contents: () => Document
  readonly settings: () => Config['settings']
  readonly onWriteError: (error: unknown) => void
  /** Called with what the person must know. */
  readonly onProblem: (problem: Problem) => void
}

export class Backups {
  readonly #needs: BackupsNeeds
  /** The backup being written, and those waiting for it. */
  #last: Promise<unknown> = Promise.resolve()
  #underWay = 0
  /** `writeDue` runs every minute, but needs to look at the folder only once a day. */
  #writtenOn: Day | null = null
  /** The message of the last reported problem. */
  #told: string | null = null

  constructor(needs: BackupsNeeds) {
    this.#needs = needs
  }

  /** Newest first. */
  get list(): readonly Backup[] {
    return listBackups(this.#needs.folder)
  }

  /** Whether a backup is being written. */
  get isBusy(): boolean {
    return this.#underWay > 0
  }

  /** Whether new backups are encrypted. */
  get isProtecting(): boolean {
    return isProtecting(this.#needs.folder)
  }

  /** Resolves once every requested backup is written or has failed. */
  async settled(): Promise<void> {
    await this.#last
  }

  /** Writes all current data to a backup of each kind, and removes surplus ones. */
  write(...kinds: readonly BackupKind[]): Promise<Result<null>> {
    const { folder, now, nextTurn, contents, onWriteError } = this.#needs
    const [document, at] = [contents(), now()]
    return this.#inTurn(async () => {
      try {
        const text = await exportText(document, at, nextTurn)
        for (const kind of kinds) {
          removeOldest(folder, kind, await this.#writeOne(kind, text, at))
        }
        return ok(null)
      } catch (error) {
        onWriteError(error)
        const refusal = problem('no-backup', { reason: fileFault(error) })
        this.#tell(refusal)
        return { ok: false, problem: refusal }
      }
    })
  }

  /** Writes the backups of the day and the week that are missing; none of a folder without entries. */
  async writeDue(): Promise<void> {
    const settings = this.#needs.settings()
    const today = dayOf(this.#needs.now(), settings.zone)
    if (this.isBusy || this.#writtenOn === today) return
    if (this.#needs.contents().entries.length === 0) return
    const due = dueBackups(this.list, this.#needs.now(), settings)
    if (due.length === 0 || (await this.write(...due)).ok) this.#writtenOn = today
  }

  /** The text of a backup; a protected backup needs its passphrase. */
  async read(name: string, passphrase: string | null): Promise<Result<string>> {
    try {
      const bytes = await fs.promises.readFile(pathOf(this.#needs.folder, name))
      if (!name.endsWith('.age')) return ok(unpacked(bytes).toString('utf8'))
      if (passphrase === null) return fail('protected')
      const plain = await decrypted(this.#needs.folder, bytes, passphrase)
      return plain.ok ? ok(unpacked(plain.value).toString('utf8')) : plain
    } catch (error) {
      return fail('no-backup/unreadable', { reason: fileFault(error) })
    }
  }

  /** Encrypts backups from now on, so that only the passphrase opens them. */
  protect(passphrase: string): Promise<Result<null>> {
    return this.#changeKey(() => protect(this.#needs.folder, passphrase, this.#needs.now()))
  }

  /** Writes backups unencrypted from now on. */
  stopProtecting(): Promise<Result<null>> {
    return this.#changeKey(async () => stopProtecting(this.#needs.folder))
  }

  /** Reports each problem only once, because backups are tried every minute. */
  #tell(problem: Problem): void {
    if (this.#told === problem.message) return
    this.#told = problem.message
    this.#needs.onProblem(problem)
  }

  #changeKey(change: () => Promise<void>): Promise<Result<null>> {
    return this.#inTurn(async () => {
      try {
        await change()
        return ok(null)
      } catch (error) {
        this.#needs.onWriteError(error)
        return fail('not-written/key', { reason: fileFault(error) })
      }
    })
  }

  async #writeOne(kind: BackupKind, text: string, at: Instant): Promise<string> {
    const { folder } = this.#needs
    makePrivateFolder(backupsIn(folder))
    const packed = await gzip(text)
    // An encrypted backup cannot be read back without the passphrase, so its input is checked instead.
    if ((await gunzip(packed)).toString('utf8') !== text) {
      throw new FaultError({ id: 'file-fault.not-read-back' })
    }
    const isProtected = this.isProtecting
    const bytes = isProtected ? await encrypted(folder, packed) : packed
    const name = newName(folder, kind, at, isProtected)
    const file = pathOf(folder, name)
    writeWhole(file, bytes)
    const written = await fs.promises.readFile(file)
    if (written.equals(bytes)) return name
    fs.rmSync(file, { force: true })
    throw new FaultError({ id: 'file-fault.not-as-written' })
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    this.#underWay++
    const done = this.#last.then(task).finally(() => {
      this.#underWay--
    })
    this.#last = done
    return done
  }
}
