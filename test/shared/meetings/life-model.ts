// What must count of calendars, by sections 1 to 4 of docs/calendars.md, written down as plainly as can be: the model
// is told what each event truly is, and so has nothing to find out.
import type { Delivered, Delivery } from './life-world.ts'
import { now } from './life-world.ts'

export type SourceName = 'feed' | 'file'
export const sourceNames: readonly SourceName[] = ['feed', 'file']

interface Copy extends Delivered {
  /** `gone`: the calendar has it no longer, but the person decided its time. */
  state: 'live' | 'declined' | 'gone'
}

interface Decision {
  kind: 'category' | 'time'
  start: number
  end: number
}

interface Held {
  readonly copies: Map<string, Copy>
  readonly decisions: Map<string, Decision>
  readonly dismissed: Map<string, Delivered>
  readonly groups: { uid: string; title: string; isDismissed: boolean }[]
}

export class LifeModel {
  readonly #held: Record<SourceName, Held> = { feed: nothing(), file: nothing() }
  /** By when each source was added; the first counts where nothing else decides. */
  readonly #order: SourceName[] = []

  /** One line for each thing that counts. */
  counted(): readonly string[] {
    return sourceNames
      .flatMap((name) =>
        [...this.#held[name].copies.keys()].flatMap((truth) => {
          const copy = this.#copy(name, truth)
          const decision = this.#held[name].decisions.get(truth)
          if (decision?.kind === 'time') return `${decision.start}-${decision.end} time`
          if (!copy || !this.#counts(name, truth)) return []
          return `${copy.start}-${copy.end} ${decision ? 'category' : 'waits'}`
        }),
      )
      .sort()
  }

  /** What the calendar of an event says, by when it says it is. */
  truthOf(name: SourceName, key: string, start: number): string | null {
    for (const { truth, start: own } of this.#held[name].copies.values()) {
      if (own === start && truth.startsWith(`${key}.`)) return truth
    }
    return null
  }

