// Everything known about calendars, their entries and meetings while a reading or the removal of a calendar changes it;
// and which of several copies of a meeting counts (docs/calendars.md 1.4).
import type { EntryChange } from '../history/edit.ts'
import type { CalendarEntry } from '../model/entry.ts'
import { eventKey, isNumber, writtenUid } from '../model/event-identity.ts'
import { type Meeting, meetingOf } from '../model/meeting.ts'
import { bestCopy, copyable, copyPairs } from './copies.ts'
import { followed, isDecided, isProtected } from './follow.ts'
import type { InstantOf } from './match.ts'

/** One calendar's copy of a meeting, with the entry that was made from it. */
interface Copy {
  readonly meeting: Meeting
  readonly entry: CalendarEntry | null
}

export class Holdings {
  readonly #before: ReadonlyMap<string, CalendarEntry>
  readonly #entries: Map<string, CalendarEntry>
  readonly #meetings: Map<string, Meeting>
  readonly #sourceIds: readonly string[]
  readonly #instantOf: InstantOf
  #partners: ReadonlyMap<string, readonly string[]> | null = null
  readonly #touched = new Set<string>()
  readonly #declined: CalendarEntry[] = []

  /** `sourceIds` in the order in which the sources were added. */
  constructor(
    entries: readonly CalendarEntry[],
    meetings: readonly Meeting[],
    sourceIds: readonly string[],
    instantOf: InstantOf,
  ) {
    this.#instantOf = instantOf
    this.#before = new Map(entries.map((entry) => [entry.id, entry]))
    this.#entries = new Map(this.#before)
    this.#meetings = new Map(meetings.map((meeting) => [eventKey(meeting), meeting]))
    this.#sourceIds = sourceIds
  }

  put(meeting: Meeting): void {
    this.#meetings.set(eventKey(meeting), meeting)
  }

  take(meeting: Meeting): void {
    this.#meetings.delete(eventKey(meeting))
  }

  replace(before: Meeting, after: Meeting): void {
    if (eventKey(before) !== eventKey(after)) this.take(before)
    this.put(after)
  }

  setEntry(entry: CalendarEntry): void {
    this.#entries.set(entry.id, entry)
  }

  removeEntry(entry: CalendarEntry): void {
    this.#entries.delete(entry.id)
  }

  /** Whether the entry exists and belongs to that source. */
  isOf(id: string, sourceId: string): boolean {
    return this.#entries.get(id)?.event.sourceId === sourceId
  }

  /** From now on the entry stands for the meeting. */
  enter(meeting: Meeting, entry: CalendarEntry): void {
    this.take(meeting)
    this.setEntry(entry)
  }

