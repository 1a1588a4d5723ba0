// Subscriptions: looked up when they are due or by hand, and imported if they changed. Whatever goes wrong, the last
// reading stays, with its age.

import type { CommandInput } from '../../shared/commands/table.ts'
import type { SubscriptionState } from '../../shared/messages/state.ts'
import type { Source } from '../../shared/model/source.ts'
import { fail, failIn, ok, problem, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Notice } from '../../shared/words/notice.ts'
import type { Problem } from '../../shared/words/problem.ts'
import type { Words } from '../../shared/words/words.ts'
import type { DataStore } from '../store/data-store.ts'
import type { OpenDocument } from '../store/open-document.ts'
import { hostOf, maskAddress, normaliseAddress } from './address.ts'
import type { AddressBook } from './address-book.ts'
import type { CalendarSubscriptions } from './calendar-subscriptions.ts'
import {
  type CheckRecord,
  type CheckRecords,
  dueAt,
  isDue,
  noRecord,
  recordAfter,
  validatorsFor,
} from './check-record.ts'
import { type Fetched, noValidators, type Validators } from './fetched.ts'
import type { Imports } from './imports.ts'

export interface SubscriptionsNeeds {
  readonly store: Pick<DataStore, 'config' | 'onChange'>
  readonly imports: Pick<Imports, 'run' | 'download'>
  readonly addresses: AddressBook
  readonly document: Pick<OpenDocument<CheckRecords>, 'value' | 'write'>
  readonly fetch: (address: string, validators: Validators, signal: AbortSignal) => Promise<Fetched>
  readonly words: () => Words
  readonly now: () => Instant
  readonly newId: () => string
  /** What happened to which source, without any part of its address. */
  readonly log: (what: string) => void
  readonly onError: (error: unknown) => void
  /** What was repaired to open the documents; the person is told. */
  readonly recovered: readonly Problem[]
}

const atOnce = 2

export class Subscriptions implements CalendarSubscriptions {
  readonly #needs: SubscriptionsNeeds
  readonly #checking = new Map<string, Promise<Result<Notice>>>()
  readonly #listeners = new Set<() => void>()
  #records: CheckRecords
  /** Subscriptions known since the start: when one is removed, so is its address. */
  #known: ReadonlySet<string>

