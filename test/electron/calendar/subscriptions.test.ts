import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Vault } from '../../../electron/calendar/address-book.ts'
import { fetchCalendar, fetchLimits } from '../../../electron/calendar/fetch-calendar.ts'
import { type Fetched, failed, type Validators } from '../../../electron/calendar/fetched.ts'
import { openSubscriptions } from '../../../electron/calendar/open-subscriptions.ts'
import type { Subscriptions } from '../../../electron/calendar/subscriptions.ts'
import { testClock } from '../../../electron/clock.ts'
import { at, countedIds } from '../../support.ts'
import { openTestApp, type TestApp, temporaryFolder } from '../support.ts'
import { answering, calendarText } from './answering.ts'
import { httpServer } from './servers.ts'

const minutes = 60
const address = 'https://calendar.example.com/secret-4711/basic.ics'

/** "Encrypts" by writing backwards: what matters is that the plain text is not there. */
const vault: Vault = {
  isAvailable: async () => true,
  encrypt: async (text) => backwards(text),
  decrypt: async (text) => ({ text: backwards(text), isStale: false }),
}
const noVault: Vault = { ...vault, isAvailable: async () => false }

function backwards(text: string): string {
  return [...text].reverse().join('')
}

const changed = (text = calendarText, etag: string | null = '"1"'): Fetched => ({
  kind: 'changed',
  octets: new TextEncoder().encode(text),
  validators: { etag, lastModified: null },
})
const offline: Fetched = { kind: 'offline' }
const unchanged: Fetched = { kind: 'unchanged' }
const serverError = failed('server-error', { status: 500 })

interface Desk {
  readonly app: TestApp
  readonly subscriptions: Subscriptions
  /** What the next looks find; the last one stays. */
  answers: Fetched[]
  readonly asked: { readonly address: string; readonly validators: Validators }[]
  readonly log: string[]
  readonly errors: unknown[]
  /** Lets the clock's tick run, and what it starts come to an end. */
  tick(): Promise<void>
  pass(minutes: number): Promise<void>
  state(): Subscriptions['states'][string] | undefined
}

interface DeskOptions {
  readonly folder?: string
  readonly clock?: TestApp['clock']
  readonly vault?: Vault
  readonly fetch?: (
    address: string,
    validators: Validators,
    signal: AbortSignal,
  ) => Promise<Fetched>
}

function openDesk(options: DeskOptions = {}): Desk {
  const { folder = temporaryFolder(), clock = testClock(at('2026-11-16T09:00:00Z')) } = options
  const made: Subscriptions[] = []
  const desk = { answers: [changed()], asked: [], log: [], errors: [] } as Pick<
    Desk,
    'answers' | 'asked' | 'log' | 'errors'
  >
  const answered = async (given: string, validators: Validators) => {
    desk.asked.push({ address: given, validators })
    const [first = offline] = desk.answers.length > 1 ? desk.answers.splice(0, 1) : desk.answers
    return first
  }
  const app = openTestApp({
    folder,
    clock,
    makeSubscriptions: (store, imports, words) => {
      const opened = openSubscriptions({
        dataFolder: folder,
        vault: options.vault ?? vault,
        store,
        imports,
        words,
        fetch: options.fetch ?? answered,
        now: clock.now,
        newId: countedIds(),
        log: (what) => desk.log.push(what),
        onError: (error) => desk.errors.push(error),
      })
      made.push(opened)
      return opened
    },
  })
  const [subscriptions] = made
  if (!subscriptions) throw new Error('no subscriptions were made')
  const tick = async () => {
    subscriptions.tick()
    await settled(subscriptions)
  }
  return Object.assign(desk, {
    app,
    subscriptions,
    tick,
    pass: async (count: number) => {
      app.clock.advance(count * minutes)
      await tick()
    },
    state: () => Object.values(subscriptions.states)[0],
  })
}

async function settled(subscriptions: Subscriptions): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  const isChecking = () => Object.values(subscriptions.states).some((each) => each.isChecking)
  while (isChecking()) await new Promise((resolve) => setTimeout(resolve, 1))
}

const subscribe = (desk: Desk, given = address) =>
  desk.app.run('subscribe', { address: given, everyMinutes: 60 })
const sourceId = (desk: Desk) => desk.app.store.config.sources[0]?.id ?? ''

