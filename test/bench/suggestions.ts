// How good suggestions are: learns from the sample's weeks and guesses the last four.
// `npm exec -- node test/bench/suggestions.ts`
import { isCalendarEntry } from '../../shared/meetings/follow.ts'
import { sample } from '../../shared/sample/sample.ts'
import { learn, suggest } from '../../shared/suggestions/suggest.ts'
import { english } from '../../shared/words/english.ts'
import { at, words, zone } from '../support.ts'

const { document } = sample('2026-11-22', at('2026-11-22T20:00:00Z'), zone, words)
const meetings = document.entries.filter(isCalendarEntry)
const cut = at('2026-10-26T00:00:00Z')
const past = meetings.filter(({ start }) => start < cut)
const held = meetings.filter(({ start }) => start >= cut)

/** Titles the model has not seen: each series is learnt without itself. */
const strangers = held.map((entry) => ({
  entry,
  model: learn(
    past.filter(({ event }) => event.uid !== entry.event.uid),
    zone,
  ),
}))
const known = held.map((entry) => ({ entry, model: learn(past, zone) }))

for (const [name, cases] of [
  ['meetings of series decided before', known],
  ['meetings of series never seen', strangers],
] as const) {
  const guesses = cases.flatMap(({ entry, model }) => {
    const { facts } = entry.event
    const guess = facts ? suggest({ start: entry.start, facts }, model, english()) : null
    return guess ? [{ entry, guess }] : []
  })
  const right = guesses.filter(({ entry, guess }) => guess.categoryId === entry.categoryId)
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `${name}: ${cases.length} meetings, ${guesses.length} guessed, ` +
      `precision ${percent(right.length, guesses.length)}, recall ${percent(right.length, cases.length)}`,
  )
}