  /** A reading of a source; answers false where it is held back and changes nothing. */
  look(name: SourceName, delivery: Delivery, isWanted: boolean): boolean {
    const held = this.#held[name]
    const byTruth = new Map(delivery.events.map((event) => [event.truth, event]))
    const gone = [...held.copies.values()].filter(
      (copy) => !byTruth.has(copy.truth) && this.#isTakenBack(name, copy, delivery),
    )
    if (name === 'feed' && !isWanted) {
      const coming = [...held.copies.values()].filter(
        (copy) => copy.state !== 'gone' && copy.start >= now && this.#holds(name, copy.truth),
      )
      const going = coming.filter(
        (copy) => gone.includes(copy) || byTruth.get(copy.truth)?.isCancelled,
      )
      const isMost = going.length >= 10 && going.length * 2 > coming.length
      if (isMost || (delivery.isEmpty && going.length > 0)) return false
    }
    if (!this.#order.includes(name)) this.#order.push(name)
    const before = new Set(this.#waiting())
    const lasts = this.#lastKnown(name, delivery)
    for (const event of delivery.events) {
      const isUnsure = delivery.isCut && event.isSeries
      const isKnownSeries = indexOf(event.truth) <= (lasts.get(event.uid) ?? -1)
      this.#read(name, event, isUnsure, isKnownSeries)
    }
    for (const { truth } of gone) this.#lose(name, truth)
    for (const truth of new Set(sourceNames.flatMap((each) => [...this.#held[each].copies.keys()])))
      this.#settle(truth)
    for (const waiting of this.#waiting()) {
      const [source, truth = ''] = waiting.split(' ') as [SourceName, string]
      if (source !== name && before.has(waiting)) continue
      const copy = this.#held[source].copies.get(truth)
      const group = copy && this.#group(source, copy)
      if (copy && group && !group.isDismissed) this.#decide(source, truth, 'category')
    }
    return true
  }

  classify(name: SourceName, truth: string, isGroup: boolean): void {
    this.#decide(name, truth, 'category')
    if (isGroup) this.#remember(name, truth, false)
  }

  setTime(name: SourceName, truth: string, start: number, end: number): void {
    this.#held[name].decisions.set(truth, { kind: 'time', start, end })
  }

  takeOver(name: SourceName, truth: string): void {
    this.#decide(name, truth, 'category')
  }

  /** An entry that is removed without being dismissed. */
  letGo(name: SourceName, truth: string): void {
    this.#held[name].decisions.delete(truth)
    this.#held[name].copies.delete(truth)
  }

  dismiss(name: SourceName, truth: string, isGroup: boolean): void {
    if (isGroup) this.#remember(name, truth, true)
    const other = otherThan(name)
    const isShared = this.#areCopies(truth) && this.#copy(other, truth)?.state === 'live'
    this.#drop(name, truth)
    if (isShared && !this.#held[other].decisions.has(truth)) this.#drop(other, truth)
  }

  #drop(name: SourceName, truth: string): void {
    const { copies, decisions, dismissed } = this.#held[name]
    const copy = copies.get(truth)
    if (copy) dismissed.set(truth, copy)
    copies.delete(truth)
    decisions.delete(truth)
  }

  #remember(name: SourceName, truth: string, isDismissed: boolean): void {
    const copy = this.#held[name].copies.get(truth)
    if (copy?.isSeries)
      this.#held[name].groups.push({ uid: copy.uid, title: copy.title, isDismissed })
  }

  #group(name: SourceName, { uid, title, isSeries }: Delivered) {
    if (!isSeries) return undefined
    return this.#held[name].groups.findLast((it) => it.uid === uid || it.title === title)
  }

  #decide(name: SourceName, truth: string, kind: 'category'): void {
    this.#held[name].decisions.set(truth, { kind, start: 0, end: 0 })
  }

  #copy(name: SourceName, truth: string): Copy | undefined {
    return this.#held[name].copies.get(truth)
  }

  /** Section 2: what is not in a delivery and was to be, if it spoke of it. */
  #isTakenBack(name: SourceName, copy: Copy, delivery: Delivery): boolean {
    if (delivery.isCut) return false
    if (delivery.uids.has(copy.uid)) return true
    if (name === 'file') return false
    if (copy.start >= now) return true
    const singles = delivery.events.filter(({ isSeries }) => !isSeries)
    return singles.some(({ start }) => start < copy.start)
  }

  /** Section 2.4: of each series, the last instance that is known. */
  #lastKnown(name: SourceName, delivery: Delivery): ReadonlyMap<string, number> {
    const { copies, dismissed } = this.#held[name]
    const lasts = new Map<string, number>()
    for (const { uid, truth } of delivery.events) {
      if (!copies.has(truth) && !dismissed.has(truth)) continue
      lasts.set(uid, Math.max(indexOf(truth), lasts.get(uid) ?? -1))
    }
    return lasts
  }

  #read(name: SourceName, event: Delivered, isUnsure: boolean, isKnownSeries: boolean): void {
    const { copies, dismissed } = this.#held[name]
    const known = copies.get(event.truth)
    if (dismissed.has(event.truth)) {
      dismissed.set(event.truth, event)
      return
    }
    const isDeclined = event.answer === 'DECLINED'
    const counts = !event.isCancelled && !isDeclined && !event.isFree
    if (known) {
      if (counts && isUnsure) return
      if (counts) copies.set(event.truth, { ...event, state: 'live' })
      else {
        const isStill = known.state === 'declined' && isDeclined && !event.isCancelled
        if (!isStill)
          this.#lose(name, event.truth, !event.isFree || event.isCancelled || isDeclined)
        const isLeft = copies.get(event.truth)
        if (isDeclined && !event.isCancelled && (!isLeft || isLeft.state === 'declined')) {
          copies.set(event.truth, { ...event, state: 'declined' })
        }
      }
      return
    }
    if (isUnsure && isKnownSeries) return
    if (isDeclined && !event.isCancelled) copies.set(event.truth, { ...event, state: 'declined' })
    if (!counts) return
    const theirs = this.#held[otherThan(name)].dismissed.get(event.truth)
    if (this.#group(name, event)?.isDismissed || (theirs && isCopy(event, theirs)))
      dismissed.set(event.truth, event)
    else copies.set(event.truth, { ...event, state: 'live' })
  }

