import type { Source } from '../../shared/model/source.ts'
import { aiWords } from '../entry/ai-words.ts'
import { duration } from '../format.ts'
import { t } from '../words.ts'
import type { Mark, Standing } from './day-marks.ts'

interface MarkTextProps {
  readonly item: Mark
  /** The day in words, where several are drawn. */
  readonly day: string
  readonly times: string
  readonly source: Source | undefined
  readonly standing: Standing
}

/** What is written in a mark, and what is only read out. */
export function MarkText({ item, day, times, source, standing }: MarkTextProps) {
  const answered = aiWords(item.entry?.ai ?? null)
  return (
    <>
      <span className="mark-title">{item.title}</span>
      <span className="mark-times">
        {day !== '' && <span className="unseen">{day}, </span>}
        <span className="mark-clock">{times}</span>
        <span className="mark-dot"> · </span>
        <span className="mark-length">{duration(item.end - item.start)}</span>
        {answered !== '' && <span className="mark-ai"> · {answered}</span>}
        {source && <span className="unseen"> · {t('timeline.from', { source: source.name })}</span>}
        {standing !== 'settled' && <span className="unseen"> · {t(`timeline.${standing}`)}</span>}
      </span>
    </>
  )
}
