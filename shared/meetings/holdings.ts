// All that is held of calendars, entries and meetings, while a reading or the removal of a calendar changes it; and
// which of several copies of a meeting counts (docs/calendars.md 1.4).
import type { EntryChange } from '../history/edit.ts'
import type { CalendarEntry } from '../model/entry.ts'
import { bestCopy, isCopy } from './copies.ts'
import { followed, isDecided, isProtected } from './follow.ts'
import { eventKey, partOf, writtenUid } from './identity.ts'
import { type Meeting, meetingOf } from './meeting.ts'

/** One calendar's copy of a meeting; with the entry that was made from it. */
interface Copy {
  readonly meeting: Meeting
  readonly entry: CalendarEntry | null
}

export class Holdings {
  readonly #before: ReadonlyMap<string, CalendarEntry>
  readonly #entries: Map<string, CalendarEntry>
  readonly #meetings: Map<string, Meeting>
  readonly #sourceIds: readonly string[]
  readonly #touched = new Set<string>()

  /** `sourceIds` in the order the sources were added. */
  constructor(
    entries: readonly CalendarEntry[],
    meetings: readonly Meeting[],
    sourceIds: readonly string[],
  ) {
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

  /** The entry stands for the meeting from now on. */
  enter(meeting: Meeting, entry: CalendarEntry): void {
    this.take(meeting)
    this.setEntry(entry)
  }

  /** Ties an entry to another calendar's copy of its meeting, where there is one; answers whether there was. */
  handOn(entry: CalendarEntry): boolean {
    const own = meetingOf(entry)
    const copies = [...this.#meetings.values()].filter(
      (it) => it.aside === 'copy' && isCopy(own, it),
    )
    const best = bestCopy(copies, this.#sourceIds)
    if (!best) return false
    this.enter(best, followed(entry, best, null))
    return true
  }

  /** What other calendars hold of a meeting; `isWhole` asks for all instances of its UID and title. */
  copiesOf(meeting: Meeting, isWhole: boolean): readonly (CalendarEntry | Meeting)[] {
    const isIt = (other: Meeting) =>
      isCopy(meeting, other) ||
      (isWhole &&
        other.sourceId !== meeting.sourceId &&
        other.facts.title === meeting.facts.title &&
        meeting.uid !== '' &&
        writtenUid(other.uid) === writtenUid(meeting.uid))
    return [
      ...[...this.#entries.values()].filter((entry) => isIt(meetingOf(entry))),
      ...[...this.#meetings.values()].filter(isIt),
    ]
  }

  /** Lets the best copy of each meeting count, and puts the others aside. */
  settle(): void {
    for (const copies of this.#byUid().values()) {
      const sources = new Set(copies.map(({ meeting }) => meeting.sourceId))
      const hasAside = copies.some(({ meeting }) => meeting.aside === 'copy')
      if (sources.size < 2 && !hasAside) continue
      for (const cluster of clusters(copies)) this.#settleCluster(cluster)
    }
  }

  /** Meetings of a source, and those of others that settling them has touched. */
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

  #byUid(): ReadonlyMap<string, readonly Copy[]> {
    const byUid = new Map<string, Copy[]>()
    const add = (copy: Copy) => {
      const uid = writtenUid(copy.meeting.uid)
      const list = byUid.get(uid)
      if (list) list.push(copy)
      else if (uid !== '') byUid.set(uid, [copy])
    }
    for (const entry of this.#entries.values()) add({ meeting: meetingOf(entry), entry })
    for (const meeting of this.#meetings.values()) add({ meeting, entry: null })
    return byUid
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
      for (const copy of others) this.#putAside(copy)
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

  /** The entry that stays: the one that holds most of what the person decided. */
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

/** Copies of one UID that are one meeting, each source at most once. */
function clusters(copies: readonly Copy[]): readonly (readonly Copy[])[] {
  const alike = new Map<string, Copy[]>()
  for (const copy of copies) {
    for (const name of namesOf(copy.meeting)) {
      const list = alike.get(name)
      if (list) list.push(copy)
      else alike.set(name, [copy])
    }
  }
  const isDone = new Set<Copy>()
  const found: Copy[][] = []
  for (const copy of copies) {
    if (isDone.has(copy)) continue
    const cluster = [copy]
    isDone.add(copy)
    const sources = new Set([copy.meeting.sourceId])
    for (const other of namesOf(copy.meeting).flatMap((name) => alike.get(name) ?? [])) {
      if (isDone.has(other) || sources.has(other.meeting.sourceId)) continue
      if (!isCopy(copy.meeting, other.meeting)) continue
      cluster.push(other)
      isDone.add(other)
      sources.add(other.meeting.sourceId)
    }
    found.push(cluster)
  }
  return found
}

/** What copies of one meeting have in common, one of these at least. */
function namesOf({ start, recurrenceId, original }: Meeting): readonly string[] {
  const part = partOf(original)
  return [`start ${start}`, `at ${recurrenceId} ${part}`, `text ${original ?? ''}`]
}
