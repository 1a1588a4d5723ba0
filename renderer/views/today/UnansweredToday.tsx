import { askedBlocks } from '../../../shared/ai/blocks.ts'
import type { DayData } from '../../../shared/report/periods.ts'
import { offCategories } from '../../../shared/report/week-report.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { Button } from '../../parts/Button.tsx'
import { useApp } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t } from '../../words.ts'

/** Blocks of the day whose question waits, but for the one that is asked about: a request may have taken its place. */
export function UnansweredToday({ data }: { readonly data: DayData }) {
  const { config, question } = useApp()
  const asked = question?.kind === 'ai-helped' ? question.entryId : null
  const waiting = askedBlocks(data.entries, data, offCategories(config.categories)).filter(
    ({ first, ai }) => first.source === 'timer' && ai === null && first.id !== asked,
  )
  if (waiting.length === 0) return null
  const period = weekOf(data.from, config.settings)
  return (
    <p className="row small soft">
      {t('reflection.unanswered', { count: waiting.length })}
      <Button look="quiet" onPress={() => openSheet({ kind: 'sweep', period })}>
        {t('reflection.answer')}
      </Button>
    </p>
  )
}