/** The files of a folder that hold a text. */
function filesWith(folder: string, text: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => fs.readFileSync(file, 'latin1').includes(text))
    .map((file) => path.relative(folder, file))
}

describe('subscribing', () => {
  test('looks the calendar up, imports it and keeps it up to date', async () => {
    const desk = openDesk()
    expect(await subscribe(desk, 'webcal://calendar.example.com/secret-4711/basic.ics')).toEqual({
      tone: 'info',
      title: 'Team: 1 added.',
      details: ['1 event to classify: no rule matches.'],
    })
    expect(desk.asked).toEqual([{ address, validators: { etag: null, lastModified: null } }])
    const now = desk.app.clock.now()
    expect(desk.app.store.config.sources).toMatchObject([
      { name: 'Team', kind: 'subscription', isOn: true, everyMinutes: 60 },
    ])
    expect(desk.state()).toEqual({
      maskedAddress: 'https://calendar.example.com/…',
      isChecking: false,
      lastCheckedAt: now,
      lastSuccessAt: now,
      nextCheckAt: now + 60 * minutes,
      problem: null,
      isOffline: false,
      isEncrypted: true,
    })
  })

  test.for([
    [offline, 'offline'],
    [serverError, 'server-error'],
    [changed('BEGIN:VCALENDAR'.slice(1)), 'not-a-calendar'],
  ] as const)('keeps nothing where the first look comes to %o', async ([answer, code]) => {
    const desk = openDesk()
    desk.answers = [answer]
    const refused = await desk.app.refused('subscribe', { address, everyMinutes: 60 })
    expect(refused).toBe(code)
    expect(desk.app.store.config.sources).toEqual([])
    expect(desk.subscriptions.states).toEqual({})
    expect(filesWith(desk.app.folder, [...'secret-4711'].reverse().join(''))).toEqual([])
    await desk.pass(24 * 60)
    expect(desk.asked).toHaveLength(1)
  })

  test('refuses what is no address, is not secure, or is there already', async () => {
    const desk = openDesk()
    const refused = (given: string) =>
      desk.app.refused('subscribe', { address: given, everyMinutes: 60 })
    expect(await refused('my calendar')).toBe('bad-address')
    expect(await refused('http://example.com/a.ics')).toBe('not-secure')
    expect(desk.asked).toEqual([])
    await subscribe(desk)
    expect(await refused('webcals://CALENDAR.example.com/secret-4711/basic.ics')).toBe(
      'already-there',
    )
    expect(desk.app.store.config.sources).toHaveLength(1)
  })

  test('two calendars of one name stay two', async () => {
    const desk = openDesk()
    await subscribe(desk)
    await subscribe(desk, 'https://example.com/other.ics')
    expect(desk.app.store.config.sources.map(({ name }) => name)).toEqual(['Team', 'Team'])
  })
})

