// Merges a reading of a calendar into the existing data (docs/calendars.md): a second import changes nothing, what the
// person decided stays, and what the calendar took back is removed.

import { deepEqual } from '../base/deep-equal.ts'
import { fingerprint } from '../calendar/fingerprint.ts'
import type { CalendarReading, Occurrence } from '../calendar/occurrence.ts'
import type { EntryChange } from '../history/edit.ts'
import type { CalendarEntry, EventFacts } from '../model/entry.ts'
import { eventKey } from '../model/event-identity.ts'
import { type Meeting, meetingOf } from '../model/meeting.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import type { Rule } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'
import type { Source } from '../model/source.ts'
import { movedBlock } from '../planned/moved.ts'
import type { Instant, Span } from '../time/instant.ts'
import { classify } from './classify.ts'
import { copyPairs } from './copies.ts'
import type { LeftOutReason } from './counts.ts'
import { type Dismissed, dismissedText, readDismissed } from './dismissed.ts'
import { followed, isDecided, isProtected, markedGone, meetingEntry } from './follow.ts'
import { groupDecision } from './groups.ts'
import { Holdings } from './holdings.ts'
import {
  type InstantOf,
  instantsIn,
  type Matchable,
  match,
  type Pairs,
  shiftsOf,
  spacingOf,
} from './match.ts'
import { type HeldBack, heldBack, type Look, takenBack } from './missing-events.ts'
import { type LeftOut, type ReadEvent, readEvents } from './read-events.ts'
import { wordFinder } from './words.ts'

export type { LeftOut } from './read-events.ts'

/** What a reading needs to know about a source; in the order they were added. */
export type MergeSource = Pick<Source, 'id' | 'name' | 'kind' | 'groups' | 'refused'>

/** An event the person dismissed, with its source. */
export interface DismissedEvent {
  readonly sourceId: string
  readonly text: string
}

export interface MergeInput {
  readonly reading: CalendarReading
  readonly window: Span
  readonly now: Instant
  readonly sourceId: string
  readonly kind: Source['kind']
  /** Used if the calendar has no name of its own. */
  readonly sourceName: string
  /** The existing sources; a new one is not among them. */
  readonly sources: readonly MergeSource[]
  readonly settings: Settings
  readonly rules: readonly Rule[]
  readonly categoryIds: readonly string[]
  /** All entries made from a calendar. */
  readonly entries: readonly CalendarEntry[]
  /** All known calendar events that are not entries, including those put aside. */
  readonly meetings: readonly Meeting[]
  readonly planned: readonly PlannedBlock[]
  readonly dismissed: readonly DismissedEvent[]
  /** The person accepted the reading, however much it removes. */
  readonly isWanted: boolean
  readonly newId: () => string
}

export interface MergeCounts {
  readonly added: number
  /** How many of the added events wait to be classified. */
  readonly toClassify: number
  readonly updated: number
  readonly removed: number
  readonly unchanged: number
}

export interface MergeOutcome {
  readonly entries: readonly EntryChange[]
  readonly meetings: readonly Meeting[]
  /** Planned blocks that the calendar has moved since they were exported. */
  readonly planned: readonly PlannedBlock[]
  /** The source's dismissed events, if they are now identified in another way; `null` if not. */
  readonly dismissed: readonly string[] | null
  readonly counts: MergeCounts
  readonly leftOut: readonly LeftOut[]
  /** Titles of removed events the person had decided something about. */
  readonly lost: readonly string[]
  /** How many events whose time the person decided have changed in the calendar, or are no longer in it. */
  readonly differing: number
  /** Set if the reading changes nothing until the person accepts it. */
  readonly held: HeldBack | null
}

export function mergeReading(input: MergeInput): MergeOutcome {
  return new Merge(input).outcome()
}

/** An event of the source, as the app knows it. */
type Known =
  | { readonly kind: 'entry'; readonly entry: CalendarEntry; readonly meeting: Meeting }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'dismissed'; readonly text: string; readonly dismissed: Dismissed }

/**
 * The facts with what the person answered, where that was not known yet: it is read once it is clear whose calendar it
 * is, and is no change of the calendar.
 */