  /** Moves an entry to another calendar's copy of its meeting, if there is one; tells whether there was. */
  handOn(entry: CalendarEntry): boolean {
    const copies = this.#partnersOf(meetingOf(entry)).flatMap(
      (key) => this.#meetings.get(key) ?? [],
    )
    const best = bestCopy(
      copies.filter(({ aside }) => aside === 'copy'),
      this.#sourceIds,
    )
    if (!best) return false
    this.enter(best, followed(entry, best, null))
    return true
  }

  /** Keys of the copies a meeting had before anything changed. */
  #partnersOf(meeting: Meeting): readonly string[] {
    this.#partners ??= new Map(
      this.#byUid().flatMap((copies) =>
        links(copies, this.#instantOf).map(([copy, others]) => [
          eventKey(copy.meeting),
          others.map((other) => eventKey(other.meeting)),
        ]),
      ),
    )
    return this.#partners.get(eventKey(meeting)) ?? []
  }

  /** What other calendars have of some meetings; `from` asks for all instances of its UID from then on. */
  copiesOf(
    named: readonly { readonly meeting: Meeting; readonly from: number | null }[],
  ): readonly (CalendarEntry | Meeting)[] {
    if (named.length === 0) return []
    const meetings = named.map(({ meeting }) => meeting)
    const others = [...this.#entries.values(), ...this.#meetings.values()]
    const theirs = others.map((each) => ('id' in each ? meetingOf(each) : each))
    const pairs = copyPairs(meetings.map(copyable), theirs.map(copyable), this.#instantOf)
    const places = new Set([...pairs.values()].flat())
    const firsts = new Map<string, number>()
    for (const { meeting, from } of named) {
      const name = nameOf(meeting)
      if (from !== null) firsts.set(name, Math.min(from, firsts.get(name) ?? from))
    }
    const sources = new Set(meetings.map(({ sourceId }) => sourceId))
    for (const [place, meeting] of theirs.entries()) {
      const isOther = !sources.has(meeting.sourceId) && meeting.uid !== ''
      const from = isOther ? firsts.get(nameOf(meeting)) : undefined
      if (from !== undefined && (meeting.recurrenceId ?? meeting.start) >= from) places.add(place)
    }
    return others.filter((_, place) => places.has(place))
  }

  /** Lets the best copy of each meeting count, and puts the other copies aside. */
  settle(): void {
    for (const copies of this.#byUid()) {
      for (const cluster of clusters(copies, this.#instantOf)) this.#settleCluster(cluster)
    }
  }

  /** Entries removed because another copy of their meeting is declined, with what the person had decided about them. */
  get declined(): readonly CalendarEntry[] {
    return this.#declined
  }

  /** The meetings of a source, and those of other sources that choosing among copies has changed. */
  settled(sourceId: string): readonly Meeting[] {
    return [...this.#meetings]
      .filter(([key, meeting]) => meeting.sourceId === sourceId || this.#touched.has(key))
      .map(([, meeting]) => meeting)
  }

  result(): { readonly changes: readonly EntryChange[]; readonly meetings: readonly Meeting[] } {
    const ids = new Set([...this.#before.keys(), ...this.#entries.keys()])
    const changes = [...ids].flatMap((id): readonly EntryChange[] => {
      const before = this.#before.get(id) ?? null
      const after = this.#entries.get(id) ?? null
      return before === after ? [] : [{ id, before, after }]
    })
    return { changes, meetings: [...this.#meetings.values()] }
  }

  /** All meetings of one UID, if several calendars have it or one of them was put aside. */
  #byUid(): readonly (readonly Copy[])[] {
    const sources = new Set<string>()
    let hasAside = false
    for (const { event } of this.#entries.values()) sources.add(event.sourceId)
    for (const { sourceId, aside } of this.#meetings.values()) {
      sources.add(sourceId)
      hasAside ||= aside === 'copy'
    }
    if (sources.size < 2 && !hasAside) return []
    const byUid = new Map<string, Copy[]>()
    const add = (copy: Copy) => {
      const uid = writtenUid(copy.meeting.uid)
      const list = byUid.get(uid)
      if (list) list.push(copy)
      else if (uid !== '') byUid.set(uid, [copy])
    }
    for (const entry of this.#entries.values()) add({ meeting: meetingOf(entry), entry })
    for (const meeting of this.#meetings.values()) add({ meeting, entry: null })
    return [...byUid.values()].filter(
      (copies) =>
        copies.some(({ meeting }) => meeting.aside === 'copy') ||
        copies.some(({ meeting }) => meeting.sourceId !== copies[0]?.meeting.sourceId),
    )
  }

  #settleCluster(cluster: readonly Copy[]): void {
    const live = cluster.filter(({ entry }) => entry?.event.differs !== 'gone')
    const meeting = bestCopy(
      live.map((copy) => copy.meeting),
      this.#sourceIds,
    )
    const best = live.find((copy) => copy.meeting === meeting)
    if (!best) return
    const others = cluster.filter((copy) => copy !== best)
    if (best.meeting.aside === 'declined') {
      for (const copy of others) {
        if (copy.entry && isDecided(copy.entry) && !isProtected(copy.entry))
          this.#declined.push(copy.entry)
        this.#putAside(copy)
      }
      return
    }
    const holder = this.#holderOf(cluster, best)
    if (!holder?.entry) this.#wait(best.meeting)
    else if (holder !== best) {
      if (best.entry) this.removeEntry(best.entry)
      this.enter(best.meeting, followed(holder.entry, best.meeting, null))
      if (live.includes(holder)) this.put({ ...holder.meeting, aside: 'copy' })
    }
    for (const copy of others) if (copy !== holder) this.#putAside(copy)
  }

  /** The entry that stays: the one with the most decisions by the person. */
  #holderOf(cluster: readonly Copy[], best: Copy): Copy | undefined {
    const rank = ({ entry }: Copy) => {
      if (!entry) return 9
      if (isProtected(entry)) return 0
      return isDecided(entry) ? 1 : 2
    }
    const [first] = [best, ...cluster.filter((copy) => copy !== best)].sort(
      (a, b) => rank(a) - rank(b),
    )
    return first?.entry ? first : undefined
  }

  #wait(meeting: Meeting): void {
    if (meeting.aside === undefined) return
    const { aside: _aside, ...waiting } = meeting
    this.put(waiting)
    this.#touched.add(eventKey(waiting))
  }

  #putAside({ meeting, entry }: Copy): void {
    if (meeting.aside || (entry && isProtected(entry))) return
    if (entry) this.removeEntry(entry)
    this.put({ ...meeting, aside: 'copy' })
  }
}

/**
 * A cancellation may have a different title from what it cancels; only tools that number their events need the title.
 */
function nameOf({ uid, facts }: Meeting): string {
  return isNumber(uid) ? `${writtenUid(uid)}|${facts.title}` : writtenUid(uid)
}

/** Each of these copies with those of other sources that are the same meeting. */
function links(
  copies: readonly Copy[],
  instantOf: InstantOf,
): readonly (readonly [Copy, readonly Copy[]])[] {
  const events = copies.map(({ meeting }) => copyable(meeting))
  const pairs = copyPairs(events, events, instantOf)
  return copies.map((copy, place) => [
    copy,
    (pairs.get(place) ?? []).flatMap((other) => copies[other] ?? []),
  ])
}

/** Copies of one UID that are one meeting, with at most one per source. */
function clusters(copies: readonly Copy[], instantOf: InstantOf): readonly (readonly Copy[])[] {
  const isDone = new Set<Copy>()
  const found: Copy[][] = []
  for (const [copy, others] of links(copies, instantOf)) {
    if (isDone.has(copy)) continue
    const cluster = [copy, ...others.filter((other) => !isDone.has(other))]
    for (const each of cluster) isDone.add(each)
    found.push(cluster)
  }
  return found
}
