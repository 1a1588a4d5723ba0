import { strategiesBefore, strategyMoment } from '../../../shared/reflection/strategy.ts'
import { periodOf } from '../../../shared/time/period.ts'
import { periodTitle } from '../../format.ts'
import { TextField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { StrategyLine } from '../StrategyLine.tsx'
import type { StepProps } from './steps.ts'

/** In a quarter's first week: what its strategy is, with those before. */
export function AskStrategy({ data: { week } }: Pick<StepProps, 'data'>) {
  const { weeks } = useConfig()
  if (strategyMoment(week, weeks) !== 'ask') return null
  return (
    <Section title={t('strategy.ask', { quarter: periodTitle(periodOf(week, 'quarter')) })}>
      <p>{t('strategy.ask-why')}</p>
      <StrategyLine week={week} />
      <Before week={week} />
    </Section>
  )
}

/** In a quarter's last week: what was held to, and what pulled off it. */
export function LookBackOnStrategy({ data: { week }, writing: { text, set } }: StepProps) {
  const { weeks } = useConfig()
  if (strategyMoment(week, weeks) !== 'look-back') return null
  return (
    <Section title={t('strategy.look-back', { quarter: periodTitle(periodOf(week, 'quarter')) })}>
      <StrategyLine week={week} />
      <div className="prompts">
        <TextField
          label={t('strategy.held')}
          rows={2}
          value={text.held ?? ''}
          onChange={(held) => set({ held })}
        />
        <TextField
          label={t('strategy.pulled')}
          rows={2}
          value={text.pulled ?? ''}
          onChange={(pulled) => set({ pulled })}
        />
      </div>
      <Before week={week} />
    </Section>
  )
}

/** The quarters before, with what was said of them at their end. */
function Before({ week }: Pick<StepProps['data'], 'week'>) {
  const before = strategiesBefore(periodOf(week, 'quarter'), useConfig())
  if (before.length === 0) return null
  return (
    <details className="disclosure">
      <summary>{t('strategy.before', { count: before.length })}</summary>
      <dl className="strategies">
        {before.map(({ quarter, text, held, pulled }) => (
          <div key={quarter}>
            <dt>{periodTitle(quarter)}</dt>
            <dd>
              <p>{text || t('strategy.unsaid')}</p>
              {held !== '' && <p className="soft small">{t('strategy.was-held', { held })}</p>}
              {pulled !== '' && (
                <p className="soft small">{t('strategy.was-pulled', { pulled })}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
