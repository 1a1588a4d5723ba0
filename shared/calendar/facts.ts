// The facts of an event besides its time: read from its bytes only when an occurrence needs them.

import type { EventRecord } from './event-record.ts'
import { type CalendarFault, fault } from './fault.ts'
import type { Limits } from './limits.ts'
import type { Answer, Organizer, Person } from './occurrence.ts'
import { type ContentLine, contentLine, textOf } from './octets/content-line.ts'
import { LineReader } from './octets/line-reader.ts'
import { nameTable } from './octets/names.ts'
import { cleanText, plainText, plainTexts } from './octets/text.ts'

/** The part of an occurrence that is the same for all instances of its event. */
export interface EventFacts {
  summary: string
  cancelled: boolean
  free: boolean
  outOfOffice: boolean
  isWorkingLocation: boolean
  /** X-MICROSOFT-CDO-ALLDAYEVENT. */
  isMarkedAllDay: boolean
  /** DTSTAMP as it is written. */
  stamp: string
  related: readonly string[]
  organizer: Organizer | null
  attendeeCount: number
  people: Person[]
  answer: Answer | null
  location: string
  conference: string | null
  categories: readonly string[]
}

const names = [
  'BEGIN',
  'END',
  'SUMMARY',
  'STATUS',
  'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'X-MICROSOFT-CDO-INTENDEDSTATUS',
  'X-MICROSOFT-CDO-ALLDAYEVENT',
  'X-GOOGLE-EVENT-TYPE',
  'DTSTAMP',
  'RELATED-TO',
  'ORGANIZER',
  'ATTENDEE',
  'LOCATION',
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'CATEGORIES',
] as const

const factProperty = nameTable(names)

type FactProperty = (typeof names)[number]

const PROBLEMS_AT_MOST = 5

/** More categories than anyone gives an event. */
const MOST_CATEGORIES = 100

/** A series split in two is related to one other. */
const MOST_RELATED = 10

const answers = new Map<string, Answer>([
  ['NEEDS-ACTION', 'needs-action'],
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['TENTATIVE', 'tentative'],
  ['DELEGATED', 'delegated'],
])

export interface FactsOptions {
  /** In the form `plainAddress` gives. */
  readonly ownAddresses: ReadonlySet<string>
  readonly limits: Limits
  /** Called with what could not be read. */
  readonly onProblem: (problem: CalendarFault) => void
}

/** The facts of an event in `octets`. */
export function readFacts(
  octets: Uint8Array,
  event: EventRecord,
  { ownAddresses, limits, onProblem }: FactsOptions,
): EventFacts {
  const facts = noFacts()
  let unreadable = 0
  const to = Math.min(event.to, octets.length)
  const lines = new LineReader(octets, limits.lineBytes, { from: event.from, to, line: event.line })
  let depth = 0
  while (lines.next()) {
    const name = factProperty(lines.octets, lines.nameFrom, lines.nameTo)
    if (name === null) continue
    if (name === 'BEGIN') depth++
    else if (name === 'END') depth--
    // Depth 1 is the event itself; an alarm has its own summary and attendees.
    else if (depth === 1 && !setFact(facts, name, lines, ownAddresses, limits)) {
      // One event with a thousand bad lines is reported as one bad event.
      if (unreadable++ < PROBLEMS_AT_MOST)
        onProblem(fault('fact-unreadable', { name, line: lines.number }))
    }
  }
  if (facts.attendeeCount > limits.attendees)
    onProblem(fault('too-many-attendees', { count: facts.attendeeCount, most: limits.attendees }))
  return facts
}

function noFacts(): EventFacts {
  return {
    summary: '',
    cancelled: false,
    free: false,
    outOfOffice: false,
    isWorkingLocation: false,
    isMarkedAllDay: false,
    stamp: '',
    related: [],
    organizer: null,
    attendeeCount: 0,
    people: [],
    answer: null,
    location: '',
    conference: null,
    categories: [],
  }
}

/** False if the line cannot be read. */
function setFact(
  facts: EventFacts,
  name: FactProperty,
  lines: LineReader,
  ownAddresses: ReadonlySet<string>,
  limits: Limits,
): boolean {
  if (name === 'ATTENDEE' && facts.attendeeCount >= limits.attendees) {
    facts.attendeeCount++
    return true
  }
  const line = contentLine(lines)
  if (line) setLine(facts, name, line, ownAddresses)
  return line !== null
}

