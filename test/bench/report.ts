// How long reports take beside a plain loop over the same entries, and how that grows with the history:
//   npm exec -c 'node test/bench/report.ts'
import { WeekAccounts } from '../../electron/commands/week-accounts.ts'
import { Ledgers } from '../../electron/store/ledgers.ts'
import { defaultConfig } from '../../shared/model/defaults.ts'
import type { Config } from '../../shared/model/document.ts'
import { type Entry, entryDefaults } from '../../shared/model/entry.ts'
import { trendPoints } from '../../shared/report/period-data.ts'
import { weekAccount } from '../../shared/report/week-report.ts'
import { seededRandom } from '../../shared/sample/random.ts'
import { type Instant, instant, type Span } from '../../shared/time/instant.ts'
import { addWeeks, type Week, weekOf, weekSpan } from '../../shared/time/week.ts'

const zone = 'Europe/Berlin'
const RUNS = 7
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

/** The least a report could do: clip every entry to the period and sum it by category. */
function plainLoop(entries: Iterable<Entry>, { from, to }: Span): number {
  const sums = new Map<string, number>()
  for (const { start, end, categoryId } of entries) {
    const seconds = Math.min(end, to) - Math.max(start, from)
    if (seconds > 0) sums.set(categoryId, (sums.get(categoryId) ?? 0) + seconds)
  }
  return sums.size
}

function storeOf(entries: readonly Entry[]) {
  const ledgers = new Ledgers([{ entries, serial: 0 }])
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

function row(name: string, ms: number, floor: number): void {
  const ratio = (ms / floor).toFixed(2)
  console.log(
    `  ${name.padEnd(44)} ${ms.toFixed(2).padStart(9)} ms  ${ratio.padStart(7)} × the plain loop`,
  )
}

for (const count of [15_000, 30_000, 60_000]) {
  const entries = history(count)
  const store = storeOf(entries)
  const all: Span = { from: 0 as Instant, to: now }
  const weeksOf = (number: number) =>
    Array.from({ length: number }, (_, index) => addWeeks(week, -index))
  const inWeeks = (weeks: readonly Week[]) =>
    weeks.flatMap((each) => store.entriesBetween(weekSpan(each, config.settings)))
  const ofWeek = inWeeks([week])
  const ofYear = inWeeks(weeksOf(52))
  const trend = (accounts: WeekAccounts, number: number) =>
    trendPoints(week, number, (each) => accounts.of(each, now))
  const warm = new WeekAccounts(store)
  trend(warm, 520)

  console.log(`\n${entries.length} entries over ten years`)
  const loops = {
    week: median(() => plainLoop(ofWeek, all)),
    year: median(() => plainLoop(ofYear, all)),
    all: median(() => plainLoop(entries, all)),
  }
  row(
    'week report, made anew',
    median(() => weekAccount(config, ofWeek, week, null)),
    loops.week,
  )
  row(
    'week report, known',
    median(() => warm.of(addWeeks(week, -1), now)),
    loops.week,
  )
  row(
    '52 weeks, made anew',
    median(() => trend(new WeekAccounts(store), 52)),
    loops.year,
  )
  row(
    '52 weeks, known',
    median(() => trend(warm, 52)),
    loops.year,
  )
  row(
    'ten years, made anew',
    median(() => trend(new WeekAccounts(store), 520)),
    loops.all,
  )
  row(
    'ten years, known',
    median(() => trend(warm, 520)),
    loops.all,
  )
}
