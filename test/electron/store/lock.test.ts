// One process at a time works on a data folder, and no crash keeps everybody out.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tryLock, waitForLock } from '../../../electron/store/lock.ts'
import { otherProcess, temporaryFolder } from '../support.ts'

const lockIn = (folder: string) => path.join(folder, 'open.lock')

test('is had by one, and by the next once it is given back', () => {
  const folder = temporaryFolder()
  const release = tryLock(folder)
  expect(release).not.toBeNull()
  expect(tryLock(folder)).toBeNull()
  release?.()
  expect(fs.existsSync(lockIn(folder))).toBe(false)
  expect(tryLock(folder)).not.toBeNull()
})

const dead: readonly [string, () => string][] = [
  ['of a process that is gone', () => '{"pid":4194303,"birth":null}'],
  ['with nothing in it', () => ''],
  ['of process 0', () => '0'],
  ['of process -1', () => '{"pid":-1}'],
  ['that is damaged', () => '{"pid":'],
  ['of a number that another program has by now', () => `{"pid":${otherProcess()},"birth":"x 1"}`],
]
test.for(dead)('a lock %s is nobody’s', async ([, content]) => {
  const folder = temporaryFolder()
  fs.writeFileSync(lockIn(folder), content())
  const longAgo = Date.now() / 1000 - 60
  fs.utimesSync(lockIn(folder), longAgo, longAgo)
  expect(tryLock(folder)).not.toBeNull()
})

const alive: readonly [string, () => string][] = [
  ['of a process that lives', () => `{"pid":${otherProcess()},"birth":null}`],
  ['of an earlier version that runs', () => `${otherProcess()}`],
  ['that is being written', () => ''],
]
test.for(alive)('a lock %s is respected', ([, content]) => {
  const folder = temporaryFolder()
  fs.writeFileSync(lockIn(folder), content())
  expect(tryLock(folder)).toBeNull()
})

test('it can be waited for', () => {
  const folder = temporaryFolder()
  const { pid = 0 } = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 400)'])
  fs.writeFileSync(lockIn(folder), `{"pid":${pid},"birth":null}`)
  expect(waitForLock(folder, 20)).toBeNull()
  // A child that has ended is still there until its parent looks, so somebody else removes the lock.
  const remover = spawn('sh', ['-c', `sleep 0.3; rm '${lockIn(folder)}'`])
  onTestFinished(() => void remover.kill())
  expect(waitForLock(folder, 10_000)).not.toBeNull()
})

test('of many command lines at once, none overwrites another', async () => {
  const folder = temporaryFolder()
  // A crash left its lock behind, so that all of them want to clear it.
  fs.writeFileSync(lockIn(folder), '{"pid":4194303,"birth":null}')
  const cli = path.join(import.meta.dirname, '../../../electron/cli.ts')
  const runs = Array.from({ length: 6 }, (_, n) => {
    const words = [
      'log',
      'yesterday',
      `${9 + n}:00-${9 + n}:10`,
      'delivery',
      `line ${n}`,
      '--folder',
      folder,
    ]
    const child = spawn(process.execPath, [cli, ...words], { env: { ...process.env, TZ: 'UTC' } })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    return new Promise<string>((resolve) =>
      child.on('close', (status) => resolve(`${status} ${said}`)),
    )
  })
  const answers = await Promise.all(runs)
  const kept = answers.filter((answer) => answer.startsWith('0 Kept:')).length
  expect(answers.map((answer) => answer.slice(0, 7))).toEqual(answers.map(() => '0 Kept:'))
  const notes = fs
    .readdirSync(path.join(folder, 'ledger'))
    .flatMap((name) => fs.readFileSync(path.join(folder, 'ledger', name), 'utf8').match(/line \d/g))
  expect(notes).toHaveLength(kept)
}, 60_000)
