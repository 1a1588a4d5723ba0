import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { startArguments } from '../../../electron/shell/arguments.ts'
import { writeAutostartFile } from '../../../electron/shell/autostart-file.ts'
import { drawTrayIcon } from '../../../electron/shell/tray-icon.ts'
import { startLast, trayMenu } from '../../../electron/shell/tray-menu.ts'
import {
  type TrayFacts,
  type TrayItem,
  trayChangesIn,
  trayIconState,
  trayIconStates,
  trayTime,
  trayTooltip,
} from '../../../electron/shell/tray-model.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import type { DayData } from '../../../shared/report/periods.ts'
import { addSeconds, type Instant } from '../../../shared/time/instant.ts'
import { at, config, focusBlock, words } from '../../support.ts'
import { temporaryFolder } from '../support.ts'

const start = at('2026-11-16T09:00:00Z')
const block: FocusBlock = focusBlock({ startedAt: start })
const noDay: DayData = {
  day: '2026-11-16',
  from: at('2026-11-15T23:00:00Z'),
  to: at('2026-11-16T23:00:00Z'),
  entries: [],
  segments: [],
  waiting: [],
  planned: [],
}
const idle: TrayFacts = {
  words,
  config: config(),
  block: null,
  recent: [{ categoryId: 'discovery', goalId: null, note: '' }],
  isAskingStillWorking: false,
  toAnswer: null,
  day: noDay,
  commitment: '',
  isReflectionDue: false,
}
const later = (minutes: number, seconds = 0) => addSeconds(start, minutes * 60 + seconds)
const labels = (items: readonly TrayItem[]) =>
  items.map((item) => (item.kind === 'separator' ? '-' : item.label))
/** The menu without what it says of the day, which has tests of its own. */
const menuOf = (facts: TrayFacts, now: Instant) =>
  trayMenu(facts, now).filter(({ kind }, index) => kind !== 'text' || index === 0)
const firstLine = (facts: TrayFacts, now: Instant) => trayTooltip(facts, now).split('\n')[0]

describe('what time alone changes', () => {
  const kinds: Readonly<Record<string, FocusBlock>> = {
    'a block with an end': block,
    'a block without one': { ...block, plannedMinutes: null },
    'a break': { ...block, pausedAt: start, rest: { minutes: 10, endAnnounced: false } },
  }
  test.for(Object.entries(kinds))('of %s is known to the second', ([, each]) => {
    const lineAt = (second: number) =>
      firstLine({ ...idle, block: each }, addSeconds(start, second))
    // What a planned end changes is announced, and drawn then.
    const ends = [50 * 60, 50 * 60 + 1, 10 * 60, 10 * 60 + 1, 1]
    for (let second = 1; second < 4000; second++) {
      if (ends.includes(second)) continue
      const before = trayChangesIn(each, addSeconds(start, second - 1), 'minute')
      expect([second, lineAt(second) !== lineAt(second - 1)]).toEqual([second, before === 1])
    }
  })

  test('is nothing while it stands, and on macOS each second while it runs', () => {
    const paused = { ...block, pausedAt: later(20) }
    expect([
      trayChangesIn(null, start, 'second'),
      trayChangesIn(paused, later(30), 'second'),
      trayChangesIn(block, later(30), 'second'),
    ]).toEqual([null, null, 1])
  })
})

describe('the day', () => {
  test('stands in menu and tooltip, with the commitment of the week', () => {
    const facts = {
      ...idle,
      commitment: 'Two mornings for the narrative & nothing else, come what may',
    }
    const menu = labels(trayMenu(facts, start)).slice(0, 4)
    expect(menu).toEqual([
      'No focus block running',
      'Nothing tracked yet today.',
      'This week: Two mornings for the narrative & nothin…',
      '-',
    ])
    expect(trayTooltip(facts, start).split('\n')).toEqual([
      'Offwheel – no focus block running',
      ...menu.slice(1, 3),
    ])
  })

  test('never makes the tooltip longer than Windows shows', () => {
    const note = 'x'.repeat(300)
    const facts = { ...idle, block, commitment: note }
    expect(trayTooltip(facts, start).length).toBeLessThanOrEqual(127)
  })

  test('nothing is offered first before anything was timed', () => {
    const offered = labels(trayMenu({ ...idle, recent: [] }, start)).slice(3)
    expect(offered[0]).toBe('Start 25 min')
    expect(startLast({ ...idle, recent: [] })).toBeNull()
  })
})

