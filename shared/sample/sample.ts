// Half a year of one product manager, credible week by week, for trying out the app, for tests and for pictures. The same day always
// gives the same data, and the same figures whatever the language of its names.

import { meetingEntry } from '../meetings/follow.ts'
import { firstConfig } from '../model/defaults.ts'
import type { Config, Document } from '../model/document.ts'
import type { AiUse, Entry } from '../model/entry.ts'
import type { Goal } from '../model/goal.ts'
import type { Meeting } from '../model/meeting.ts'
import { noChoices, type PackDraft } from '../model/pack.ts'
import type { Rule } from '../model/rule.ts'
import { addSeconds, type Instant, type Span } from '../time/instant.ts'
import {
  addWeeks,
  daysOfWeek,
  type Week,
  type WeekStart,
  weekOfDay,
  weekSpan,
} from '../time/week.ts'
import { type Day, localTime, weekdayOf } from '../time/zone.ts'
import type { Words } from '../words/words.ts'
import { sampleBlocks } from './blocks.ts'
import { isLeave, sampleNote, weekCount } from './fridays.ts'
import { people } from './people.ts'
import {
  meetings,
  type Organizer,
  type PlannedMeeting,
  type PlannedWork,
  unknownMeetings,
  work,
} from './plan.ts'
import { type Random, seededRandom } from './random.ts'
import { sampleRequests } from './requests.ts'
import { sampleStrategies } from './strategies.ts'

export interface Sample {
  readonly document: Document
  readonly waiting: readonly Meeting[]
}

const sourceId = 'sample-calendar'

/** The weeks up to and including that of `today`; nothing ends after `now`. */
export function sample(
  today: Day,
  now: Instant,
  zone: string,
  words: Words,
  weekStartsOn: WeekStart = 1,
): Sample {
  const config = sampleConfig(zone, now, words, weekStartsOn)
  const thisWeek = weekOfDay(today, config.settings.weekStartsOn)
  const weeks = Array.from({ length: weekCount }, (_, index) =>
    addWeeks(thisWeek, index - weekCount + 1),
  )
  const perWeek = weeks.map((week, index) => sampleWeek(week, index, zone, words))
  const past = perWeek.flatMap((week) => week.entries).filter(({ end }) => end <= now)
  const isPast = (week: Week) => weekSpan(week, config.settings).to <= now
  const notes = weeks
    .filter(isPast)
    .map((week, index) => [week, sampleNote(week, index, config.settings, words)] as const)
  const said = Object.fromEntries(notes)
  const { entries, ...blocks } = sampleBlocks(past, config, said, now)
  return {
    document: {
      ...config,
      ...blocks,
      packs: [samplePack(weeks)],
      ...sampleStrategies(weeks, said, words),
      ...sampleRequests(entries, now, words),
    },
    waiting: perWeek.flatMap((week) => week.waiting).filter(({ end }) => end <= now),
  }
}

/** A draft of a review pack, as a new one begins. */
function samplePack(weeks: readonly Week[]): PackDraft {
  return {
    ...noChoices,
    id: 'sample-pack',
    from: weeks[0] ?? '',
    to: weeks.at(-2) ?? '',
    figures: {},
  }
}

function sampleConfig(zone: string, now: Instant, words: Words, weekStartsOn: WeekStart): Config {
  const { t } = words
  const config = firstConfig(zone, weekStartsOn, words)
  const weeklyMinutes = {
    vision: 150,
    discovery: 240,
    market: 60,
    influence: 60,
    delivery: 840,
    requests: 270,
    coordination: 420,
    people: 60,
    admin: 120,
  }
  return {
    ...config,
    settings: { ...config.settings, baseline: { weeklyMinutes } },
    goals: [
      goal('g-midmarket', t('sample.goal.midmarket'), 1, 0.3, t('sample.outcome.midmarket')),
      goal('g-onboarding', t('sample.goal.onboarding'), 2, 0.15, t('sample.outcome.onboarding')),
      goal('g-reporting', t('sample.goal.reporting'), 3, 0.05),
    ],
    rules: meetings.map((planned) => sampleRule(planned, t)),
    sources: [
      {
        id: sourceId,
        name: t('sample.calendar'),
        kind: 'file',
        importedAt: now,
        isOn: true,
        color: 'ink',
        dismissed: [],
      },
    ],
  }
}

function goal(id: string, name: string, rank: number, targetShare: number, outcome?: string): Goal {
  return { id, name, rank, targetShare, archived: false, ...(outcome && { outcome }) }
}

function sampleRule({ title, categoryId, goalId }: PlannedMeeting, t: Words['t']): Rule {
  const when = { titleWords: [t(`sample.meeting.${title}`)] }
  return { id: `rule-${title}`, when, categoryId, goalId }
}

interface SampleWeek {
  readonly entries: readonly Entry[]
  readonly waiting: readonly Meeting[]
}

function sampleWeek(week: Week, index: number, zone: string, words: Words): SampleWeek {
  if (isLeave(index)) return { entries: [], waiting: [] }
  const days = daysOfWeek(week, 1).filter((day) => weekdayOf(day) <= 5)
  const perDay = days.map((day) => sampleDay(day, index, zone, words))
  return {
    entries: perDay.flatMap(({ entries }) => entries),
    waiting: perDay.flatMap(({ waiting }) => waiting),
  }
}

