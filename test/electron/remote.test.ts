import fs from 'node:fs'
import net from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { quickRunner } from '../../electron/cli/quick.ts'
import { channelPath, listen } from '../../electron/remote/channel.ts'
import { quickCommand } from '../../electron/remote/quick-commands.ts'
import { tryLock } from '../../electron/store/lock.ts'
import { ok } from '../../shared/result.ts'
import { runCli } from './cli/support.ts'
import { openTestApp, otherProcess } from './support.ts'

type Name = Parameters<typeof quickRunner>[0]

function cli(folder: string) {
  return (name: Name, ...words: string[]) =>
    runCli(quickRunner(name), [...words, '--folder', folder])
}

/** An app that listens as the real one does. */
async function listening() {
  const app = openTestApp()
  const release = tryLock(app.folder)
  if (release) onTestFinished(release)
  const errors: unknown[] = []
  const stop = listen(
    app.folder,
    (request) => quickCommand(app, request),
    (error) => errors.push(error),
  )
  onTestFinished(stop)
  while (process.platform !== 'win32' && !fs.existsSync(channelPath(app.folder))) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { app, errors, run: cli(app.folder) }
}

test('the running app is asked: it starts, tells, stops and writes down', async () => {
  const { app, run } = await listening()
  expect((await run('status')).out).toEqual(['No focus block is running.'])
  expect(await run('start', 'discovery', '50m', 'interview', 'notes')).toEqual({
    status: 0,
    out: ['Started. Discovery & research, 0 min, 50 min left.'],
    errors: [],
  })
  expect(app.store.block).toMatchObject({ categoryId: 'discovery', note: 'interview notes' })
  app.clock.advance(20 * 60)
  expect((await run('status')).out).toEqual(['Discovery & research, 20 min, 30 min left.'])
  expect((await run('stop')).out).toEqual(['Stopped.'])
  expect((await run('log', '30m', 'delivery', '@8:00', 'tickets')).out).toEqual([
    'Kept: 2026-11-16 08:00–08:30, Delivery & backlog, tickets.',
  ])
  expect(app.store.entries.size).toBe(2)
})

test('a block is paused, taken up, extended and told when to end', async () => {
  const { app, run } = await listening()
  await run('start', 'discovery', '50m')
  app.clock.advance(20 * 60)
  expect((await run('pause')).out).toEqual(['Discovery & research, 20 min, 30 min left, paused.'])
  app.clock.advance(5 * 60)
  expect((await run('resume')).out).toEqual(['Discovery & research, 20 min, 30 min left.'])
  expect((await run('extend', '15m')).out).toEqual(['Discovery & research, 20 min, 45 min left.'])
  expect((await run('finish', '10:30')).out).toEqual([
    'Discovery & research, 20 min, 45 min left, ends at 10:30.',
  ])
  expect([
    (await run('extend', 'a bit')).errors,
    (await run('finish', 'soon')).errors,
    (await run('break')).errors,
    (await run('extend')).status,
  ]).toEqual([
    ['By how much? Write 15m or 1h30.'],
    ['When? Write a time such as 16:30.'],
    ['This block has no breaks.'],
    2,
  ])
})

test('a block in cycles goes on its break and comes back', async () => {
  const { app, run } = await listening()
  const block = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null }
  await app.run('startBlock', { ...block, inCycles: true })
  app.clock.advance(50 * 60)
  expect((await run('break')).out[0]).toMatch(/on a break\.$/)
  app.clock.advance(10 * 60)
  await run('resume')
  expect(app.store.block).toMatchObject({ rest: null, cycle: { done: 1 } })
})

test('refusals are told apart from wrong uses', async () => {
  const { run } = await listening()
  expect(await run('stop')).toEqual({ status: 1, out: [], errors: ['No focus block is running.'] })
  expect((await run('start', 'nonsense')).status).toBe(1)
  expect((await run('start', 'yesterday', 'discovery')).errors[0]).toContain('starts now')
  expect((await run('log')).status).toBe(2)
  expect((await run('status', 'please')).status).toBe(2)
})

test('without the app the data folder is worked on, and the app finds it so', async () => {
  const app = openTestApp()
  const run = cli(app.folder)
  expect((await run('log', '1h', 'vision')).status).toBe(0)
  expect((await run('start', 'vision', '25m')).status).toBe(0)
  const { store } = app.restart()
  expect([store.entries.size, store.block?.plannedMinutes]).toEqual([1, 25])
})

test('a socket nobody answers on, and a folder in use, are left alone', async () => {
  const app = openTestApp()
  fs.writeFileSync(`${app.folder}/open.lock`, `${otherProcess()}`)
  const { status, errors } = await runCli(quickRunner('log', 200), [
    '1h',
    'vision',
    '--folder',
    app.folder,
  ])
  expect([status, errors]).toEqual([1, ['Offwheel is running but does not answer.']])
})

test('what is no request is answered with a refusal, and the app goes on', async () => {
  const { app, run } = await listening()
  for (const line of ['nonsense', '{"name":"quit","text":""}', JSON.stringify({ name: 'log' })]) {
    const answer = await new Promise<string>((resolve) => {
      const socket = net.connect(channelPath(app.folder), () => socket.write(`${line}\n`))
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('close', () => resolve(text))
    })
    expect(JSON.parse(answer)).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
  }
  expect((await run('status')).status).toBe(0)
})

test.skipIf(process.platform === 'win32')(
  'nobody else may open the socket, at any time',
  async () => {
    const before = process.umask(0)
    onTestFinished(() => void process.umask(before))
    const { app } = await listening()
    expect((fs.statSync(channelPath(app.folder)).mode & 0o777).toString(8)).toBe('600')
    expect(process.umask()).toBe(0)
  },
)

test.skipIf(process.platform === 'win32')(
  'a folder whose path is too long for a socket is told',
  () => {
    const errors: unknown[] = []
    const stop = listen(
      `/tmp/${'x'.repeat(120)}`,
      async () => ok('never'),
      (error) => errors.push(error),
    )
    expect(errors.map(String)).toEqual([
      'Error: the path of the data folder is too long for a socket',
    ])
    stop()
  },
)

test('a request that is too long ends its connection', async () => {
  const { app } = await listening()
  const isClosed = await new Promise((resolve) => {
    const socket = net.connect(channelPath(app.folder), () => socket.write('x'.repeat(20_000)))
    socket.on('error', () => {})
    socket.on('close', () => resolve(true))
  })
  expect(isClosed).toBe(true)
})