  constructor(needs: SubscriptionsNeeds) {
    this.#needs = needs
    this.#records = needs.document.value
    this.#known = new Set(this.#sources().map(({ id }) => id))
    needs.store.onChange(() => this.#forgetGone())
    void needs.addresses.opened.then(() => {
      this.#changed()
      this.tick()
    })
  }

  get recovered(): readonly Problem[] {
    return this.#needs.recovered
  }

  get states(): Readonly<Record<string, SubscriptionState>> {
    return Object.fromEntries(this.#sources().map((source) => [source.id, this.#state(source)]))
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks up those that are due, the longest overdue first, at most two at once. */
  tick(): void {
    const now = this.#needs.now()
    const due = this.#sources()
      .filter(({ id, isOn }) => isOn && !this.#checking.has(id))
      .map((source) => ({ source, record: this.#record(source.id) }))
      .filter(({ source, record }) => isDue(source, record, now))
      .filter(({ source }) => this.#needs.addresses.find(source.id))
      .sort((a, b) => dueAt(a.source, a.record) - dueAt(b.source, b.record))
    for (const { source } of due.slice(0, Math.max(0, atOnce - this.#checking.size))) {
      this.check(source.id, { isFresh: false }).then(() => this.tick(), this.#needs.onError)
    }
  }

  async subscribe(input: CommandInput<'subscribe'>): Promise<Result<Notice>> {
    const { imports, addresses, newId, now, log } = this.#needs
    await addresses.opened
    const address = normaliseAddress(input.address)
    if (!address.ok) return address
    if (this.#isKnown(address.value)) return alreadyThere
    const fetched = await this.#fetch(hostOf(address.value), address.value, noValidators)
    if (fetched.kind === 'failed') return { ok: false, problem: fetched.problem }
    if (fetched.kind !== 'changed') return unreachable
    // Requested twice at once, it is still added only once.
    if (this.#isKnown(address.value)) return alreadyThere
    const sourceId = newId()
    if (!(await this.#kept(sourceId, address.value))) return notKept
    const imported = await imports.run({
      name: `${hostOf(address.value)}.ics`,
      octets: fetched.octets,
      sourceId,
      kind: 'subscription',
      everyMinutes: input.everyMinutes,
    })
    if (!imported.ok) {
      this.#written(() => addresses.forget(sourceId))
      return imported
    }
    this.#keep(sourceId, recordAfter(noRecord, fetched, now()))
    log(`${sourceId}: subscribed`)
    return ok(imported.value.notice)
  }

  /** By hand or by the clock; waits for a check that is already running. */
  check(sourceId: string, { isFresh }: { readonly isFresh: boolean }): Promise<Result<Notice>> {
    const underWay = this.#checking.get(sourceId)
    if (underWay && !isFresh) return underWay
    const check = (underWay ?? Promise.resolve())
      .then(() => this.#check(sourceId, isFresh))
      .finally(() => {
        if (this.#checking.get(sourceId) === check) this.#checking.delete(sourceId)
        this.#changed()
      })
    this.#checking.set(sourceId, check)
    this.#changed()
    return check
  }

  async #check(sourceId: string, isFresh: boolean): Promise<Result<Notice>> {
    const { addresses, now } = this.#needs
    await addresses.opened
    const source = this.#source(sourceId)
    if (!source) return noSource
    if (!source.isOn) return isOff
    const found = addresses.find(sourceId)
    if (!found) return { ok: false, problem: addressGone }
    // A failed full check is still owed.
    const record = { ...this.#record(sourceId), ...(isFresh && { lastReadAt: null }) }
    const fetched = await this.#fetch(source.name, found.address, validatorsFor(record, now()))
    if (!this.#source(sourceId)?.isOn) return isOff
    const [outcome, notice] = await this.#take(source, fetched)
    if (!this.#source(sourceId)) return noSource
    this.#keep(sourceId, recordAfter(record, outcome, now()))
    this.#needs.log(`${sourceId}: ${outcome.kind}`)
    return notice
  }

  #fetch(name: string, address: string, validators: Validators): Promise<Fetched> {
    const { imports, fetch } = this.#needs
    return imports.download(name, (signal) => fetch(address, validators, signal))
  }

  /** Imports what changed; a reading that cannot be saved is a failure like any other. */
  async #take(source: Source, fetched: Fetched): Promise<[Fetched, Result<Notice>]> {
    const { id, name } = source
    const { t } = this.#needs.words()
    switch (fetched.kind) {
      case 'unchanged':
        return [fetched, ok(info(t('subscription.unchanged', { calendar: name })))]
      case 'offline':
        return [fetched, ok(info(t('subscription.offline', { calendar: name })))]
      case 'failed':
        return [fetched, failIn(name, fetched.problem)]
      case 'changed': {
        const { octets } = fetched
        const imported = await this.#needs.imports.run({
          name,
          octets,
          sourceId: id,
          kind: 'subscription',
        })
        if (imported.ok) {
          const { notice, isHeld } = imported.value
          // A reading that was held back must be read again, changed or not.
          return [isHeld ? { ...fetched, validators: noValidators } : fetched, ok(notice)]
        }
        return [{ kind: 'failed', problem: imported.problem, retryAfterSeconds: null }, imported]
      }
    }
  }

  #state(source: Source): SubscriptionState {
    const record = this.#record(source.id)
    const { addresses } = this.#needs
    const found = addresses.find(source.id)
    const { lastCheckedAt, lastSuccessAt, problem, isOffline } = record
    return {
      maskedAddress: found ? maskAddress(found.address) : '',
      isChecking: this.#checking.has(source.id),
      lastCheckedAt,
      lastSuccessAt,
      nextCheckAt: source.isOn && found ? dueAt(source, record) : null,
      problem: found || !addresses.isOpen ? problem : addressGone,
      isOffline,
      isEncrypted: found?.isEncrypted ?? false,
    }
  }

  #sources(): readonly Source[] {
    return this.#needs.store.config.sources.filter(({ kind }) => kind === 'subscription')
  }

  #source(id: string): Source | undefined {
    return this.#sources().find((source) => source.id === id)
  }

  #record(id: string): CheckRecord {
    return this.#records[id] ?? noRecord
  }

  #isKnown(address: string): boolean {
    const { addresses } = this.#needs
    return addresses.sourceIds.some((id) => addresses.find(id)?.address === address)
  }

  #keep(id: string, record: CheckRecord): void {
    this.#write({ ...this.#records, [id]: record })
    this.#changed()
  }

  #forgetGone(): void {
    const now = new Set(this.#sources().map(({ id }) => id))
    const gone = [...this.#known].filter((id) => !now.has(id))
    this.#known = now
    if (gone.length === 0) return
    for (const id of gone) this.#written(() => this.#needs.addresses.forget(id))
    this.#write(Object.fromEntries(Object.entries(this.#records).filter(([id]) => now.has(id))))
  }

  #write(records: CheckRecords): void {
    this.#records = records
    this.#written(() => this.#needs.document.write(records))
  }

  async #kept(sourceId: string, address: string): Promise<boolean> {
    try {
      await this.#needs.addresses.keep(sourceId, address)
      return true
    } catch (error) {
      this.#needs.onError(error)
      return false
    }
  }

  /** A failed write is logged; the app continues with what is in memory. */
  #written(write: () => void): boolean {
    try {
      write()
      return true
    } catch (error) {
      this.#needs.onError(error)
      return false
    }
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

function info(title: string): Notice {
  return { tone: 'info', title, details: [] }
}

const noSource = fail('no-source')
const isOff = fail('is-off')
const notKept = fail('not-written/address')
const alreadyThere = fail('already-there')
const unreachable = fail('offline')
const addressGone = problem('no-address')