function sampleDay(day: Day, weekIndex: number, zone: string, words: Words): SampleWeek {
  const random = seededRandom(Number(day.replaceAll('-', '')))
  const onDay = (planned: PlannedMeeting) =>
    planned.weekdays.includes(weekdayOf(day)) && weekIndex % planned.everyWeeks === 0
  const known = meetings.filter(onDay).map((planned) => plannedMeeting(planned, day, zone, words))
  const waiting = unknownMeetings
    .filter(onDay)
    .map((planned) => plannedMeeting(planned, day, zone, words))
  const fromCalendar = known.map((meeting, index) =>
    meetingEntry(meeting, choiceFor(meeting), `sample-${day}-m${index}`),
  )
  const busy = [...known, ...waiting].map(({ start, end }) => ({ from: start, to: end }))
  const worked = freeStretches(day, busy, random, zone).flatMap((stretch, index) =>
    fill(stretch, `sample-${day}-w${index}`, weekIndex, random, words),
  )
  return { entries: [...fromCalendar, ...worked], waiting }
}

function plannedMeeting(planned: PlannedMeeting, day: Day, zone: string, { t }: Words): Meeting {
  const start = localTime(day, planned.time, zone)
  const { guests = [], organizer } = planned
  const title = t(`sample.meeting.${planned.title}`)
  const isSeries = guests.length === 0
  const guest = guests[Number(day.slice(-2)) % Math.max(1, guests.length)] ?? ''
  return {
    sourceId,
    uid: `${planned.title}${isSeries ? '' : `-${day}`}@sample`,
    recurrenceId: isSeries ? start : null,
    start,
    end: addSeconds(start, planned.minutes * 60),
    facts: {
      title: isSeries ? title : t('sample.meeting.with-guest', { title, guest }),
      calendarName: t('sample.calendar'),
      organizer: organizer === 'me' ? t('sample.me') : people[organizer],
      organizerAddress: addressOf(organizer),
      attendeeCount: planned.attendees,
      recurring: isSeries,
      location: '',
      conference: null,
      categories: [],
    },
  }
}

function choiceFor(meeting: Meeting): { categoryId: string; goalId: string | null } {
  const planned = meetings.find(({ title }) => meeting.uid.startsWith(title))
  return { categoryId: planned?.categoryId ?? 'coordination', goalId: planned?.goalId ?? null }
}

/** The working day without its meetings and lunch. */
function freeStretches(
  day: Day,
  busy: readonly Span[],
  random: Random,
  zone: string,
): readonly Span[] {
  const from = addSeconds(localTime(day, '08:30', zone), random.whole(0, 20) * 60)
  const to = addSeconds(localTime(day, '17:15', zone), random.whole(0, 60) * 60)
  const lunch = {
    from: addSeconds(localTime(day, '12:15', zone), random.whole(0, 20) * 60),
    to: localTime(day, '13:15', zone),
  }
  const taken = [...busy, lunch].sort((a, b) => a.from - b.from)
  const free: Span[] = []
  let at = from
  for (const span of taken) {
    if (span.from > at) free.push({ from: at, to: span.from })
    if (span.to > at) at = span.to
  }
  return [...free, { from: at, to }].filter((span) => span.to - span.from >= 15 * 60)
}

/** Blocks of work one after the other, with the small gaps every day has. */
function fill(
  stretch: Span,
  id: string,
  weekIndex: number,
  random: Random,
  words: Words,
): readonly Entry[] {
  const entries: Entry[] = []
  let at = stretch.from
  while (stretch.to - at >= 15 * 60) {
    const planned = choose(weekIndex, random)
    const wanted = random.whole(...planned.minutes) * 60
    const end = addSeconds(at, Math.min(wanted, stretch.to - at))
    // Not everything is timed: some stretches stay untracked.
    if (random.chance(0.95)) {
      const span = { from: at, to: end }
      entries.push(workEntry(planned, `${id}-${entries.length}`, span, random, words))
    }
    at = addSeconds(end, random.whole(1, 6) * 60)
  }
  return entries
}

function choose(weekIndex: number, random: Random): PlannedWork {
  const progress = weekIndex / (weekCount - 1)
  const weights = work.map(({ weight: [early, late] }) => early + (late - early) * progress)
  let left = random.next() * weights.reduce((a, b) => a + b, 0)
  const index = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return work[index] ?? (work[0] as PlannedWork)
}

function workEntry(
  planned: PlannedWork,
  id: string,
  span: Span,
  random: Random,
  { t }: Words,
): Entry {
  const { note, categoryId, goalId, requestFrom } = planned
  return {
    id,
    start: span.from,
    end: span.to,
    categoryId,
    goalId,
    source: note === 'mail' ? 'manual' : 'timer',
    note: t(`sample.note.${note}`),
    tags: [],
    request: requestFrom === undefined ? null : { from: t(`sample.asker.${requestFrom}`) },
    taskKind: planned.taskKind,
    ai: aiAnswer(planned, random),
  }
}

/** Most blocks are answered, some are not: unknown stays unknown. */
function aiAnswer({ ai }: PlannedWork, random: Random): AiUse | null {
  if (random.chance(0.15)) return null
  const none = {
    tool: '',
    savedMinutes: 0,
    reworkMinutes: 0,
    basis: 'estimated',
    newWork: false,
  } as const
  if (!ai || !random.chance(ai.chance)) return none
  if (ai.isNewWork) return { ...none, tool: ai.tool, newWork: true }
  const savedMinutes = random.pick(ai.savedMinutes as [number, ...number[]])
  return {
    tool: ai.tool,
    savedMinutes,
    reworkMinutes: random.chance(0.5) ? 5 * random.whole(1, 3) : 0,
    basis: ai.isMeasured ? 'measured' : 'estimated',
    newWork: false,
  }
}

function addressOf(organizer: Organizer): string {
  const name = organizer === 'me' ? organizer : people[organizer]
  return `${name.toLowerCase().replace(' ', '-')}@example.com`
}