describe('checks by the clock', () => {
  test('come when they are due, with what the server gave', async () => {
    const desk = openDesk()
    await subscribe(desk)
    desk.answers = [unchanged]
    await desk.pass(59)
    expect(desk.asked).toHaveLength(1)
    await desk.pass(1)
    expect(desk.asked[1]?.validators).toEqual({ etag: '"1"', lastModified: null })
    expect(desk.state()).toMatchObject({
      lastSuccessAt: desk.app.clock.now(),
      problem: null,
    })
    await desk.pass(30)
    expect(desk.asked).toHaveLength(2)
  })

  test('bring what changed', async () => {
    const desk = openDesk()
    await subscribe(desk)
    desk.answers = [changed(calendarText.replace('Roadmap', 'Pricing'))]
    await desk.pass(60)
    expect(desk.app.store.waiting.map(({ facts }) => facts.title)).toEqual(['Pricing'])
  })

  test('read the calendar as a whole once a day: unchanged says nothing of days that came into view', async () => {
    const desk = openDesk()
    await subscribe(desk)
    desk.answers = [unchanged]
    for (let hour = 0; hour < 24; hour++) await desk.pass(60)
    expect(desk.asked.at(-2)?.validators.etag).toBe('"1"')
    expect(desk.asked.at(-1)?.validators.etag).toBe(null)
  })

  test('come less and less often while they fail, at least once a day, and recover', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const good = desk.app.clock.now()
    desk.answers = [serverError]
    const waits: number[] = []
    for (let count = 0; count < 7; count++) {
      const next = desk.state()?.nextCheckAt ?? 0
      waits.push((next - desk.app.clock.now()) / minutes)
      await desk.pass((next - desk.app.clock.now()) / minutes)
    }
    expect(waits).toEqual([60, 120, 240, 480, 960, 1440, 1440])
    expect(desk.state()).toMatchObject({
      lastSuccessAt: good,
      problem: serverError.kind === 'failed' && serverError.problem,
    })
    expect(desk.app.store.waiting).toHaveLength(1)
    desk.answers = [changed()]
    await desk.pass(1440)
    expect(desk.state()).toMatchObject({
      problem: null,
      lastSuccessAt: desk.app.clock.now(),
      nextCheckAt: desk.app.clock.now() + 60 * minutes,
    })
  })

  test('wait as long as the server asks', async () => {
    const desk = openDesk()
    await subscribe(desk)
    desk.answers = [failed('busy/server', {}, 5 * 60 * minutes)]
    await desk.pass(60)
    expect(desk.state()?.nextCheckAt).toBe(desk.app.clock.now() + 5 * 60 * minutes)
    await desk.pass(299)
    expect(desk.asked).toHaveLength(2)
    await desk.pass(1)
    expect(desk.asked).toHaveLength(3)
  })

  test('offline is no problem, and is tried again soon', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const good = desk.app.clock.now()
    desk.answers = [offline]
    await desk.pass(60)
    expect(desk.state()).toMatchObject({
      isOffline: true,
      problem: null,
      lastSuccessAt: good,
      nextCheckAt: desk.app.clock.now() + 5 * minutes,
    })
    for (let count = 0; count < 20; count++) await desk.pass(5)
    expect(desk.asked).toHaveLength(22)
    desk.answers = [unchanged]
    await desk.pass(5)
    expect(desk.state()).toMatchObject({ isOffline: false, lastSuccessAt: desk.app.clock.now() })
  })

  test('one that is off is not looked up, and comes back whole', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const id = sourceId(desk)
    const turn = (isOn: boolean) =>
      desk.app.run('saveSource', { id, name: 'Team', color: 'ink', isOn, everyMinutes: 60 })
    await turn(false)
    expect(desk.app.store.waiting).toEqual([])
    await desk.pass(24 * 60)
    expect(desk.asked).toHaveLength(1)
    expect(desk.state()?.nextCheckAt).toBe(null)
    expect(await desk.app.refused('checkSubscription', { sourceId: id })).toBe('is-off')
    desk.answers = [offline, changed()]
    await turn(true)
    await settled(desk.subscriptions)
    expect(desk.app.store.waiting).toEqual([])
    await desk.pass(5)
    expect(desk.asked.map(({ validators }) => validators.etag)).toEqual([null, null, null])
    expect(desk.app.store.waiting).toHaveLength(1)
  })

  test('are made up for at the next start, and after a clock was set back', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const { folder, clock } = desk.app
    clock.jump(clock.now() + 61 * minutes)
    const later = openDesk({ folder, clock })
    later.answers = [unchanged]
    await later.tick()
    expect(later.asked[0]?.validators.etag).toBe('"1"')
    clock.jump(clock.now() - 30 * 24 * 60 * minutes)
    await later.tick()
    expect(later.asked).toHaveLength(2)
    await later.tick()
    expect(later.asked).toHaveLength(2)
  })

  test('run two at a time, until all are done', async () => {
    let running = 0
    let most = 0
    const fetch = async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return changed()
    }
    const desk = openDesk({ fetch })
    for (let count = 0; count < 5; count++) {
      await subscribe(desk, `https://example.com/${count}.ics`)
    }
    most = 0
    await desk.pass(60)
    const states = () => Object.values(desk.subscriptions.states)
    const now = desk.app.clock.now()
    await expect.poll(() => states().every(({ lastCheckedAt }) => lastCheckedAt === now)).toBe(true)
    expect(most).toBe(2)
  })
})

