// The calendar Team, on a server that answers what a test has it answer.

import type { Vault } from '../../electron/calendar/address-book.ts'
import type { Fetched } from '../../electron/calendar/fetched.ts'
import { openSubscriptions } from '../../electron/calendar/open-subscriptions.ts'
import { formatInstant, type Instant } from '../../shared/time/instant.ts'
import { calendarOctets } from '../calendar-text.ts'
import { countedIds } from '../support.ts'
import { document as fixture, fridayAfternoon } from './fixture.ts'
import { weekApp } from './open-window.tsx'

/** What is asked for looks, and what it gets. */
type Answer = (signal: AbortSignal) => Fetched | Promise<Fetched>

const vaultOf = (isAvailable: boolean): Vault => ({
  isAvailable: async () => isAvailable,
  encrypt: async (text) => text,
  decrypt: async (text) => ({ text, isStale: false }),
})

/** The app without the fixture's subscription; its server gives the first of `answers`, then the next, and so on. */
export function appWithServer(answers: Answer[], { hasVault = true } = {}) {
  return weekApp({ sources: fixture.sources.filter(({ kind }) => kind === 'file') }, [], {
    makeSubscriptions: (store, imports, words, dataFolder) =>
      openSubscriptions({
        dataFolder,
        vault: vaultOf(hasVault),
        store,
        imports,
        words,
        fetch: async (_address, _validators, signal) =>
          answers.shift()?.(signal) ?? { kind: 'unchanged' },
        now: () => fridayAfternoon,
        newId: countedIds(),
        log: () => {},
        onError: (error) => console.error(error),
      }),
  })
}

/** The app with the calendar Team, which had these meetings when it was subscribed to. */
export async function teamApp(
  meetings: readonly Instant[],
  answers: readonly Answer[] = [],
  options: { readonly hasVault?: boolean } = {},
) {
  const app = appWithServer([() => teamCalendar(meetings), ...answers], options)
  await app.run('subscribe', { address: 'https://calendar.example.com/team.ics', everyMinutes: 60 })
  const team = app.store.config.sources.find(({ name }) => name === 'Team')
  if (!team) throw new Error('Team is not there')
  return { app, team }
}

/** Team with an interview, an hour long, at each of these times. */
export function teamCalendar(meetings: readonly Instant[]) {
  const events = meetings.flatMap((start) => [
    'BEGIN:VEVENT',
    `UID:${start}@team`,
    'SUMMARY:Interview',
    `DTSTART:${formatInstant(start).replace(/[-:]/g, '')}`,
    'DURATION:PT1H',
    'END:VEVENT',
  ])
  const octets = calendarOctets(events, 'Team')
  const validators = { etag: null, lastModified: null }
  return { kind: 'changed', octets, validators } as const satisfies Fetched
}
