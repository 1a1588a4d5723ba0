// The strategy of each quarter of the sample, and what became of it.
import type { Config } from '../model/document.ts'
import { strategyMoment } from '../reflection/strategy.ts'
import { periodOf } from '../time/period.ts'
import type { Week } from '../time/week.ts'
import type { Words } from '../words/words.ts'

/** The last three quarters each have a line; the reflection of the last week of the first two looks back on it. */
export function sampleStrategies(
  weeks: readonly Week[],
  said: Config['weeks'],
  { t }: Words,
): Pick<Config, 'strategies' | 'weeks'> {
  const quarters = [...new Set(weeks.map((week) => periodOf(week, 'quarter')))].slice(-3)
  const lines = ([1, 2, 3] as const).slice(-quarters.length)
  const lineOf = (week: Week) => lines[quarters.indexOf(periodOf(week, 'quarter'))]
  const strategies = quarters.map((quarter, index) => [
    quarter,
    t(`sample.strategy.${lines[index] ?? 3}`),
  ])
  const notes = Object.entries(said).map(([week, note]) => {
    const line = lineOf(week)
    const isEnd = strategyMoment(week, said) === 'look-back' && (line === 1 || line === 2)
    if (!note.reflection || !isEnd) return [week, note]
    const held = t(`sample.strategy.${line}.held`)
    const pulled = t(`sample.strategy.${line}.pulled`)
    return [week, { ...note, reflection: { ...note.reflection, held, pulled } }]
  })
  return { strategies: Object.fromEntries(strategies), weeks: Object.fromEntries(notes) }
}
