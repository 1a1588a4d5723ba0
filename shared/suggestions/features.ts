// What a suggestion looks at: words of the title, who called the meeting, how many come, when, how often.

import type { Meeting } from '../meetings/meeting.ts'
import { normal } from '../meetings/words.ts'
import { clockTime, dayOf, weekdayOf } from '../time/zone.ts'

/** A fact about a meeting: `kind` tells apart a word *anna* and an organiser *anna*. */
export interface Feature {
  readonly kind: 'title' | 'word' | 'organizer' | 'size' | 'time' | 'rhythm' | 'calendar'
  readonly value: string
}

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
    { kind: 'rhythm', value: facts.recurring ? 'weekly or so' : 'once' },
  ]
}

/** How a feature is named as a reason. */
export function featureText({ kind, value }: Feature): string {
  return kind === 'title' || kind === 'word' || kind === 'organizer' ? `*${value}*` : value
}

function present(kind: Feature['kind'], value: string): readonly Feature[] {
  return value === '' ? [] : [{ kind, value }]
}

function sizeOf(attendees: number): string {
  if (attendees === 0) return 'nobody invited'
  if (attendees <= 2) return 'two people'
  return attendees <= 5 ? 'a small group' : 'a large group'
}

function timeOf(start: Meeting['start'], zone: string): string {
  const hour = Number(clockTime(start, zone).slice(0, 2))
  const part = hour < 11 ? 'morning' : hour < 14 ? 'midday' : 'afternoon'
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  return `${names[weekdayOf(dayOf(start, zone)) - 1]} ${part}`
}