  /** The calendar has it no longer, or as something that does not count. */
  #lose(name: SourceName, truth: string, isNews = true): void {
    const { copies, decisions } = this.#held[name]
    const copy = copies.get(truth)
    const decision = decisions.get(truth)
    if (!copy) return
    const other = otherThan(name)
    const theirs = this.#copy(other, truth)
    const isOwn = this.#held[other].decisions.has(truth)
    if (decision && theirs?.state === 'live' && !isOwn && this.#areCopies(truth)) {
      this.#held[other].decisions.set(truth, decision)
      decisions.delete(truth)
      copies.delete(truth)
    } else if (decision?.kind === 'time') {
      if (isNews) copies.set(truth, { ...copy, state: 'gone' })
    } else {
      decisions.delete(truth)
      copies.delete(truth)
    }
  }

  #areCopies(truth: string): boolean {
    const [a, b] = [this.#copy('feed', truth), this.#copy('file', truth)]
    return a !== undefined && b !== undefined && isCopy(a, b)
  }

  /** Section 1.4: by which copy a meeting counts. */
  #best(truth: string): SourceName {
    const rank = (name: SourceName) => {
      const copy = this.#copy(name, truth)
      if (!copy || copy.state === 'gone') return 9
      return (copy.answer ? 0 : 4) + (copy.isFree ? 2 : 0) + this.#order.indexOf(name)
    }
    return rank('feed') <= rank('file') ? 'feed' : 'file'
  }

  #settle(truth: string): void {
    if (!this.#areCopies(truth)) return
    const best = this.#best(truth)
    const other = otherThan(best)
    const [copy, theirs] = [this.#copy(best, truth), this.#copy(other, truth)]
    if (!copy || !theirs || copy.state === 'gone') return
    const own = this.#held[best].decisions
    const others = this.#held[other].decisions
    const decision = others.get(truth)
    if (copy.state === 'declined') {
      if (decision?.kind === 'category') others.delete(truth)
      return
    }
    if (!decision) return
    if (own.get(truth)?.kind === 'time') {
      if (decision.kind === 'category') others.delete(truth)
      return
    }
    const isStronger = decision.kind === 'time' || !own.has(truth)
    if (isStronger) own.set(truth, decision)
    others.delete(truth)
    if (theirs.state === 'gone') this.#held[other].copies.delete(truth)
  }

  /** Whether a meeting counts by this copy of it. */
  #counts(name: SourceName, truth: string): boolean {
    const copy = this.#copy(name, truth)
    if (!copy || copy.state === 'declined') return false
    if (copy.state === 'gone') return this.#held[name].decisions.has(truth)
    return !this.#areCopies(truth) || this.#best(truth) === name
  }

  #holds(name: SourceName, truth: string): boolean {
    return this.#counts(name, truth) || this.#held[name].decisions.has(truth)
  }

  /** All that counts and is not decided, as `source truth`. */
  #waiting(): readonly string[] {
    return sourceNames.flatMap((name) =>
      [...this.#held[name].copies.keys()]
        .filter((truth) => this.#counts(name, truth) && !this.#held[name].decisions.has(truth))
        .map((truth) => `${name} ${truth}`),
    )
  }
}

function nothing(): Held {
  return { copies: new Map(), decisions: new Map(), dismissed: new Map(), groups: [] }
}

/** Which instance of its series it is. */
function indexOf(truth: string): number {
  return Number(truth.split('.')[1])
}

function otherThan(name: SourceName): SourceName {
  return name === 'feed' ? 'file' : 'feed'
}

function isCopy(a: Delivered, b: Delivered): boolean {
  return a.uid === b.uid && (a.start === b.start || a.title === b.title)
}
