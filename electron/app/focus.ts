// The timer of the app: passes events to the rules and carries out the effects. Nothing else changes the timer. It
// holds the open question itself; the block and time away, which outlive the app, are in the store.

import { step } from '../../shared/focus/machine.ts'
import { isStillAsked, type Question } from '../../shared/focus/question.ts'
import type {
  Announcement,
  Effect,
  FocusRules,
  FocusState,
  PersonEvent,
  SystemEvent,
} from '../../shared/focus/state.ts'
import { noBlock } from '../../shared/focus/transitions.ts'
import type { Edit } from '../../shared/history/edit.ts'
import type { FocusBlock } from '../../shared/model/block.ts'
import { ok, type Result } from '../../shared/result.ts'
import { addSeconds, type Instant } from '../../shared/time/instant.ts'
import type { DataStore } from '../store/data-store.ts'

export interface FocusNeeds {
  readonly store: DataStore
  readonly now: () => Instant
  readonly newId: () => string
  /** By how many seconds the machine's clock was set since the last call. */
  readonly clockSet: () => number
}

type Log = Extract<Effect, { kind: 'log' }>

export class Focus {
  readonly #needs: FocusNeeds
  readonly #announced = new Set<(what: Announcement) => void>()
  readonly #changed = new Set<() => void>()
  #question: Question | null = null

  constructor(needs: FocusNeeds) {
    this.#needs = needs
  }

  /** The app starts: resumes the block as it was last known, whatever the clock was set to meanwhile. */
  begin(): void {
    const { lastKnownAt } = this.#needs.store
    const seconds = this.#followClock()
    this.#carryOut({
      kind: 'found',
      lastKnownAt: lastKnownAt === null ? null : addSeconds(lastKnownAt, seconds),
    })
  }

  /**
   * Carries out an event at `at`; returns the block afterwards, or the reason for a refusal. A clock that was set is
   * handled before any event that depends on it.
   */
  send(event: PersonEvent | SystemEvent, at?: Instant): Result<FocusBlock | null> {
    this.#followClock()
    return this.#carryOut(event, at)
  }

  /** Returns by how many seconds the clock was set. */
  #followClock(): number {
    const seconds = this.#needs.clockSet()
    if (seconds !== 0) this.#carryOut({ kind: 'clock-set', seconds })
    return seconds
  }

  #carryOut(
    event: PersonEvent | SystemEvent,
    at: Instant = this.#needs.now(),
    edit: Edit | null = null,
  ): Result<FocusBlock | null> {
    const { store } = this.#needs
    const before: FocusState = {
      block: store.block,
      unclear: store.unclear,
      question: this.question,
    }
    const result = step(before, { ...event, at }, this.#rules())
    if (!result.ok) return result
    const { state, effects } = result.value
    // One that is answered stays known, for an undo of its answer, until another is asked.
    const question = state.question === before.question ? this.#question : state.question
    const isTold = this.#asking(question, () => this.#keep(before, state, effects, edit))
    if (!isTold && state.question !== before.question) this.#tellChange()
    for (const effect of effects) this.#tell(effect)
    return ok(state.block)
  }

  /** Sends an event that needs a block; returns that block. */
  move(event: PersonEvent): Result<FocusBlock> {
    const sent = this.send(event)
    if (!sent.ok) return sent
    return sent.value ? ok(sent.value) : noBlock
  }

  /**
   * Starts a block together with an edit of what it was started from. Both are one change: kept together, and taken back
   * together.
   */
  startWith(
    event: Extract<PersonEvent, { kind: 'start' | 'switch' }>,
    edit: Edit,
  ): Result<FocusBlock> {
    this.#followClock()
    const started = this.#carryOut(event, undefined, edit)
    if (!started.ok) return started
    return started.value ? ok(started.value) : noBlock
  }

  /** The open question; one at a time. None about a block that was taken back or deleted, or that is answered. */
  get question(): Question | null {
    const question = this.#question
    return question && isStillAsked(question, this.#needs.store) ? question : null
  }

  /** Asks a skipped question again. */
  ask(question: Question): void {
    this.#question = question
    this.#tellChange()
  }

  /** Stops asking whether AI helped on a block, which stays unknown. An answer is an edit, and undo asks again. */
  skipAiQuestion(entryId: string): void {
    if (this.#question?.kind !== 'ai-helped' || this.#question.entryId !== entryId) return
    this.#question = null
    this.#tellChange()
  }

  /**
   * Makes a change under the question that goes with it, so that listeners see both at once: the block that ended, and
   * the question about it. A change that the store refuses leaves the question as it was.
   */
  #asking<T>(question: Question | null, change: () => T): T {
    const before = this.#question
    this.#question = question
    try {
      return change()
    } catch (error) {
      this.#question = before
      throw error
    }
  }

  /** Called if the question changed and nothing else; the store announces other changes. */
  onQuestion(listener: () => void): void {
    this.#changed.add(listener)
  }

  /** Called with what the person should hear. */
  onAnnounce(listener: (what: Announcement) => void): void {
    this.#announced.add(listener)
  }

  #tellChange(): void {
    for (const listener of this.#changed) listener()
  }

  #rules(): FocusRules {
    const { store, newId } = this.#needs
    const { settings, categories } = store.config
    const off = categories.find(({ stance, archived }) => stance === 'off' && !archived)
    return { settings, breakCategoryId: off?.id ?? null, newId }
  }

  /**
   * What goes into the ledger can be undone, together with the block as it was, and so can what a block was started
   * from; the rest cannot. Returns whether anything was stored, because then the store has announced the change.
   */
  #keep(
    before: FocusState,
    { block, unclear }: FocusState,
    effects: readonly Effect[],
    edit: Edit | null,
  ): boolean {
    const { store } = this.#needs
    const logs = effects.filter((effect): effect is Log => effect.kind === 'log')
    const label = edit?.label ?? logs[0]?.label
    const isOther = block !== before.block || unclear !== before.unclear
    if (label !== undefined) {
      store.commit({
        ...edit,
        label,
        entries: logs.flatMap(({ entries }) =>
          entries.map((entry) => ({ id: entry.id, before: null, after: entry })),
        ),
        ...(block !== before.block && { block: { before: before.block, after: block } }),
        ...(unclear !== before.unclear && { unclear: { before: before.unclear, after: unclear } }),
      })
    } else if (isOther) store.setBlock(block, unclear)
    return label !== undefined || isOther
  }

  #tell(effect: Effect): void {
    if (effect.kind === 'note-alive') this.#needs.store.heartbeat()
    if (effect.kind === 'announce') for (const listener of this.#announced) listener(effect.what)
  }
}