describe('checks by hand', () => {
  test('say what came of them', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const check = async () =>
      (await desk.app.run('checkSubscription', { sourceId: sourceId(desk) })).title
    desk.answers = [unchanged, offline, changed(calendarText.replace('Roadmap', 'Pricing'))]
    expect(await check()).toBe('Team: nothing has changed.')
    expect(await check()).toBe('Team could not be reached. What was read last stays.')
    expect(await check()).toBe('Team: 0 added, 1 updated.')
    desk.answers = [serverError]
    const refused = await desk.subscriptions.check(sourceId(desk), { isFresh: false })
    expect(refused).toEqual({
      ok: false,
      problem: {
        code: 'server-error',
        name: 'server-error',
        values: { status: 500 },
        file: 'Team',
        message: 'Team: The server has a fault of its own (500).',
      },
    })
  })

  test('of a calendar under way wait for it', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const id = sourceId(desk)
    desk.answers = [unchanged]
    await Promise.all([1, 2, 3].map(() => desk.app.run('checkSubscription', { sourceId: id })))
    expect(desk.asked).toHaveLength(2)
  })

  test('of one that is gone are refused', async () => {
    const desk = openDesk()
    expect(await desk.app.refused('checkSubscription', { sourceId: 'gone' })).toBe('no-source')
  })

  test('what comes but cannot be read is a failure, and what was read stays', async () => {
    const desk = openDesk()
    await subscribe(desk)
    desk.answers = [changed('BEGIN:NOTHING', '"2"'), changed()]
    expect(await desk.app.refused('checkSubscription', { sourceId: sourceId(desk) })).toBe(
      'not-a-calendar',
    )
    expect(desk.state()?.problem?.code).toBe('not-a-calendar')
    expect(desk.app.store.waiting).toHaveLength(1)
    await desk.pass(120)
    // What could not be read is not what the next look is compared with.
    expect(desk.asked.at(-1)?.validators.etag).toBe('"1"')
  })
})

describe('the address is a secret', () => {
  const secrets = ['secret-4711', [...'secret-4711'].reverse().join('')]

  test.for([
    [vault, true],
    [noVault, false],
  ] as const)('kept apart, and nowhere else (%#)', async ([each, isEncrypted]) => {
    const desk = openDesk({ vault: each })
    await subscribe(desk, 'https://anna:secret-pass@calendar.example.com/secret-4711/basic.ics')
    desk.answers = [serverError]
    await desk.pass(60)
    await desk.app.run('exportData')
    const state = await desk.app.run('getState')
    expect(desk.state()).toMatchObject({
      isEncrypted,
      maskedAddress: 'https://calendar.example.com/…',
    })
    for (const secret of [...secrets, 'secret-pass', 'anna']) {
      expect(JSON.stringify(state)).not.toContain(secret)
      expect(JSON.stringify([desk.log, desk.errors, desk.app.saved])).not.toContain(secret)
    }
    expect(desk.log.length).toBeGreaterThan(1)
    expect(desk.app.saved).toHaveLength(1)
    const kept = isEncrypted ? secrets[1] : secrets[0]
    expect(filesWith(desk.app.folder, kept ?? '')).toEqual(['addresses.json'])
    expect(filesWith(desk.app.folder, (isEncrypted ? secrets[0] : secrets[1]) ?? '')).toEqual([])
  })

  // Windows has no such bits: a profile's files are for its owner there anyway.
  test.skipIf(process.platform === 'win32')('its file is for its owner only', async () => {
    const desk = openDesk({ vault: noVault })
    await subscribe(desk)
    const { mode } = fs.statSync(path.join(desk.app.folder, 'addresses.json'))
    expect(mode & 0o777).toBe(0o600)
  })

  test('it goes with its calendar, and does not come back with it', async () => {
    const desk = openDesk({ vault: noVault })
    await subscribe(desk)
    await desk.app.run('deleteSource', { id: sourceId(desk) })
    expect(filesWith(desk.app.folder, 'secret-4711')).toEqual([])
    await desk.app.run('undo')
    expect(desk.state()).toMatchObject({
      maskedAddress: '',
      nextCheckAt: null,
      problem: { code: 'no-address' },
    })
    await desk.pass(24 * 60)
    expect(desk.asked).toHaveLength(1)
    expect(await subscribe(desk)).toMatchObject({ tone: 'info' })
  })

  test('one whose key is gone is told, and the rest works', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const locked: Vault = {
      ...vault,
      decrypt: async () => {
        throw new Error('no key')
      },
    }
    const later = openDesk({ folder: desk.app.folder, vault: locked })
    await later.tick()
    expect(later.state()?.problem?.code).toBe('no-address')
    expect(later.asked).toEqual([])
    expect(later.app.store.waiting).toHaveLength(1)
  })

  test('one encrypted with a key that was replaced is encrypted anew', async () => {
    const desk = openDesk()
    await subscribe(desk)
    const kept = () => fs.readFileSync(path.join(desk.app.folder, 'addresses.json'), 'utf8')
    const before = kept()
    const rotated: Vault = {
      ...vault,
      encrypt: async (text) => `new ${backwards(text)}`,
      decrypt: async (text) => ({ text: backwards(text), isStale: true }),
    }
    const later = openDesk({ folder: desk.app.folder, vault: rotated })
    await later.tick()
    expect(kept()).not.toBe(before)
    expect(kept()).toContain(`new ${backwards(address)}`)
    expect(later.state()?.maskedAddress).toBe('https://calendar.example.com/…')
  })

  test('while the key store is slow, nothing is said to be gone', async () => {
    const desk = openDesk()
    await subscribe(desk)
    let answer = () => {}
    const slow: Vault = {
      ...vault,
      decrypt: async (text) => {
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        return vault.decrypt(text)
      },
    }
    const later = openDesk({ folder: desk.app.folder, vault: slow })
    await later.pass(120)
    expect(later.state()).toMatchObject({ problem: null, maskedAddress: '' })
    expect(later.asked).toEqual([])
    answer()
    await later.tick()
    expect(later.asked).toHaveLength(1)
  })

  test('a damaged file of addresses is set aside and told', async () => {
    const desk = openDesk()
    await subscribe(desk)
    fs.writeFileSync(path.join(desk.app.folder, 'addresses.json'), '{"version":1,"addresses":[1]}')
    const later = openDesk({ folder: desk.app.folder })
    const { recovered } = await later.app.run('getState')
    expect(recovered).toEqual([expect.stringContaining('addresses.json was damaged')])
  })
})

