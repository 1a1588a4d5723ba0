// A line written by docs/quick-entry.md is read as it was meant, in any order and with any note.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuickEntry } from '../../../shared/quick-entry/parse.ts'
import { addDays, localTime, numberOfDay, weekdayOf } from '../../../shared/time/zone.ts'
import { at, config } from '../../support.ts'
import { english } from './spoken.ts'

const zone = 'Europe/Berlin'
const today = '2026-11-18'
const now = at('2026-11-18T11:00:00Z')
const goals = [{ id: 'g-mid', name: 'Win mid-market', rank: 1, targetShare: null, archived: false }]
const settings = config({ goals })

const monthNames =
  'January February March April May June July August September October November December'
const longMonths = monthNames.split(' ')
const longDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Every way to write a day of the last months. */
function daysWritten(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = longMonths[Number(month) - 1] ?? ''
  const [short, plain] = [name.slice(0, 3), String(Number(date))]
  const back = numberOfDay(today) - numberOfDay(day)
  const weekday = longDays[weekdayOf(day) - 1] ?? ''
  const ways = [
    day,
    `${year}/${month}/${date}`,
    `${plain}.${Number(month)}.`,
    `${date}.${month}.${year}`,
  ]
  ways.push(
    `${short} ${plain}`,
    `${plain} ${name}`,
    `${plain}. ${short}. ${year}`,
    `${name} ${plain}, ${year}`,
  )
  ways.push(`on ${plain} ${short}`, `the ${plain}th of ${name}`)
  if (back > 0) ways.push(`${back} days ago`)
  if (back > 1 && back <= 10) ways.push(`${numbers[back - 1]} days ago`)
  if (back < 7) ways.push(weekday, weekday.slice(0, 3).toLowerCase(), `on ${weekday}`)
  if (back > 0 && back <= 7) ways.push(`last ${weekday}`)
  if (back === 1) ways.push('yesterday', 'Yesterday,')
  if (back === 2) ways.push('day before yesterday', 'the day before yesterday')
  if (back === 0) ways.push('today')
  return ways
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function clock12(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const text = `${hours % 12 || 12}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
  return `${text}${hours < 12 ? 'am' : 'pm'}`
}

/** Every way to write a length. */
function lengthsWritten(minutes: number): readonly string[] {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const ways = [`${minutes}m`, `${minutes} min`, `${minutes} minutes`, `for ${minutes}m`]
  if (hours > 0) ways.push(`${hours}h${rest}`, `${hours}h ${rest}m`, `${hours} h ${rest} min`)
  if (hours > 0 && rest % 15 === 0)
    ways.push(`${minutes / 60}h`, `${minutes / 60} hours`.replace('.', ','))
  if (rest === 0 && hours > 0 && hours < 10) ways.push(`${numbers[hours - 1]} hours`)
  return ways.filter((each) => !/\D0m/.test(each))
}

/** Every way to say from when to when. */
function timesWritten(from: number, to: number): readonly (readonly string[])[] {
  const [start, end] = [clock(from), clock(to)]
  const ranges = [
    `${start}-${end}`,
    `${start} – ${end}`,
    `from ${start} to ${end}`,
    `${start} until ${end}`,
  ]
  ranges.push(`${clock12(from)}-${clock12(to)}`, `${clock12(from)} to ${clock12(to)}`)
  const starts = [`@${start}`, `@ ${start}`, `at ${start}`, start, `at ${clock12(from)}`]
  const lengths = lengthsWritten(to - from)
  return [
    ...ranges.map((each) => [each]),
    ...starts.flatMap((each) => lengths.map((length) => [each, length])),
  ]
}

const anyOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const noteWord = anyOf(['notes', 'Q3', 'deck', '3', 'A/B', 'B2B', 'n°4', 'ICP', '1:1', 'v2', '#'])
const note = fc
  .array(noteWord, { maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((text) => text === '' || (!/^\d/.test(text) && /[A-Z]/.test(text)))
const quoted = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  .map((text) => text.replaceAll('"', '').trim())
  .filter((text) => text !== '')

const meant = fc.record({
  daysBack: fc.nat({ max: 120 }),
  from: fc.integer({ min: 0, max: 650 }),
  minutes: fc.integer({ min: 1, max: 69 }),
  goal: anyOf([null, '#1', '#g-mid', '#winmid']),
  category: anyOf(['vision', 'Vision', 'discovery', 'disc', 'delivery']),
  note: fc.oneof(
    note,
    quoted.map((text) => `"${text}"`),
  ),
})

test('a line written as the grammar says is read as it was meant', () => {
  fc.assert(
    fc.property(meant, fc.infiniteStream(fc.nat()), fc.boolean(), (entry, dice, isNoteFirst) => {
      const die = dice[Symbol.iterator]()
      const pick = <T>(values: readonly T[]): T => values[die.next().value % values.length] as T
      const day = addDays(today, -entry.daysBack)
      const to = entry.from + entry.minutes
      const parts = [...pick(timesWritten(entry.from, to)), pick(daysWritten(day))]
      if (entry.goal) parts.push(entry.goal)
      const when = parts.toSorted(() => (die.next().value % 3) - 1).join(' ')
      const line = isNoteFirst
        ? `${entry.note} ${entry.category} ${when}`
        : `${when} ${entry.category} ${entry.note}`
      const start = localTime(day, clock(entry.from), zone)
      const result = parseQuickEntry(line, settings, now, english)
      const expected = {
        start,
        end: start + 60 * entry.minutes,
        categoryId: { v: 'vision', d: 'discovery' }[entry.category[0]?.toLowerCase() ?? ''],
        goalId: entry.goal && 'g-mid',
        note: entry.note.replaceAll('"', '').trim(),
      }
      if (entry.category === 'delivery') expected.categoryId = 'delivery'
      expect(result.ok ? result.value : `${line}: ${result.problem.message}`).toEqual(expected)
    }),
    { numRuns: 3000 },
  )
})

test('without times it ends now', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.nat(), note, (minutes, place, words) => {
      const ways = lengthsWritten(minutes)
      const result = parseQuickEntry(
        `${ways[place % ways.length]} vision ${words}`,
        settings,
        now,
        english,
      )
      const value = {
        start: now - 60 * minutes,
        end: now,
        categoryId: 'vision',
        goalId: null,
        note: words,
      }
      expect(result).toEqual({ ok: true, value })
    }),
    { numRuns: 1000 },
  )
})

test('no word that can be a time or a day is kept as part of the note without quotes', () => {
  const timeWord = anyOf([
    '25:00',
    '9:75',
    '15s',
    '30h',
    '1h2h3',
    '9-12-15',
    '5.11',
    '11/5',
    '2026-13-01',
    '31.2.',
    'Nov 31',
    'last week',
    'next quarter',
    'tomorow',
    'an hour ago',
    '0900-1000',
    '13pm',
    '@25',
    '+30m',
  ])
  fc.assert(
    fc.property(
      timeWord,
      anyOf(['9-10 vision ', '1h vision ', 'mon 9-10 vision ']),
      (word, line) => {
        const result = parseQuickEntry(`${line}${word}`, settings, now, english)
        if (result.ok) expect(result.value.note).toBe('')
        expect(parseQuickEntry(`${line}"${word}"`, settings, now, english)).toMatchObject({
          ok: true,
          value: { note: word },
        })
      },
    ),
  )
})