function answeredFacts<F extends EventFacts | undefined>(before: F, after: F): F {
  return before && before.answer === undefined && after?.answer !== undefined
    ? { ...before, answer: after.answer }
    : before
}

/** Reasons with which the calendar itself says that the event takes none of the person's time. */
const calendarReasons: ReadonlySet<LeftOutReason> = new Set(['cancelled', 'declined', 'delegated'])

class Merge {
  readonly #input: MergeInput
  readonly #look: Look
  readonly #instantOf: InstantOf
  readonly #isExcluded: (title: string) => boolean
  readonly #holdings: Holdings
  readonly #dismissed: Map<string, string>
  readonly #kept: ReadonlySet<string>
  readonly #leftOut: LeftOut[] = []
  readonly #lost: string[] = []
  readonly #fresh = new Set<string>()
  readonly #counts = { added: 0, toClassify: 0, updated: 0, removed: 0, unchanged: 0 }

  constructor(input: MergeInput) {
    this.#input = input
    const { reading, window, kind, now, sourceId, sources } = input
    this.#look = { reading, window, kind, now }
    const ids = [...sources.map(({ id }) => id), sourceId]
    this.#instantOf = instantsIn(input.settings.zone)
    this.#isExcluded = wordFinder(input.settings.calendar.excludedWords)
    this.#holdings = new Holdings(input.entries, input.meetings, [...new Set(ids)], this.#instantOf)
    const own = input.dismissed.filter((each) => each.sourceId === sourceId)
    this.#dismissed = new Map(own.map(({ text }) => [text, text]))
    const marks = this.#source()?.refused ?? ''
    this.#kept = new Set(marks.split(' ').filter((mark) => mark !== ''))
  }