test('a download is seen, and cancelling it is no failure and no reason to begin anew', async () => {
  const looks: AbortSignal[] = []
  const cancellable = (signal: AbortSignal) =>
    new Promise<Fetched>((resolve) => {
      const cancelled = failed('cancelled/download')
      signal.addEventListener('abort', () => resolve(cancelled))
    })
  const desk = openDesk({
    fetch: async (_, __, signal) => {
      looks.push(signal)
      return looks.length === 1 ? changed() : cancellable(signal)
    },
  })
  await subscribe(desk)
  const check = desk.subscriptions.check(sourceId(desk), { isFresh: false })
  await new Promise((resolve) => setImmediate(resolve))
  const { importing } = await desk.app.run('getState')
  expect(importing).toMatchObject([{ name: 'Team', stage: 'downloading', fraction: null }])
  await desk.app.run('cancelImport', { id: importing[0]?.id ?? '' })
  expect(await check).toMatchObject({ problem: { code: 'cancelled' } })
  await desk.tick()
  expect(looks).toHaveLength(2)
  expect(desk.state()?.problem).toBeNull()
  expect((await desk.app.run('getState')).importing).toEqual([])
})

test('on a real server: subscribe, not modified, changed, gone', async () => {
  let listener = answering(200, { etag: '"1"' }, calendarText)
  const base = await httpServer((request, answer) => listener(request, answer))
  const fetch = (given: string, validators: Validators) =>
    fetchCalendar(given, validators, { ...fetchLimits, now: () => 0 })
  const desk = openDesk({ fetch })
  await subscribe(desk, `${base}/secret-4711`)
  const check = () => desk.subscriptions.check(sourceId(desk), { isFresh: false })
  listener = (request, answer) =>
    answering(request.headers['if-none-match'] === '"1"' ? 304 : 500)(request, answer)
  expect(await check()).toMatchObject({ value: { title: 'Team: nothing has changed.' } })
  listener = answering(200, {}, calendarText.replace('Roadmap', 'Pricing'))
  expect(await check()).toMatchObject({ value: { title: 'Team: 0 added, 1 updated.' } })
  listener = answering(410)
  expect(await check()).toMatchObject({ problem: { code: 'not-found' } })
  expect(desk.app.store.waiting).toHaveLength(1)
})
