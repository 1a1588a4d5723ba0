import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unpacked } from '../../electron/backups/files.ts'
import { FaultError } from '../../electron/fault-error.ts'
import { faultOfFile, fileFault } from '../../electron/file-fault.ts'
import { messagesOf } from '../../shared/words/catalogues.ts'
import { createWords } from '../../shared/words/words.ts'

const german = createWords({ language: 'de', formats: 'de-DE', hourCycle: 'h23' }, messagesOf('de'))

function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

test('what the system says is said in the language of the person, with the path if asked', () => {
  const missing = path.join(os.tmpdir(), 'no-such-folder', 'a.json')
  const error = thrownBy(() => fs.readFileSync(missing))
  expect(german.say(fileFault(error))).toBe('keine solche Datei und kein solcher Ordner')
  expect(german.say(faultOfFile(error))).toBe(
    `${missing}: keine solche Datei und kein solcher Ordner`,
  )
})

test.for([
  ['ENOSPC', 'kein Platz mehr auf dem Datenträger'],
  ['EACCES', 'keine Berechtigung dafür'],
  ['EROFS', 'schreibgeschützter Datenträger'],
  ['EIO', 'Fehler des Datenträgers'],
  ['EWHAT', 'Meldung des Systems „EWHAT“'],
])('%s is “%s”', ([code, said]) => {
  const error = Object.assign(new Error(`${code}: in English, write`), { code })
  expect(german.say(fileFault(error))).toBe(said)
})

test('what has no code is quoted', () => {
  expect(german.say(fileFault(new Error('it is locked')))).toBe(
    'Meldung des Systems „it is locked“',
  )
})

test('a packed file that is damaged says so', () => {
  const error = thrownBy(() => unpacked(Uint8Array.of(0x1f, 0x8b, 1, 2, 3)))
  expect(german.say(fileFault(error))).toBe('beschädigte gepackte Daten')
})

test('what we find ourselves keeps its values', () => {
  const error = new FaultError({ id: 'file-fault.written-in-part', values: { written: 5, all: 9 } })
  expect(german.say(faultOfFile(error))).toBe(
    'nur 5 von 9 Bytes geschrieben; ist der Datenträger voll?',
  )
})
