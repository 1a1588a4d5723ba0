// What is stored about each subscription between starts, and the rules for when to look it up next.
import { z } from 'zod'
import type { Source } from '../../shared/model/source.ts'
import { fail, ok } from '../../shared/result.ts'
import { addSeconds, type Instant, instant } from '../../shared/time/instant.ts'
import type { Problem } from '../../shared/words/problem.ts'
import type { DocumentKind } from '../store/documents.ts'
import { type Fetched, noValidators, type Validators } from './fetched.ts'

export interface CheckRecord {
  readonly lastCheckedAt: Instant | null
  readonly lastSuccessAt: Instant | null
  /** When the calendar was last read in full: "unchanged" says nothing about days that have come into view since. */
  readonly lastReadAt: Instant | null
  readonly validators: Validators
  /** Consecutive failures. */
  readonly failures: number
  /** The server asked not to be contacted before this. */
  readonly retryAt: Instant | null
  readonly problem: Problem | null
  readonly isOffline: boolean
}

export type CheckRecords = Readonly<Record<string, CheckRecord>>

export const noRecord: CheckRecord = {
  lastCheckedAt: null,
  lastSuccessAt: null,
  lastReadAt: null,
  validators: noValidators,
  failures: 0,
  retryAt: null,
  problem: null,
  isOffline: false,
}

const at = z.number().int().transform(instant).nullable()
/** Earlier versions stored no name, and later ones may store others: then the stored message is shown. */
const keptProblem = z
  .object({
    code: z.string(),
    name: z.string().optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    file: z.string().optional(),
    message: z.string(),
  })
  .transform((kept) => ({ ...kept, name: kept.name ?? '' }) as Problem)
const recordSchema = z.object({
  lastCheckedAt: at,
  lastSuccessAt: at,
  lastReadAt: at,
  validators: z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() }),
  failures: z.number().int().min(0),
  retryAt: at,
  problem: keptProblem.nullable(),
  isOffline: z.boolean(),
})

export const checksKind: DocumentKind<CheckRecords> = {
  title: 'subscriptions',
  steps: [],
  read: ({ checks }) => {
    const parsed = z.record(z.string(), recordSchema).safeParse(checks)
    return parsed.success ? ok(parsed.data) : fail('bad-format/checks')
  },
  write: (checks) => ({ checks }),
  empty: () => ({}),
}

const minute = 60
const day = 86_400
export const defaultEveryMinutes = 60
/** Without a connection, retry more often: that costs nobody anything. */
const offlineSeconds = 5 * minute
/** However often it failed, it is tried once a day. */
const longestBackOff = day
/** Even a calendar reported as unchanged is read in full after a day. */
const readAgainAfter = day

/** When to look up a subscription next; an instant in the past means now. */
export function dueAt(
  { everyMinutes }: Pick<Source, 'everyMinutes'>,
  record: CheckRecord,
): Instant {
  const { lastCheckedAt, failures, isOffline, retryAt } = record
  const interval = (everyMinutes ?? defaultEveryMinutes) * minute
  if (lastCheckedAt === null) return instant(0)
  if (isOffline) return addSeconds(lastCheckedAt, Math.min(interval, offlineSeconds))
  const wait = failures === 0 ? interval : backOff(interval, failures)
  return instant(Math.max(lastCheckedAt + wait, retryAt ?? 0))
}

/** Twice as long after each failure, up to a day, and never shorter than the interval. */
function backOff(interval: number, failures: number): number {
  return Math.max(interval, Math.min(longestBackOff, interval * 2 ** Math.min(failures, 20)))
}

/** Whether it is time; also true after the clock was set back. */
export function isDue(source: Source, record: CheckRecord, now: Instant): boolean {
  return now >= dueAt(source, record) || (record.lastCheckedAt ?? 0) > now
}

/** The validators for asking "has it changed?"; empty if the calendar must be read in any case. */
export function validatorsFor(record: CheckRecord, now: Instant): Validators {
  const { lastReadAt, validators } = record
  const isOld = lastReadAt === null || Math.abs(now - lastReadAt) >= readAgainAfter
  return isOld ? noValidators : validators
}

/** The record after a check. A failure does not change the last reading or its age. */
export function recordAfter(record: CheckRecord, fetched: Fetched, now: Instant): CheckRecord {
  const checked = { ...record, lastCheckedAt: now, retryAt: null, isOffline: false }
  switch (fetched.kind) {
    case 'offline':
      return { ...checked, isOffline: true }
    case 'failed': {
      const { problem, retryAfterSeconds: wait } = fetched
      // The person cancelled it: that is not a failure, but it must not start again at once either.
      if (problem.code === 'cancelled') return { ...record, lastCheckedAt: now }
      const retryAt = wait === null ? null : addSeconds(now, wait)
      return { ...checked, failures: record.failures + 1, problem, retryAt }
    }
    case 'unchanged':
      return { ...checked, lastSuccessAt: now, failures: 0, problem: null }
    case 'changed':
      return {
        ...checked,
        lastSuccessAt: now,
        lastReadAt: now,
        validators: fetched.validators,
        failures: 0,
        problem: null,
      }
  }
}
