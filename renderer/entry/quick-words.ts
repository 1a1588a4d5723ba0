import type { QuickEntry } from '../../shared/messages/drafts.ts'
import type { Config } from '../../shared/model/document.ts'
import type { AiUse, Entry } from '../../shared/model/entry.ts'
import { isAiLine } from '../../shared/quick-entry/ai-line.ts'
import { clockTime, dayOf } from '../../shared/time/zone.ts'
import { categoryName, goalName } from '../categories.ts'
import { dayShort, duration } from '../format.ts'

/** `Mon 16 Nov, 10:30 – 12:00 · 1 h 30 min · Discovery & research · Win mid-market · interview notes`. */
export function quickWords(entry: QuickEntry, config: Config): string {
  const { zone } = config.settings
  const { start, end, categoryId, goalId, note, ai } = entry
  const parts = [
    `${dayShort(dayOf(start, zone))}, ${clockTime(start, zone)} – ${clockTime(end, zone)}`,
    duration(end - start),
    categoryName(config, categoryId),
    goalId === null ? '' : goalName(config, goalId),
    note,
    ai === undefined ? '' : aiWords(ai),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** `AI saved 30 min with Claude`. */
function aiWords({ tool, savedMinutes, reworkMinutes, newWork }: AiUse): string {
  const using = tool === '' ? '' : ` with ${tool}`
  if (newWork) return `new work${using}`
  const net = savedMinutes - reworkMinutes
  if (net === 0) return 'AI saved nothing'
  return `AI ${net > 0 ? 'saved' : 'cost'} ${duration(60 * Math.abs(net))}${using}`
}

/** What a line did once it was kept. */
export function keptWords(
  line: string,
  { start, end, categoryId }: Pick<Entry, 'start' | 'end' | 'categoryId'>,
  config: Config,
): string {
  const what = categoryName(config, categoryId)
  return isAiLine(line) ? `Answered for ${what}.` : `Added ${duration(end - start)} of ${what}.`
}