  outcome(): MergeOutcome {
    const { events, leftOut } = readEvents(this.#input)
    this.#leftOut.push(...leftOut)
    const known = this.#known()
    const [mine, theirs] = [known.map(matchableKnown), events.map(matchableRead)]
    const pairs = match(mine, theirs, this.#instantOf)
    const found = new Set(pairs.values())
    const isTakenBack = takenBack(
      this.#look,
      this.#instantOf,
      shiftsOf(mine, theirs, pairs, this.#instantOf),
    )
    const gone = new Set(
      known.flatMap((each, place) =>
        each.kind !== 'dismissed' &&
        !found.has(place) &&
        !this.#isKept(each) &&
        isTakenBack(each.meeting)
          ? [place]
          : [],
      ),
    )
    const held = this.#held(known, events, pairs, gone)
    if (held) return this.#unchanged(held)
    const dismissedElsewhere = this.#dismissedElsewhere(events)
    // Only instances in an incomplete reading ask for it.
    const lasts = events.some((event) => this.#isUnsure(event))
      ? lastKnown(events, pairs)
      : new Map<string, number>()
    for (const [place, event] of events.entries()) {
      const other = pairs.get(place)
      const before = other === undefined ? undefined : known[other]
      if (event.occurrence.isCut) continue
      if (before) this.#meet(before, event)
      else if (
        !this.#isUnsure(event) ||
        originalAt(event) > (lasts.get(event.meeting.uid) ?? never)
      )
        this.#add(event, dismissedElsewhere.has(place))
    }
    for (const place of gone) {
      const each = known[place]
      if (each) this.#lose(each)
    }
    this.#heedCancellations(events)
    this.#holdings.settle()
    for (const entry of this.#holdings.declined) this.#tellLost(entry)
    this.#decide()
    return this.#result(null)
  }

  /** Whether the person kept it when the calendar wanted to take it back; that holds even as time passes. */
  #isKept(known: Known): boolean {
    if (known.kind === 'dismissed' || this.#input.isWanted || this.#kept.size === 0) return false
    return this.#kept.has(fingerprint(eventKey(known.meeting)))
  }

  #source(): MergeSource | undefined {
    return this.#input.sources.find(({ id }) => id === this.#input.sourceId)
  }

  #known(): readonly Known[] {
    const { entries, meetings, sourceId } = this.#input
    return [
      ...entries
        .filter(({ event }) => event.sourceId === sourceId)
        .map((entry): Known => ({ kind: 'entry', entry, meeting: meetingOf(entry) })),
      ...meetings
        .filter((meeting) => meeting.sourceId === sourceId)
        .map((meeting): Known => ({ kind: 'meeting', meeting })),
      ...[...this.#dismissed.keys()].map(
        (text): Known => ({ kind: 'dismissed', text, dismissed: readDismissed(text) }),
      ),
    ]
  }

  /** Future events that count or may count: not those put aside. */
  #isComing(known: Known): boolean {
    if (known.kind === 'dismissed') return false
    if (known.kind === 'entry' && known.entry.event.differs === 'gone') return false
    const { aside, start, end } = known.meeting
    const { now, window } = this.#look
    return !aside && start >= now && start < window.to && end > window.from
  }

  #held(
    known: readonly Known[],
    events: readonly ReadEvent[],
    pairs: ReadonlyMap<number, number>,
    gone: ReadonlySet<number>,
  ): HeldBack | null {
    if (this.#look.kind === 'file' || this.#input.isWanted) return null
    const going = new Set(gone)
    for (const [place, other] of pairs) {
      if (events[place]?.reason === 'cancelled') going.add(other)
    }
    const keysOf = (places: Iterable<number>) =>
      [...places].flatMap((place) => {
        const each = known[place]
        return each && each.kind !== 'dismissed' && !this.#isKept(each) && this.#isComing(each)
          ? [eventKey(each.meeting)]
          : []
      })
    return heldBack(this.#look, keysOf(known.keys()), keysOf(going))
  }

  /** A known event that is in the reading. */
  #meet(known: Known, event: ReadEvent): void {
    const { meeting, reason } = event
    const { reading } = this.#input
    if (known.kind === 'dismissed') {
      this.#dismissed.set(known.text, dismissedText(meeting))
      if (reason === null) this.#leave('dismissed', meeting)
      return
    }
    if (reason === null) {
      if (this.#isUnsure(event)) this.#counts.unchanged++
      else if (known.kind === 'entry') this.#followEntry(known.entry, meeting)
      else this.#updateMeeting(known.meeting, meeting)
      return
    }
    if (reason === 'no-length' && reading.unread.has(event.occurrence.uid)) return
    if (reason === 'cancelled' && this.#isKept(known)) return
    if (isDecline(reason)) {
      const declined: Meeting = { ...meeting, aside: 'declined' }
      if (known.kind === 'meeting' && known.meeting.aside === 'declined') {
        this.#holdings.replace(known.meeting, declined)
        return
      }
      this.#lose(known)
      // An entry whose time the person decided stays, and shows that the calendar no longer counts it.
      const stays = known.kind === 'entry' && this.#holdings.isOf(known.entry.id, meeting.sourceId)
      if (!stays) this.#holdings.put(declined)
      return
    }
    this.#lose(known, reason)
  }

  /** An unreadable override may have moved or cancelled this instance. */
  #isUnsure({ meeting, occurrence }: ReadEvent): boolean {
    const { isPartial, unread } = this.#input.reading
    return meeting.facts.recurring && (isPartial || unread.has(occurrence.uid))
  }

  #followEntry(entry: CalendarEntry, meeting: Meeting): void {
    const rule = classify(meeting.facts, this.#input.rules)
    const after = followed(entry, meeting, rule)
    const facts = answeredFacts(entry.event.facts, after.event.facts)
    const asBefore = { ...entry, event: { ...entry.event, facts } }
    const isSame = after === entry || deepEqual(asBefore, after)
    this.#counts[isSame ? 'unchanged' : 'updated']++
    this.#holdings.setEntry(after)
  }

  #updateMeeting(before: Meeting, meeting: Meeting): void {
    // Whether another calendar's copy counts is decided later.
    const after = before.aside === 'copy' ? { ...meeting, aside: before.aside } : meeting
    if (before.aside === 'declined') this.#fresh.add(eventKey(meeting))
    else if (!before.aside) {
      if (deepEqual(before, after)) {
        this.#counts.unchanged++
        return
      }
      const asBefore = { ...before, facts: answeredFacts(before.facts, after.facts) }
      this.#counts[deepEqual(asBefore, after) ? 'unchanged' : 'updated']++
    }
    this.#holdings.replace(before, after)
  }

  /** A new event of the reading. */
  #add(event: ReadEvent, isDismissedElsewhere: boolean): void {
    const { meeting, reason } = event
    if (isDecline(reason)) this.#holdings.put({ ...meeting, aside: 'declined' })
    if (reason !== null) return
    const isDismissed =
      isDismissedElsewhere || groupDecision(meeting, this.#source())?.categoryId === null
    if (isDismissed) {
      const text = dismissedText(meeting)
      this.#dismissed.set(text, text)
      this.#leave('dismissed', meeting)
      return
    }
    this.#fresh.add(eventKey(meeting))
    this.#holdings.put(meeting)
  }

  /** Indexes of events of which the person dismissed a copy in another calendar. */
  #dismissedElsewhere(events: readonly ReadEvent[]): ReadonlySet<number> {
    const { dismissed, sourceId } = this.#input
    const theirs = dismissed
      .filter((each) => each.sourceId !== sourceId)
      .map(({ sourceId: source, text }) => ({ ...readDismissed(text), sourceId: source }))
    if (theirs.length === 0) return new Set()
    const own = events.map((event) => ({ ...matchableRead(event), sourceId }))
    return new Set(copyPairs(own, theirs, this.#instantOf).keys())
  }

  /** An event the calendar took back, or that no longer counts for another reason. */
  #lose(known: Known, reason: LeftOutReason | null = null): void {
    if (known.kind === 'dismissed') return
    if (known.kind === 'meeting') {
      this.#holdings.take(known.meeting)
      if (!known.meeting.aside) this.#counts.removed++
      return
    }
    const isNews = reason === null || calendarReasons.has(reason)
    this.#loseEntry(known.entry, isNews)
  }

  #loseEntry(entry: CalendarEntry, isNews: boolean): void {
    if (this.#holdings.handOn(entry)) {
      this.#counts.updated++
      return
    }
    if (isProtected(entry)) {
      const after = isNews ? markedGone(entry) : entry
      this.#counts[after === entry ? 'unchanged' : 'updated']++
      this.#holdings.setEntry(after)
      return
    }
    this.#holdings.removeEntry(entry)
    this.#counts.removed++
    if (isDecided(entry)) this.#tellLost(entry)
  }

  /** Never show the title of an event the person excluded. */
  #tellLost(entry: CalendarEntry): void {
    const titles = [entry.note, entry.event.facts?.title ?? '']
    if (!titles.some(this.#isExcluded)) this.#lost.push(entry.note)
  }

  /** A cancellation notice cancels what it names, in whichever calendar that is. */
  #heedCancellations(events: readonly ReadEvent[]): void {
    const notices = events.filter(({ occurrence }) => occurrence.isCancelNotice)
    const copies = this.#holdings.copiesOf(
      notices.map(({ meeting, occurrence }) => ({ meeting, from: cancelledFrom(occurrence) })),
    )
    for (const copy of copies) {
      if ('id' in copy) this.#loseEntry(copy, true)
      else {
        this.#holdings.take(copy)
        if (!copy.aside) this.#counts.removed++
      }
    }
  }

