// A data folder with ten years of the sample: its half year over and over, each twice with 20 minutes between, so
// that entries overlap as timers and meetings do.
import { seedFolder } from '../../electron/store/seed.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { type Sample, sample } from '../../shared/sample/sample.ts'
import { addSeconds, type Instant } from '../../shared/time/instant.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { english } from '../../shared/words/english.ts'

const zone = 'Europe/Berlin'
const halfYear = 26 * 7 * 86_400
const rounds = 20

export function seedTenYears(folder: string, now: Instant): number {
  const { document, waiting }: Sample = sample(dayOf(now, zone), now, zone, english())
  const entries = Array.from({ length: rounds }, (_, round) => [
    ...document.entries.map((entry) => shifted(entry, -round * halfYear, `-${round}`)),
    ...document.entries.map((entry) => shifted(entry, -round * halfYear - 1200, `-${round}b`)),
  ]).flat()
  seedFolder(folder, { document: { ...document, entries }, waiting }, now)
  return entries.length
}

function shifted(entry: Entry, seconds: number, mark: string): Entry {
  const { event } = entry
  return {
    ...entry,
    id: entry.id + mark,
    start: addSeconds(entry.start, seconds),
    end: addSeconds(entry.end, seconds),
    ...(event && { event: { ...event, uid: event.uid + mark } }),
  }
}