describe('the menu', () => {
  test('offers what was done last first when nothing runs', () => {
    const menu = menuOf(idle, start)
    expect(labels(menu).slice(0, 3)).toEqual([
      'No focus block running',
      '-',
      'Start 50 min – Discovery & research',
    ])
    expect(menu[2]).toMatchObject({
      action: { kind: 'start', input: { categoryId: 'discovery', plannedMinutes: 50 } },
    })
  })

  test('pauses and stops what runs, and says how long is left', () => {
    expect(labels(menuOf({ ...idle, block }, later(20))).slice(0, 6)).toEqual([
      '30 min left – Vision & strategy',
      '-',
      'Pause',
      'Stop',
      '5 min more',
      '15 min more',
    ])
    const free = { ...block, plannedMinutes: null }
    expect(labels(menuOf({ ...idle, block: free }, later(20)))).not.toContain('5 min more')
    const paused = { ...block, pausedAt: later(20) }
    expect(labels(menuOf({ ...idle, block: paused }, later(40))).slice(0, 3)).toEqual([
      'Paused, 30 min left – Vision & strategy',
      '-',
      'Resume',
    ])
  })

  test('is the same within a minute, so that it is not redrawn at each tick', () => {
    const facts = { ...idle, block }
    expect(menuOf(facts, later(20, 1))).toEqual(menuOf(facts, later(20, 29)))
  })

  test('offers the usual answers to whether AI helped, naming the tool they count for', () => {
    const toAnswer = { entryId: 'e', name: 'Interview notes', tool: 'Claude' }
    const item = menuOf({ ...idle, toAnswer }, start)[1]
    expect(item).toMatchObject({ kind: 'submenu', label: 'Did AI help? – Interview notes' })
    const items = item?.kind === 'submenu' ? item.items : []
    expect(labels(items)).toEqual([
      'No',
      '-',
      '10 min saved with Claude',
      '20 min saved with Claude',
      '30 min saved with Claude',
      '45 min saved with Claude',
      '1 h saved with Claude',
      '-',
      'More…',
    ])
    expect(items[4]).toMatchObject({
      action: {
        kind: 'answer-ai',
        entryId: 'e',
        answer: { tool: 'Claude', savedMinutes: 30, basis: 'estimated', newWork: false },
      },
    })
    expect(items[0]).toMatchObject({ action: { answer: { tool: '', savedMinutes: 0 } } })
  })

  test('names no tool where none is known', () => {
    const toAnswer = { entryId: 'e', name: 'Interview notes', tool: '' }
    const item = menuOf({ ...idle, block, toAnswer }, start)[1]
    expect(labels(item?.kind === 'submenu' ? item.items : [])).toContain('10 min saved')
  })

  test('starts what was lately worked on again, in one click', () => {
    const recent = [
      { categoryId: 'vision', goalId: null, note: 'Narrative' },
      { categoryId: 'gone', goalId: null, note: 'No category any more' },
      { categoryId: 'people', goalId: null, note: '' },
    ]
    const menu = menuOf({ ...idle, recent }, start)
    expect(labels(menu).slice(2, 6)).toEqual([
      'Start 50 min – Vision & strategy',
      '-',
      'Narrative – Vision & strategy',
      'People & growth',
    ])
    expect(menu[4]).toMatchObject({
      action: { kind: 'start', input: { note: 'Narrative', plannedMinutes: 50 } },
    })
  })

  test('suggests a break when a stretch of work is over, and leads back from it', () => {
    const cycle = { done: 0, since: start, snoozedUntil: null }
    const facts = { ...idle, block: { ...block, cycle } }
    expect(labels(menuOf(facts, later(49)))).not.toContain('Take a break of 10 min')
    expect(labels(menuOf(facts, later(50))).slice(2, 7)).toEqual([
      'Take a break of 10 min',
      'Ask again in 5 min',
      'Skip the break',
      '-',
      'Pause',
    ])
    const resting = {
      ...facts.block,
      pausedAt: later(50),
      rest: { minutes: 10, endAnnounced: false },
    }
    expect(labels(menuOf({ ...idle, block: resting }, later(54))).slice(0, 4)).toEqual([
      'Break, 6 min left – Vision & strategy',
      '-',
      'Back to work',
      'Stop',
    ])
    expect([trayTime(resting, later(54)), trayTime(resting, later(61))]).toEqual(['6:00', '+1:00'])
    expect(trayIconState(resting, later(55))).toEqual({ state: 'break', fraction: 0.5 })
  })

  test('asks whether a block that survived still runs', () => {
    expect(labels(menuOf({ ...idle, block, isAskingStillWorking: true }, start))).toContain(
      'Still working',
    )
  })

  test('offers no archived category', () => {
    const categories = config().categories.map((category) => ({
      ...category,
      archived: category.id !== 'people',
    }))
    const menu = menuOf({ ...idle, config: config({ categories }) }, start)
    const submenus = menu.flatMap((each) => (each.kind === 'submenu' ? [labels(each.items)] : []))
    expect(submenus).toEqual(submenus.map(() => ['People & growth']))
    expect(labels(menu).join()).not.toContain('Discovery')
  })
})

