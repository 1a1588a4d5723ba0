// The timer of the app: hands what happens to the rules and carries out what comes of it. Nobody else moves it.
import type { BlockDetails, FocusBlock } from '../shared/focus/block.ts'
import { step } from '../shared/focus/machine.ts'
import type {
  Announcement,
  Effect,
  FocusRules,
  FocusState,
  PersonEvent,
  SystemEvent,
} from '../shared/focus/state.ts'
import { noBlock } from '../shared/focus/transitions.ts'
import type { Edit } from '../shared/history/edit.ts'
import { ok, type Result } from '../shared/result.ts'
import { addSeconds, type Instant } from '../shared/time/instant.ts'
import type { Session } from './commands/session.ts'
import type { DataStore } from './store/data-store.ts'

export interface FocusNeeds {
  readonly store: DataStore
  readonly session: Session
  readonly now: () => Instant
  readonly newId: () => string
  /** By how many seconds the machine's clock was set since the last call. */
  readonly clockSet: () => number
}

type Log = Extract<Effect, { kind: 'log' }>

export class Focus {
  readonly #needs: FocusNeeds
  readonly #listeners = new Set<(what: Announcement) => void>()

  constructor(needs: FocusNeeds) {
    this.#needs = needs
  }

  /** The app starts: takes up the block as it was last known, whatever the clock was set to meanwhile. */
  begin(): void {
    const { lastKnownAt } = this.#needs.store
    const seconds = this.#followClock()
    this.#carryOut({
      kind: 'found',
      lastKnownAt: lastKnownAt === null ? null : addSeconds(lastKnownAt, seconds),
    })
  }

  /**
   * Carries out what happens at `at`; answers the block as it is then, or why it was refused. That the clock was set
   * comes before anything that happens by it.
   */
  send(event: PersonEvent | SystemEvent, at?: Instant): Result<FocusBlock | null> {
    this.#followClock()
    return this.#carryOut(event, at)
  }

  /** Answers by how many seconds the clock was set. */
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
    const { store, session } = this.#needs
    const before: FocusState = {
      block: store.block,
      unclear: store.unclear,
      question: session.question,
    }
    const result = step(before, { ...event, at }, this.#rules())
    if (!result.ok) return result
    const { state, effects } = result.value
    this.#keep(before, state, effects, edit)
    if (state.question !== before.question) session.ask(state.question)
    for (const effect of effects) this.#tell(effect)
    return ok(state.block)
  }

  /** Sends what needs a block to go on with; answers that block. */
  move(event: PersonEvent): Result<FocusBlock> {
    const sent = this.send(event)
    if (!sent.ok) return sent
    return sent.value ? ok(sent.value) : noBlock
  }

  /** Starts a block together with an edit of what it was started from: both are kept, or neither. */
  startWith(details: BlockDetails, edit: Edit): Result<FocusBlock> {
    this.#followClock()
    const started = this.#carryOut({ kind: 'start', details, inCycles: false }, undefined, edit)
    if (!started.ok) return started
    return started.value ? ok(started.value) : noBlock
  }

  /** Hears what the person is to be told. */
  onAnnounce(listener: (what: Announcement) => void): void {
    this.#listeners.add(listener)
  }

  #rules(): FocusRules {
    const { store, newId } = this.#needs
    const { settings, categories } = store.config
    const off = categories.find(({ stance, archived }) => stance === 'off' && !archived)
    return { settings, breakCategoryId: off?.id ?? null, newId }
  }

  /** What goes into the ledger can be taken back, with the block as it was; the rest cannot. */
  #keep(
    before: FocusState,
    { block, unclear }: FocusState,
    effects: readonly Effect[],
    edit: Edit | null,
  ): void {
    const { store } = this.#needs
    const logs = effects.filter((effect): effect is Log => effect.kind === 'log')
    const [first] = logs
    if (first) {
      store.commit({
        label: first.label,
        entries: logs.flatMap(({ entries }) =>
          entries.map((entry) => ({ id: entry.id, before: null, after: entry })),
        ),
        ...(block !== before.block && { block: { before: before.block, after: block } }),
        ...(unclear !== before.unclear && { unclear: { before: before.unclear, after: unclear } }),
      })
    }
    if (edit) store.commitWithBlock(edit, block, unclear)
    else if (!first && (block !== before.block || unclear !== before.unclear)) {
      store.setBlock(block, unclear)
    }
  }

  #tell(effect: Effect): void {
    if (effect.kind === 'note-alive') this.#needs.store.heartbeat()
    if (effect.kind === 'announce') for (const listener of this.#listeners) listener(effect.what)
  }
}