  /** A decision about a group, or a rule, turns meetings into entries; the others wait. */
  #decide(): void {
    const { rules, sources, categoryIds, newId } = this.#input
    const names = new Set(categoryIds)
    for (const meeting of this.#holdings.settled(this.#input.sourceId)) {
      const isFresh = this.#fresh.has(eventKey(meeting))
      if (meeting.aside) {
        if (isFresh && meeting.aside === 'copy') this.#leave('copy', meeting)
        continue
      }
      if (isFresh) this.#counts.added++
      const source = sources.find(({ id }) => id === meeting.sourceId)
      const group = groupDecision(meeting, source)
      const own = group?.categoryId != null && names.has(group.categoryId) ? group : null
      const rule = classify(meeting.facts, rules)
      if (own?.categoryId != null) {
        const choice = { categoryId: own.categoryId, goalId: own.goalId }
        this.#holdings.enter(meeting, meetingEntry(meeting, choice, newId(), ['category', 'goal']))
      } else if (rule) this.#holdings.enter(meeting, meetingEntry(meeting, rule, newId()))
      else if (isFresh) this.#counts.toClassify++
    }
  }

  #leave(reason: LeftOutReason, { facts }: Meeting): void {
    this.#leftOut.push({ reason, title: facts.title })
  }

  #result(held: HeldBack | null): MergeOutcome {
    const { changes, meetings } = this.#holdings.result()
    const before = [...this.#dismissed.keys()]
    const after = [...new Set(this.#dismissed.values())]
    const own = this.#input.dismissed.filter(({ sourceId }) => sourceId === this.#input.sourceId)
    const isKnown = new Set(own.map(({ text }) => text))
    const isSame = after.length === before.length && after.every((text) => isKnown.has(text))
    return {
      entries: changes,
      meetings,
      planned: moved(this.#input),
      dismissed: isSame ? null : after,
      counts: this.#counts,
      leftOut: this.#leftOut,
      lost: this.#lost,
      differing: changes.filter(
        ({ before: was, after: is }) =>
          is?.event?.differs !== undefined && is.event.differs !== was?.event?.differs,
      ).length,
      held,
    }
  }

  #unchanged(held: HeldBack): MergeOutcome {
    const { meetings, planned } = this.#input
    const counts = { added: 0, toClassify: 0, updated: 0, removed: 0, unchanged: 0 }
    const nothing = { entries: [], leftOut: [], lost: [], differing: 0, dismissed: null }
    return { ...nothing, meetings, planned, counts, held }
  }
}

/** For each series in the reading, the original time of the last known instance. */
function lastKnown(events: readonly ReadEvent[], pairs: Pairs): ReadonlyMap<string, number> {
  const lasts = new Map<string, number>()
  for (const place of pairs.keys()) {
    const event = events[place]
    if (!event) continue
    const { uid } = event.meeting
    lasts.set(uid, Math.max(originalAt(event), lasts.get(uid) ?? never))
  }
  return lasts
}

const never = Number.NEGATIVE_INFINITY

function originalAt({ meeting }: ReadEvent): number {
  return meeting.recurrenceId ?? meeting.start
}

/** From when a notice cancels its series; `null` if it names one instance. */
function cancelledFrom({
  isAlone,
  isThisAndFuture,
  recurrenceId,
  start,
}: Occurrence): number | null {
  if (isThisAndFuture) return recurrenceId ?? start
  return isAlone ? null : Number.NEGATIVE_INFINITY
}

function isDecline(reason: LeftOutReason | null): boolean {
  return reason === 'declined' || reason === 'delegated'
}

function matchableKnown(known: Known): Matchable {
  return known.kind === 'dismissed' ? known.dismissed : matchable(known.meeting)
}

function matchableRead({ meeting }: ReadEvent): Matchable {
  return matchable(meeting)
}

function matchable({ uid, recurrenceId, original, start, end, facts }: Meeting): Matchable {
  const rule = facts.rule ? fingerprint(facts.rule) : ''
  const { wall } = facts
  const title = fingerprint(facts.title)
  const spacing = recurrenceId === null ? undefined : spacingOf(facts.rule)
  return { uid, recurrenceId, original, start, end, wall, title, rule, spacing }
}

/** Planned blocks, at the times the calendar has for them now. */
function moved({ planned, reading, now: at, settings }: MergeInput): readonly PlannedBlock[] {
  const byUid = new Map(reading.occurrences.map((occurrence) => [occurrence.uid, occurrence]))
  return planned.map((block) => {
    const now = byUid.get(block.uid)
    const isSame = !now || now.cancelled || (now.start === block.start && now.end === block.end)
    return isSame ? block : movedBlock(block, now, at, settings)
  })
}