test('the time runs down, then on as overtime', () => {
  expect([
    trayTime(null, start),
    trayTime(block, later(0, 5)),
    trayTime(block, later(51, 5)),
  ]).toEqual(['', '49:55', '+1:05'])
  expect(firstLine({ ...idle, block }, later(51, 5))).toBe('1 min over – Vision & strategy')
})

describe('the icon', () => {
  const ink = [10, 20, 30] as const

  test('fills as the block goes on, in steps', () => {
    expect(trayIconState(block, later(25))).toEqual({ state: 'running', fraction: 0.5 })
    expect(trayIconState(block, later(25, 30))).toEqual({ state: 'running', fraction: 0.5 })
    expect(trayIconState(block, later(60)).state).toBe('overtime')
  })

  test('differs from state to state', () => {
    const states = trayIconStates.map((state) =>
      Buffer.from(drawTrayIcon({ state, fraction: 0.5 }, 22, ink)).toString('hex'),
    )
    expect(new Set(states).size).toBe(5)
  })

  test('fills clockwise from the top, evenly at any size', () => {
    for (const size of [22, 44]) {
      const pixels = drawTrayIcon({ state: 'running', fraction: 0.5 }, size, ink)
      const opacity = (x: number, y: number) =>
        (pixels[(Math.floor(y * size) * size + Math.floor(x * size)) * 4 + 3] ?? 0) / 255
      const places = [opacity(0.9, 0.5), opacity(0.1, 0.5), opacity(0.5, 0.5), opacity(0, 0)]
      expect(places.map((each) => Math.round(each * 20) / 20)).toEqual([1, 0.35, 1, 0])
    }
  })

  test('is drawn premultiplied: no colour is stronger than its opacity', () => {
    const pixels = drawTrayIcon({ state: 'running', fraction: 0.3 }, 22, ink)
    expect(pixels).toHaveLength(22 * 22 * 4)
    for (let i = 0; i < pixels.length; i += 4) {
      const [blue = 0, green = 0, red = 0, alpha = 0] = pixels.subarray(i, i + 4)
      expect(Math.max(blue, green, red)).toBeLessThanOrEqual(alpha)
    }
  })
})

test('starting with the system is a file on Linux, and none when it is off', () => {
  const folder = path.join(temporaryFolder(), 'autostart')
  const file = path.join(folder, 'offwheel.desktop')
  writeAutostartFile(folder, '/opt/Off wheel/offwheel', { isOn: true, isHidden: true })
  expect(fs.readFileSync(file, 'utf8')).toContain('Exec="/opt/Off wheel/offwheel" --hidden\n')
  writeAutostartFile(folder, '/opt/offwheel', { isOn: true, isHidden: false })
  expect(fs.readFileSync(file, 'utf8')).toContain('Exec="/opt/offwheel"\n')
  writeAutostartFile(folder, '/opt/50% "off"/$wheel', { isOn: true, isHidden: false })
  // Twice unescaped, by the Desktop Entry Specification: as a string, then within the quotes.
  const escaped = String.raw`Exec="/opt/50%% \\"off\\"/\\$wheel"`
  expect(fs.readFileSync(file, 'utf8')).toContain(`${escaped}\n`)
  writeAutostartFile(folder, '/opt/offwheel', { isOn: false, isHidden: false })
  expect(fs.existsSync(file)).toBe(false)
})

test('a calendar is named by its path or, by a file manager, its URL', () => {
  const { calendars } = startArguments(
    ['file:///tmp/My%20cal.ics', 'file://other.host/x.ics', 'file:%zz.ics'],
    '/home',
  )
  expect(calendars[0]).toBe(path.resolve('/tmp/My cal.ics'))
  expect(calendars).toHaveLength(3)
})

test('start arguments name calendars and the sample', () => {
  expect(
    startArguments(['--sample', 'work.ics', '/a/B.ICS', '--x.ics', 'notes.txt'], '/home'),
  ).toEqual({
    isSample: true,
    isHidden: false,
    calendars: [path.resolve('/home/work.ics'), path.resolve('/a/B.ICS')],
  })
})

test('a reflection that is due is one press away', () => {
  const menu = menuOf({ ...idle, isReflectionDue: true }, later(0))
  expect(menu).toContainEqual({
    kind: 'action',
    label: 'Look back at your week…',
    action: { kind: 'reflection' },
  })
  expect(labels(menuOf(idle, later(0)))).not.toContain('Look back at your week…')
})
