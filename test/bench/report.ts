// How long reports take beside two loops over the same entries, and how that grows with the history:
// - bare: adds up lengths by category, counting overlapping time twice, so that it is no report;
// - least: lets every minute count once first, which any report must.
//   npm exec -c 'node test/bench/report.ts'
import { WeekAccounts } from '../../electron/app/week-accounts.ts'
import { Ledgers } from '../../electron/store/ledgers.ts'
import { defaultConfig } from '../../shared/model/defaults.ts'
import type { Config } from '../../shared/model/document.ts'
import { type Entry, entryDefaults } from '../../shared/model/entry.ts'
import { trendPoints } from '../../shared/report/period-data.ts'
import { seededRandom } from '../../shared/sample/random.ts'
import { type Instant, instant, type Span } from '../../shared/time/instant.ts'
import { addWeeks, type Week, weekOf, weekSpan } from '../../shared/time/week.ts'

const zone = 'Europe/Berlin'
const RUNS = 25
const now = instant(Date.parse('2026-11-20T12:00:00Z') / 1000)
const config: Config = defaultConfig(zone)
const week = weekOf(now, config.settings)

/** Ten years of working days: about 23 entries each, meetings and blocks, some of them at once. */
function history(count: number): readonly Entry[] {
  const { next: random } = seededRandom(1)
  const perWeek = Math.round(count / 520)
  const entries: Entry[] = []
  for (let back = 519; back >= 0; back--) {
    const { from } = weekSpan(addWeeks(week, -back), config.settings)
    for (let index = 0; index < perWeek; index++) {
      const day = Math.floor(random() * 5)
      const start = from + day * 86_400 + 8 * 3600 + Math.floor(random() * 9 * 3600)
      const category = config.categories[Math.floor(random() * config.categories.length)]
      entries.push({
        ...entryDefaults,
        id: `e${entries.length}`,
        start: instant(start),
        end: instant(start + 900 + Math.floor(random() * 4000)),
        categoryId: category?.id ?? 'delivery',
        source: random() < 0.4 ? 'calendar' : 'timer',
      })
    }
  }
  return entries
}

/** Clips every entry to the period and sums it by category, overlaps and all. */
function bareLoop(entries: Iterable<Entry>, { from, to }: Span): number {
  const sums = new Map<string, number>()
  for (const { start, end, categoryId } of entries) {
    const seconds = Math.min(end, to) - Math.max(start, from)
    if (seconds > 0) sums.set(categoryId, (sums.get(categoryId) ?? 0) + seconds)
  }
  return sums.size
}

/** The same with every minute counting once: of those under way the best, looked for among all of them. */
function leastLoop(byStart: readonly Entry[], period: Span): number {
  const sums = new Map<string, number>()
  let underWay: Entry[] = []
  let now: number = period.from
  const advance = (until: number) => {
    while (underWay.length > 0 && now < until) {
      const best = underWay.reduce((a, b) => (isBetter(b, a) ? b : a))
      const end = Math.min(best.end, until)
      sums.set(best.categoryId, (sums.get(best.categoryId) ?? 0) + end - now)
      now = end
      underWay = underWay.filter((each) => each.end > end)
    }
    now = until
  }
  for (const next of byStart) {
    advance(Math.min(next.start, period.to))
    underWay.push(next)
  }
  advance(period.to)
  return sums.size
}

function isBetter(a: Entry, b: Entry): boolean {
  if (a.source !== b.source) return a.source === 'timer'
  if (a.start !== b.start) return a.start > b.start
  return a.end !== b.end ? a.end < b.end : a.id < b.id
}

function storeOf(entries: readonly Entry[]) {
  const ledgers = new Ledgers(new Map([['2026-11', { entries, serial: 0 }]]))
  return {
    config,
    entriesBetween: (span: Span) => ledgers.between(span),
    changeOf: (span: Span) => ledgers.changeOf(span),
  }
}

function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

interface Floors {
  readonly bare: number
  readonly least: number
}

function floorsOf(entries: readonly Entry[], all: Span): Floors {
  const byStart = [...entries].sort((a, b) => a.start - b.start)
  return {
    bare: median(() => bareLoop(byStart, all)),
    least: median(() => leastLoop(byStart, all)),
  }
}

function row(name: string, ms: number, { bare, least }: Floors): void {
  const times = (floor: number) => (ms / floor).toFixed(2).padStart(7)
  console.log(
    `  ${name.padEnd(24)} ${ms.toFixed(3).padStart(9)} ms ${times(bare)} × bare ${times(least)} × least`,
  )
}

for (const count of [15_000, 30_000, 60_000]) {
  const entries = history(count)
  const store = storeOf(entries)
  const all: Span = { from: 0 as Instant, to: now }
  const weeksOf = (number: number) =>
    Array.from({ length: number }, (_, index) => addWeeks(week, -1 - index))
  const inWeeks = (weeks: readonly Week[]) =>
    weeks.flatMap((each) => store.entriesBetween(weekSpan(each, config.settings)))
  const lastWeek = addWeeks(week, -1)
  const ofWeek = inWeeks([lastWeek])
  const trend = (accounts: WeekAccounts, number: number) =>
    trendPoints(lastWeek, number, config, (each) => accounts.of(each, now))
  const warm = new WeekAccounts(store)
  trend(warm, 519)

  console.log(`\n${entries.length} entries over ten years`)
  const floors = {
    week: floorsOf(ofWeek, all),
    year: floorsOf(inWeeks(weeksOf(52)), all),
    all: floorsOf(entries, all),
  }
  const made = () => new WeekAccounts(store)
  row(
    'week, made anew',
    median(() => made().of(lastWeek, now)),
    floors.week,
  )
  row(
    'week, known',
    median(() => warm.of(lastWeek, now)),
    floors.week,
  )
  row(
    '52 weeks, made anew',
    median(() => trend(made(), 52)),
    floors.year,
  )
  row(
    '52 weeks, known',
    median(() => trend(warm, 52)),
    floors.year,
  )
  row(
    'ten years, made anew',
    median(() => trend(made(), 519)),
    floors.all,
  )
  row(
    'ten years, known',
    median(() => trend(warm, 519)),
    floors.all,
  )
}
