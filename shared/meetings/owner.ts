// Whose calendar it is, told by its events, for a person who has not said which addresses are theirs (docs/calendars.md
// 4.5). Nobody else's address is kept.

import { plainAddress } from '../calendar/facts.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { eventKey } from '../model/event-identity.ts'
import type { Settings } from '../model/settings.ts'
import type { OwnerCandidate, Source } from '../model/source.ts'
import { type ReadInput, readEvents } from './read-events.ts'

/** Fewer events with people in them say little: any colleague stands in all of three. */
const eventsAtLeast = 5

/** The owner is missing from events they were added to by a list, or look at for somebody else. */
const shareAtLeast = 0.8

export type Invited = Pick<Occurrence, 'identity' | 'people'>

/**
 * The address that stands in nearly every event that names people, or that the calendar is named by; `null` if none
 * does, or if two do equally. A series is one event, however often it happens.
 */
export function ownerAddress(
  occurrences: readonly Invited[],
  calendarNames: readonly string[],
): string | null {
  const events = new Map<string, Set<string>>()
  for (const { identity, people } of occurrences) {
    if (people.length === 0) continue
    const known = events.get(identity) ?? new Set()
    events.set(identity, known)
    for (const { address } of people) known.add(address)
  }
  const counts = new Map<string, number>()
  for (const address of [...events.values()].flatMap((people) => [...people])) {
    counts.set(address, (counts.get(address) ?? 0) + 1)
  }
  const named = calendarNames.map(plainAddress).find((name) => counts.has(name))
  if (named !== undefined) return named
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!first || first[1] === second?.[1]) return null
  const isEnough = events.size >= eventsAtLeast && first[1] >= shareAtLeast * events.size
  return isEnough ? first[0] : null
}

/**
 * Whose calendar a reading seems to be and which of its meetings they declined; `null` if nobody stands out, and where
 * the person has said who they are or that this is not them.
 */
export function ownerCandidate(input: ReadInput): OwnerCandidate | null {
  const { reading, settings, sourceId } = input
  if (settings.ownAddresses.length > 0) return null
  const address = ownerAddress(reading.occurrences, reading.calendarNames)
  if (address === null || settings.otherAddresses.includes(address)) return null
  const occurrences = reading.occurrences.filter((occurrence) => isAway(occurrence, address))
  const { events } = readEvents({ ...input, reading: { ...reading, occurrences } })
  const declined = events
    .filter(({ reason, occurrence }) => reason === null && !occurrence.isCut)
    .map(({ meeting }) => eventKey({ ...meeting, sourceId }))
  return { address, declined }
}

function isAway({ people }: Invited, address: string): boolean {
  return people.some((person) => person.isAway && person.address === address)
}

/** The address to ask about, and the keys of the meetings its owner declined. */
export function askedOwner(
  sources: readonly Pick<Source, 'owner'>[],
  { ownAddresses, calendar }: Settings,
): OwnerCandidate | null {
  if (ownAddresses.length > 0) return null
  const candidates = sources.flatMap(({ owner }) => owner ?? [])
  const [first] = candidates
  if (!first) return null
  const same = candidates.filter(({ address }) => address === first.address)
  const declined = calendar.counted.includes('declined')
    ? []
    : same.flatMap((candidate) => candidate.declined)
  return { address: first.address, declined }
}
