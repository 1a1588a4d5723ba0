import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Fetched, failed } from '../../electron/calendar/fetched.ts'
import type { CalendarImporter } from '../../electron/calendar/importer.ts'
import { sourceState } from '../../renderer/views/meetings/source-state.ts'
import { meetingEntry } from '../../shared/meetings/follow.ts'
import type { Entry, EventFacts } from '../../shared/model/entry.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import { fail, problem } from '../../shared/result.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { localTime } from '../../shared/time/zone.ts'
import { at, document, fridayAfternoon, meeting, pricing, subscription, zone } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'
import { appWithServer, teamApp, teamCalendar } from './team-calendar.ts'

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

/** A series of Anna Berg's on Wednesday that earlier decisions speak for. */
const roadmap = meeting(
  'roadmap',
  at('18', '16:00'),
  1.5,
  { title: 'Roadmap review', organizer: 'Anna Berg', attendeeCount: 4 },
  at('18', '16:00'),
)

/** What the person made of meetings with these facts, once a week in October. */
function decided(choice: Pick<Entry, 'categoryId' | 'goalId'>, facts: Partial<EventFacts>) {
  return ['01', '08', '15'].map((day): Entry => {
    const start = localTime(`2026-10-${day}`, '10:00', zone)
    const uid = `${facts.title}-${day}`
    const known = meeting(uid, start, 1, facts)
    return meetingEntry(known, choice, uid, ['category', 'goal'])
  })
}
const decisions = [
  ...decided(
    { categoryId: 'vision', goalId: 'mid' },
    { title: 'Roadmap', organizer: 'Anna Berg', recurring: true },
  ),
  ...decided({ categoryId: 'market', goalId: null }, { title: 'Customer call' }),
]
const suggesting = (...waiting: readonly Meeting[]) =>
  weekApp({ entries: [...document.entries, ...decisions] }, waiting)

test('all meetings of a large group are counted, not only those that were sent', async () => {
  const large = Array.from({ length: 5262 }, (_, index) => {
    const start = addSeconds(at('18', '16:00'), index * 3600)
    return meeting('large', start, 1, { title: 'Watch' }, start)
  })
  const { go } = await openWindow(weekApp({}, [...large, ...pricing]))
  await go('Meetings')
  expect(
    await screen.findByText(/^106 meetings of this week and the last four, .* wait for a category/),
  ).toBeDefined()
  expect(screen.getByText(/^104 of 5,?\s?262 meetings of a series · first/)).toBeDefined()
})

describe('a suggestion', () => {
  test('says why, and is taken with one click', async () => {
    const { go, user, store } = await openWindow(suggesting(roadmap, ...pricing))
    await go('Meetings')
    const accept = await screen.findByRole('button', { name: /Accept for Roadmap review/ })
    expect(accept.textContent).toBe('Vision & strategy · Win mid-market?')
    expect(screen.getByText(/^because of/).textContent).toBe(
      'because of roadmap, Anna Berg, weekly or so',
    )
    await user.click(accept)
    const undo = await screen.findByRole('button', { name: 'Undo: Roadmap review' })
    expect(noted(store, 'Roadmap review')).toMatchObject([{ categoryId: 'vision', goalId: 'mid' }])
    expect(store.config.rules).toEqual(document.rules)
    await user.click(undo)
    await waitFor(() => expect(noted(store, 'Roadmap review')).toEqual([]))
    expect(store.waiting).toHaveLength(3)
  })

  test('becomes a rule where that is wished, after its effect was shown', async () => {
    const { go, user, store } = await openWindow(suggesting(roadmap))
    await go('Meetings')
    await user.click(await screen.findByRole('checkbox', { name: 'Keep as a rule for this title' }))
    expect(plain((await screen.findByText(/^The rule moves/)).textContent)).toBe(
      'The rule moves 1 h 30 min of the last 12 weeks, none of it classified yet.',
    )
    expect(store.config.rules).toEqual(document.rules)
    await user.click(screen.getByRole('button', { name: /Accept for Roadmap review/ }))
    await waitFor(() =>
      expect(store.config.rules.at(-1)).toMatchObject({
        when: { titleWords: ['Roadmap review'] },
        categoryId: 'vision',
        goalId: 'mid',
      }),
    )
  })

  test('several are taken at once, without rules, and taken back at once', async () => {
    const other = meeting('okr', at('18', '09:00'), 1, { title: 'OKR' })
    const third = meeting('sync', at('18', '10:00'), 1, { title: 'Customer sync' })
    const { go, user, store } = await openWindow(suggesting(roadmap, other, third))
    await go('Meetings')
    await user.click(await screen.findByRole('button', { name: 'Accept all 2 suggestions' }))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(noted(store, 'Roadmap review')).toMatchObject([{ categoryId: 'vision', goalId: 'mid' }])
    expect(noted(store, 'Customer sync')).toMatchObject([{ categoryId: 'market', goalId: null }])
    expect(store.waiting).toMatchObject([{ uid: 'okr' }])
    expect(store.config.rules).toEqual(document.rules)
    await user.click(undo)
    await waitFor(() => expect(store.waiting).toHaveLength(3))
  })
})

