// Changes for an app to carry out, by its commands alone and without any id: two apps that hold the same make the same
// of them.
import type { CommandInput, CommandName, CommandOutput } from '../../shared/commands/table.ts'
import type { RequestDraft } from '../../shared/model/drafts.ts'
import type { Result } from '../../shared/result.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { at } from '../support.ts'

/** Asks an app for a command. */
export type Ask = <K extends CommandName>(
  name: K,
  ...input: undefined extends CommandInput<K> ? [] : [CommandInput<K>]
) => Promise<Result<CommandOutput<K>>>

/** Carries the change with a number out; answers whether there was anything to do. */
export type Change = (ask: Ask, n: number) => Promise<boolean>

/** In months of their own, the last two in such as are opened after the first view. */
const days = ['2026-11-16', '2026-11-17', '2026-10-20', '2026-09-30', '2026-05-04', '2025-12-31']
const categories = ['delivery', 'discovery', 'vision', 'alignment']

const dayOf = (n: number) => days[n % days.length] ?? ''
const categoryOf = (n: number) => categories[n % categories.length] ?? ''

function draft(n: number) {
  const start = at(`${dayOf(n)}T08:00:00Z`)
  return {
    start: addSeconds(start, (n % 400) * 60),
    end: addSeconds(start, (n % 400) * 60 + 1800),
    categoryId: categoryOf(n),
    goalId: null,
    note: `entry ${n}`,
    requestFrom: n % 5 === 0 ? `asker ${n % 7}` : '',
    ai: null,
  }
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

/** One of several, the same wherever they have the same names; none where two have that name. */
function pick<T>(all: readonly T[], name: (one: T) => string, n: number): T | undefined {
  const names = all.map(name).sort()
  const chosen = names[n % Math.max(1, names.length)]
  const found = all.filter((one) => name(one) === chosen)
  return found.length === 1 ? found[0] : undefined
}

async function someEntry(ask: Ask, n: number) {
  const { entries } = value(await ask('getDay', { day: dayOf(n) }))
  return pick(entries, ({ note, start, end }) => `${note} ${start} ${end}`, n)
}

function request(n: number): RequestDraft {
  const decision = [null, 'later', 'declined'] as const
  return {
    from: `asker ${n % 7}`,
    what: `what ${n}`,
    minutes: 30,
    decision: decision[n % 3] ?? null,
  }
}

async function someRequest(ask: Ask, n: number) {
  return pick(value(await ask('getRequests', {})), ({ what }) => what, n)
}

/** Four meetings, two of which an earlier reading has as well. */
function calendar(n: number): Uint8Array {
  const events = [n, n + 1, n + 2, n + 3].flatMap((each) => [
    'BEGIN:VEVENT',
    `UID:meeting-${each % 40}`,
    `SUMMARY:Meeting ${each % 40} as of ${n}`,
    `DTSTART:${dayOf(each).replaceAll('-', '')}T140000Z`,
    `DTEND:${dayOf(each).replaceAll('-', '')}T15${10 + (each % 40)}00Z`,
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kills',
    ...events,
    'END:VCALENDAR',
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

async function applyOlder(ask: Ask, mode: 'merge' | 'replace'): Promise<boolean> {
  const preview = await ask('chooseImport')
  if (!preview.ok || !preview.value) return false
  return (await ask('applyImport', { token: preview.value.token, mode })).ok
}

export const changes: Readonly<Record<string, Change>> = {
  addEntry: async (ask, n) => (await ask('saveEntry', { id: null, ...draft(n) })).ok,
  changeEntry: async (ask, n) => {
    const entry = await someEntry(ask, n)
    return !!entry && (await ask('saveEntry', { ...draft(n + 1), id: entry.id })).ok
  },
  deleteEntry: async (ask, n) => {
    const entry = await someEntry(ask, n)
    return !!entry && (await ask('deleteEntry', { id: entry.id })).ok
  },
  quickEntry: async (ask, n) =>
    (await ask('keepQuickEntry', { text: `${10 + (n % 50)}m delivery line ${n} @0${n % 9}:00` }))
      .ok,
  capture: async (ask, n) => (await ask('captureRequest', request(n))).ok,
  changeRequest: async (ask, n) => {
    const asked = await someRequest(ask, n)
    return !!asked && (await ask('saveRequest', { ...request(n), id: asked.id })).ok
  },
  deleteRequest: async (ask, n) => {
    const asked = await someRequest(ask, n)
    return !!asked && (await ask('deleteRequest', { id: asked.id })).ok
  },
  start: async (ask, n) => {
    const block = { categoryId: categoryOf(n), goalId: null, note: `block ${n}` }
    return (await ask('startBlock', { ...block, plannedMinutes: null })).ok
  },
  stop: async (ask) => (await ask('stopBlock')).ok,
  settings: async (ask, n) => {
    const { settings } = value(await ask('getState')).config
    const after = { ...settings, focusMinutes: 1 + (n % 200) }
    return (await ask('saveSettings', { before: settings, after })).ok
  },
  readCalendar: async (ask, n) =>
    (await ask('importCalendar', { fileName: 'work.ics', octets: calendar(n) })).ok,
  classify: async (ask, n) => {
    const { groups } = value(await ask('getWaiting', { most: 100 }))
    const group = pick(groups, ({ summary, seconds }) => `${summary} ${seconds}`, n)
    if (!group) return false
    const rule = n % 4 === 0 ? { titleWords: [group.summary] } : null
    const choice = { groupIds: [group.id], categoryId: categoryOf(n), goalId: null, rule }
    return (await ask('classifyEvents', { choices: [choice] })).ok
  },
  undo: async (ask) => (await ask('undo')).ok,
  redo: async (ask) => (await ask('redo')).ok,
  merge: (ask) => applyOlder(ask, 'merge'),
  replace: (ask) => applyOlder(ask, 'replace'),
}
