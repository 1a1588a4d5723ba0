// The key that protects backups. age (age-encryption.org) encrypts each backup to a public key, so that the app can
// write one each day without the passphrase. The secret key is stored next to the backups, itself encrypted with the
// passphrase: `age -d -i key.age day-….json.gz.age | gunzip` opens a backup without Offwheel. The passphrase is stored
// nowhere.
import { webcrypto } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result.ts'
import { formatInstant, type Instant } from '../../shared/time/instant.ts'
import { FaultError } from '../fault-error.ts'
import { besides, makePrivateFolder, writeWhole } from '../store/files.ts'
import { backupsIn } from './files.ts'

/** Public keys, one per line, as `age -R` reads them: backups are protected while this file exists. */
const recipientsFile = 'recipients.txt'
const keyFile = 'key.age'
/** The secret key, and those that an earlier passphrase protects. */
const keyFiles = /^key(\.[^.]+)?\.age$/

const wrong = fail('wrong-passphrase')
const damagedKey = fail('no-key/damaged', { file: keyFile })
const damaged = fail('no-backup/damaged')

/** Loaded on first use. Node 18, which the stand-in has, offers `crypto` only as a module. */
async function loadAge() {
  globalThis.crypto ??= webcrypto as typeof globalThis.crypto
  return import('age-encryption')
}

/** Whether backups are encrypted from now on. */
export function isProtecting(folder: string): boolean {
  return fs.existsSync(path.join(backupsIn(folder), recipientsFile))
}

/**
 * Encrypts backups from now on. A passphrase used before opens the key made with it. Another one makes a new key, and
 * the previous key is kept for the backups that need it. Takes about a second, because a passphrase must be slow to
 * guess.
 */
export async function protect(folder: string, passphrase: string, now: Instant): Promise<void> {
  const age = await loadAge()
  const file = path.join(backupsIn(folder), keyFile)
  makePrivateFolder(backupsIn(folder))
  const key = fs.existsSync(file) ? await openedKey(file, passphrase) : null
  const known = key?.kind === 'opened' ? key.identity : null
  const identity = known ?? (await age.generateX25519Identity())
  const recipient = await age.identityToRecipient(identity)
  if (!known) {
    const encrypter = new age.Encrypter()
    encrypter.setPassphrase(passphrase)
    const text = `# public key: ${recipient}\n${identity}\n`
    const armored = age.armor.encode(await encrypter.encrypt(text))
    if (fs.existsSync(file)) {
      fs.renameSync(file, besides(file, formatInstant(now).replaceAll(':', '')))
    }
    writeWhole(file, armored)
  }
  writeWhole(path.join(backupsIn(folder), recipientsFile), `${recipient}\n`)
}

/** Writes backups unencrypted from now on; protected ones stay protected, and the key is kept for them. */
export function stopProtecting(folder: string): void {
  fs.rmSync(path.join(backupsIn(folder), recipientsFile), { force: true })
}

/**
 * Encrypts for the key of the folder; throws if that key is unknown or missing, because nobody could open the result.
 */
export async function encrypted(folder: string, bytes: Uint8Array): Promise<Uint8Array> {
  const age = await loadAge()
  const encrypter = new age.Encrypter()
  const text = fs.readFileSync(path.join(backupsIn(folder), recipientsFile), 'utf8')
  const recipients = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  if (recipients.length === 0) {
    throw new FaultError({ id: 'file-fault.no-recipient', values: { name: recipientsFile } })
  }
  if (!isFile(path.join(backupsIn(folder), keyFile))) {
    throw new FaultError({ id: 'file-fault.no-key', values: { name: keyFile } })
  }
  for (const recipient of recipients) encrypter.addRecipient(recipient.trim())
  return encrypter.encrypt(bytes)
}

/** Decrypts with whichever key of the folder the passphrase opens. */
export async function decrypted(
  folder: string,
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array>> {
  const age = await loadAge()
  const keys = fs.readdirSync(backupsIn(folder)).filter((name) => keyFiles.test(name))
  if (keys.length === 0) {
    return fail('no-key/missing', { file: keyFile })
  }
  let isOpened = false
  let isWhole = false
  for (const name of keys.sort()) {
    const key = await openedKey(path.join(backupsIn(folder), name), passphrase)
    if (key.kind !== 'damaged') isWhole = true
    if (key.kind !== 'opened') continue
    const { identity } = key
    isOpened = true
    const decrypter = new age.Decrypter()
    decrypter.addIdentity(identity)
    try {
      return ok(await decrypter.decrypt(bytes))
    } catch {
      // The backup is for another key, or is damaged.
    }
  }
  if (isOpened) return damaged
  return isWhole ? wrong : damagedKey
}

type Key =
  | { readonly kind: 'opened'; readonly identity: string }
  | { readonly kind: 'closed' | 'damaged' }

/** The secret key in a file: `closed` if the passphrase does not open it. */
async function openedKey(file: string, passphrase: string): Promise<Key> {
  const age = await loadAge()
  let bytes: Uint8Array
  try {
    bytes = age.armor.decode(fs.readFileSync(file, 'utf8'))
  } catch {
    return { kind: 'damaged' }
  }
  const decrypter = new age.Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    const text = await decrypter.decrypt(bytes, 'text')
    const identity = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'))
    return identity === undefined ? { kind: 'damaged' } : { kind: 'opened', identity }
  } catch {
    return { kind: 'closed' }
  }
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}