describe('a rule', () => {
  test('shows what it would do before it is kept', async () => {
    const calls = decided({ categoryId: 'delivery', goalId: null }, { title: 'Pricing call' }).map(
      // The rules decided these, not the person.
      ({ event, ...entry }): Entry => ({ ...entry, event: event && { ...event, kept: [] } }),
    )
    const { go, user, store } = await openWindow(weekApp({ entries: calls }))
    await go('Meetings')
    await user.click(await screen.findByRole('button', { name: 'Add rule' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'New rule' }))
    expect(sheet.getByText(/^Choose a category/)).toBeDefined()
    await user.click(sheet.getByRole('button', { name: /Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Vision & strategy' }))
    expect(sheet.getByText(/Fill in a condition/)).toBeDefined()
    await user.type(sheet.getByLabelText('Words in the title'), 'pricing')
    const sentence = await sheet.findByText(/^The rule moves/)
    expect(plain(sentence.textContent)).toBe(
      'The rule moves 5 h of the last 12 weeks: 3 h from Delivery & backlog and 2 h not yet classified.',
    )
    expect(sheet.getByText('Pricing call · Pricing workshop')).toBeDefined()
    expect(store.config.rules).toEqual(document.rules)
    expect(store.edits).toBe(0)
  })

  test('says honestly that it changes nothing', async () => {
    const { go, user } = await openWindow()
    await go('Meetings')
    await user.click(await screen.findByRole('button', { name: 'title has “interview”' }))
    expect(await screen.findByText('The rule changes nothing in the last 12 weeks.')).toBeDefined()
  })
})

describe('a subscription', () => {
  const subscribe = async (answer: Fetched) => {
    const opened = await openWindow(appWithServer([() => answer]))
    await opened.go('Meetings')
    const form = within(screen.getByRole('form', { name: 'Subscribe to a calendar' }))
    await opened.user.type(form.getByLabelText('Calendar address'), 'webcal://example.com/x.ics')
    await opened.user.click(form.getByRole('button', { name: 'Subscribe' }))
    return { ...opened, form }
  }

  test('is made from an address, which is then gone from the screen', async () => {
    const { store, form } = await subscribe(teamCalendar([at('23', '09:00')]))
    expect(await screen.findByText('Team: 1 added.')).toBeDefined()
    expect(form.getByLabelText<HTMLInputElement>('Calendar address').value).toBe('')
    expect(store.config.sources.at(-1)).toMatchObject({
      name: 'Team',
      kind: 'subscription',
      everyMinutes: 60,
    })
    expect(noted(store, 'Interview')).toMatchObject([{ categoryId: 'discovery' }])
  })

  test('that fails says why beside the address, which stays to be mended', async () => {
    const { store, form } = await subscribe(failed('not-found'))
    expect((await form.findByRole('alert')).textContent).toBe(
      'There is no calendar at this address, or not any more.',
    )
    expect(form.getByLabelText<HTMLInputElement>('Calendar address').value).toMatch(/^webcal/)
    expect(store.config.sources).toHaveLength(1)
  })

  test('is checked, paused, renamed and removed with a way back', async () => {
    const times = [at('23', '09:00'), at('24', '09:00')]
    const { app, team } = await teamApp(times.slice(1), [() => teamCalendar(times)])
    const { go, user, store } = await openWindow(app)
    const source = () => store.config.sources.find(({ id }) => id === team.id)
    await go('Meetings')
    await user.click(screen.getByRole('button', { name: 'Check Team now' }))
    expect(await screen.findByText('Team: 1 added, 1 unchanged.')).toBeDefined()
    expect(noted(store, 'Interview')).toHaveLength(2)
    await user.click(screen.getByRole('switch', { name: 'Count Team' }))
    await waitFor(() => expect(noted(store, 'Interview')).toEqual([]))
    const name = screen.getByLabelText('Name of Team')
    await user.clear(name)
    await user.type(name, 'Product{Enter}')
    expect(source()).toEqual({ ...team, name: 'Product', isOn: false })
    await user.click(screen.getByRole('button', { name: 'Remove Product' }))
    expect(await screen.findByText('Product removed, and its address forgotten.')).toBeDefined()
    expect(source()).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByLabelText('Name of Product')).toBeDefined()
  })

  test('says where no key store keeps its address', async () => {
    const { app } = await teamApp([], [], { hasVault: false })
    const { go } = await openWindow(app)
    await go('Meetings')
    expect(
      screen.getByText(/kept unencrypted on this machine: no key store was found/),
    ).toBeDefined()
  })
})

describe('the state of a calendar', () => {
  const [file, team] = document.sources
  const yesterday = at('19', '16:40')
  const state = (part: Partial<typeof subscription>, source = team) =>
    source && sourceState(source, { ...subscription, ...part }, fridayAfternoon, zone)

  test('of a file is when it was imported', () => {
    expect(file && sourceState(file, undefined, fridayAfternoon, zone)).toBe('imported 16 Nov')
  })

  test.each([
    ['read 4 minutes ago', {}],
    ['checking…', { isChecking: true }],
    ['offline – last read yesterday 16:40', { isOffline: true, lastSuccessAt: yesterday }],
    ['offline – never read yet', { isOffline: true, lastSuccessAt: null }],
    [
      'There is no calendar at this address, or not any more. Checked 4 minutes ago, last read yesterday 16:40.',
      { problem: problem('not-found'), lastSuccessAt: yesterday },
    ],
  ])('of a subscription: %s', (words, part) => {
    expect(state(part)).toBe(words)
  })

  test('that is off, or whose address is lost, says so', () => {
    expect(team && state({}, { ...team, isOn: false })).toBe('off – does not count')
    expect(state({ maskedAddress: '' })).toMatch(/its address is no longer known/)
    expect(team && sourceState(team, undefined, fridayAfternoon, zone)).toMatch(/address/)
  })
})

test('an import under way is seen everywhere and can be cancelled', async () => {
  const importer: CalendarImporter = {
    run: (_job, onProgress, signal) => {
      onProgress(0.42)
      return whenStopped(signal, () => fail('cancelled/reading', { file: 'work.ics' }))
    },
  }
  const app = weekApp({}, [], { importer })
  const { go, user, store } = await openWindow(app)
  const files = [new File(['BEGIN:VCALENDAR'], 'work.ics')]
  fireEvent.drop(window, { dataTransfer: { files, types: ['Files'] } })
  const bar = await screen.findByRole('progressbar', { name: 'Reading work.ics' })
  expect(bar.getAttribute('aria-valuenow')).toBe('42')
  await go('Meetings')
  await user.click(screen.getByRole('button', { name: 'Cancel reading work.ics' }))
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  expect(await screen.findByText(/work\.ics.*cancelled/i)).toBeDefined()
  expect(store.edits).toBe(0)
})

test('a download under way is named as one and can be cancelled', async () => {
  const slow = (signal: AbortSignal) => whenStopped(signal, () => failed('cancelled/download'))
  const { app, team } = await teamApp([at('23', '09:00')], [slow])
  const { go, user, store } = await openWindow(app)
  await go('Meetings')
  await user.click(screen.getByRole('button', { name: 'Check Team now' }))
  expect(await screen.findByRole('progressbar', { name: 'Downloading Team' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Cancel downloading Team' }))
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  expect(store.config.sources).toContainEqual(team)
  expect(noted(store, 'Interview')).toHaveLength(1)
})

/** Answers only once it is called off. */
function whenStopped<T>(signal: AbortSignal, answer: () => T): Promise<T> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(answer())))
}