function setLine(
  facts: EventFacts,
  name: FactProperty,
  line: ContentLine,
  ownAddresses: ReadonlySet<string>,
): void {
  switch (name) {
    case 'SUMMARY':
      facts.summary ||= plainText(line.value)
      return
    case 'LOCATION':
      facts.location ||= plainText(line.value)
      return
    case 'CATEGORIES':
      facts.categories = [...facts.categories, ...plainTexts(line.value, MOST_CATEGORIES)].slice(
        0,
        MOST_CATEGORIES,
      )
      return
    case 'DTSTAMP':
      facts.stamp ||= textOf(line.value).trim()
      return
    case 'RELATED-TO':
      facts.related = [...facts.related, plainText(line.value)].slice(0, MOST_RELATED)
      return
    case 'ORGANIZER':
      facts.organizer ??= organizerOf(line)
      if (ownAddresses.size === 0) addPerson(facts, line, false)
      return
    case 'ATTENDEE':
      addAttendee(facts, line, ownAddresses)
      return
    case 'CONFERENCE':
    case 'X-GOOGLE-CONFERENCE':
    case 'X-MICROSOFT-SKYPETEAMSMEETINGURL':
    case 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK':
      facts.conference ??= cleanText(textOf(line.value)).trim() || null
      return
    default:
      setStatus(facts, name, textOf(line.value).trim().toUpperCase())
  }
}

function setStatus(facts: EventFacts, name: FactProperty, status: string): void {
  if (name === 'STATUS') facts.cancelled ||= status === 'CANCELLED' || status === 'CANCELED'
  else if (name === 'TRANSP') facts.free ||= status === 'TRANSPARENT'
  else if (name === 'X-MICROSOFT-CDO-BUSYSTATUS') {
    facts.free ||= status === 'FREE'
    facts.outOfOffice ||= status === 'OOF'
    facts.isWorkingLocation ||= status === 'WORKINGELSEWHERE'
  } else if (name === 'X-MICROSOFT-CDO-ALLDAYEVENT') facts.isMarkedAllDay ||= status === 'TRUE'
  else {
    const kind = status.replace(/[-_ ]/g, '')
    facts.outOfOffice ||= kind === 'OOF' || kind === 'OUTOFOFFICE'
    facts.isWorkingLocation ||= kind === 'WORKINGLOCATION' || kind === 'WORKINGELSEWHERE'
  }
}

function organizerOf(line: ContentLine): Organizer | null {
  const address = addressOf(line)
  const name = cleanText(line.parameters.get('CN') ?? '').trim()
  return address || name ? { name, address } : null
}

function addAttendee(
  facts: EventFacts,
  line: ContentLine,
  ownAddresses: ReadonlySet<string>,
): void {
  const kind = line.parameters.get('CUTYPE')?.toUpperCase()
  // A room does not take part in a meeting.
  if (kind === 'ROOM' || kind === 'RESOURCE') return
  facts.attendeeCount++
  const written = line.parameters.get('PARTSTAT')?.toUpperCase() ?? 'NEEDS-ACTION'
  if (ownAddresses.size === 0) {
    addPerson(facts, line, written === 'DECLINED' || written === 'DELEGATED')
    return
  }
  const isMe =
    ownAddresses.has(plainAddress(textOf(line.value))) ||
    ownAddresses.has(plainAddress(line.parameters.get('EMAIL') ?? ''))
  if (!isMe) return
  facts.answer = strongerAnswer(facts.answer, answers.get(written) ?? 'needs-action')
}

/** Some calendars write a placeholder as the value and the address as a parameter. */
function addPerson(facts: EventFacts, line: ContentLine, isAway: boolean): void {
  const address = [textOf(line.value), line.parameters.get('EMAIL') ?? '']
    .map(plainAddress)
    .find((text) => text.includes('@'))
  if (address) facts.people.push({ address, isAway })
}

/** A person invited by several addresses takes part if one of them accepted (docs/calendars.md 4.1). */
const byStrength: readonly Answer[] = [
  'accepted',
  'declined',
  'delegated',
  'tentative',
  'needs-action',
]

function strongerAnswer(one: Answer | null, other: Answer): Answer {
  return byStrength.find((answer) => answer === one || answer === other) ?? other
}

/**
 * An address normalised for comparison: without `mailto:` (Exchange also writes `smtp:`), quotes, angle brackets and
 * anything after a `?`, percent-decoded, in lower case.
 */
export function plainAddress(text: string): string {
  const address = cleanText(text)
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .replace(scheme, '')
    .replace(/\?.*$/, '')
    .replace(/^["'<](.*)[>"']$/, '$1')
  return percentDecoded(address).normalize('NFKC').trim().toLowerCase()
}

const scheme = /^(mailto|smtp):/i

function percentDecoded(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}

function addressOf(line: ContentLine): string {
  return cleanText(textOf(line.value)).trim().replace(scheme, '')
}
