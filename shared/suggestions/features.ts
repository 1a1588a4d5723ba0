// What a suggestion looks at: words of the title, the organiser, how many people come, when, and how often.

import { normal } from '../meetings/words.ts'
import type { Meeting } from '../model/meeting.ts'
import { addDays, clockTime, type Day, dayOf, weekdayOf } from '../time/zone.ts'
import type { Words } from '../words/words.ts'

/** A fact about a meeting: `kind` distinguishes a word *anna* from an organiser *anna*. */
export type Feature =
  | { readonly kind: 'title' | 'word' | 'organizer' | 'calendar'; readonly value: string }
  | { readonly kind: 'size'; readonly value: 'none' | 'two' | 'small' | 'large' }
  | { readonly kind: 'time'; readonly value: `${number} ${DayPart}` }
  | { readonly kind: 'rhythm'; readonly value: 'weekly' | 'once' }

type DayPart = 'morning' | 'midday' | 'afternoon'

const stopWords = new Set(
  'a an and at by for from in of on or the to vs with und mit der die das'.split(' '),
)

export function featuresOf(
  { start, facts }: Pick<Meeting, 'start' | 'facts'>,
  zone: string,
): readonly Feature[] {
  const words = new Set(
    normal(facts.title)
      .split(' ')
      .filter((word) => word !== '' && !stopWords.has(word) && !/^\d+$/.test(word)),
  )
  return [
    ...present('title', normal(facts.title)),
    ...[...words].map((value): Feature => ({ kind: 'word', value })),
    ...present('organizer', facts.organizer),
    ...present('calendar', facts.calendarName),
    { kind: 'size', value: sizeOf(facts.attendeeCount) },
    { kind: 'time', value: timeOf(start, zone) },
    { kind: 'rhythm', value: facts.recurring ? 'weekly' : 'once' },
  ]
}

/** How a feature is named as a reason; words quoted from the meeting stand between asterisks. */
export function featureText({ kind, value }: Feature, words: Words): string {
  switch (kind) {
    case 'title':
    case 'word':
    case 'organizer':
      return `*${value}*`
    case 'calendar':
      return value
    case 'size':
      return words.t(`reason.size-${value}`)
    case 'time': {
      const [weekday, part] = value.split(' ') as [string, DayPart]
      return words.t(`reason.${part}`, { weekday: words.date(weekdayNamed(weekday), 'weekday') })
    }
    case 'rhythm':
      return words.t(`reason.${value}`)
  }
}

/** Some date on this weekday; 1 is Monday. */
function weekdayNamed(number: string): Day {
  return addDays('2024-01-01', Number(number) - 1)
}

function present(kind: 'title' | 'organizer' | 'calendar', value: string): readonly Feature[] {
  return value === '' ? [] : [{ kind, value }]
}

function sizeOf(attendees: number): 'none' | 'two' | 'small' | 'large' {
  if (attendees === 0) return 'none'
  if (attendees <= 2) return 'two'
  return attendees <= 5 ? 'small' : 'large'
}

function timeOf(start: Meeting['start'], zone: string): `${number} ${DayPart}` {
  const hour = Number(clockTime(start, zone).slice(0, 2))
  const part = hour < 11 ? 'morning' : hour < 14 ? 'midday' : 'afternoon'
  return `${weekdayOf(dayOf(start, zone))} ${part}`
}
