import type { Config } from '../../shared/model/document.ts'
import type { QuickEntry } from '../../shared/model/drafts.ts'
import type { AiUse, Entry } from '../../shared/model/entry.ts'
import { isAiLine } from '../../shared/quick-entry/ai-line.ts'
import { categoryName, goalName } from '../categories.ts'
import { dayTimes, duration } from '../format.ts'
import { t } from '../words.ts'

/** `Mon 16 Nov, 10:30 – 12:00 · 1 h 30 min · Discovery & research · Win mid-market · interview notes`. */
export function quickWords(entry: QuickEntry, config: Config): string {
  const { zone } = config.settings
  const { start, end, categoryId, goalId, note, ai } = entry
  const parts = [
    dayTimes(start, end, zone),
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
  const using = tool === '' ? '' : '-with'
  if (newWork) return t(`entry.quick-new-work${using}`, { tool })
  const net = savedMinutes - reworkMinutes
  if (net === 0) return t('entry.quick-saved-nothing')
  const time = duration(60 * Math.abs(net))
  return t(`entry.quick-${net > 0 ? 'saved' : 'cost'}${using}`, { time, tool })
}

/** What a line did once it was saved. */
export function keptWords(
  line: string,
  { start, end, categoryId }: Pick<Entry, 'start' | 'end' | 'categoryId'>,
  config: Config,
): string {
  const category = categoryName(config, categoryId)
  return isAiLine(line)
    ? t('entry.answered', { category })
    : t('entry.added', { time: duration(end - start), category })
}
