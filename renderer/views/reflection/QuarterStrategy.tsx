import type { StrategyWording } from '../../../shared/model/strategy-wording.ts'
import { strategiesBefore, strategyMoment } from '../../../shared/reflection/strategy.ts'
import { periodOf } from '../../../shared/time/period.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { dateOf } from '../../format.ts'
import { useNow } from '../../now.ts'
import { TextField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { quarterTitle } from '../../period-names.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { StrategyLine } from '../StrategyLine.tsx'
import type { StepProps } from './steps.ts'

/** In a quarter's first week: what its strategy is, with those before. */
export function AskStrategy({ data: { week } }: Pick<StepProps, 'data'>) {
  const { weeks } = useConfig()
  if (strategyMoment(week, weeks) !== 'ask') return null
  return (
    <Section title={t('strategy.ask', { quarter: quarterTitle(periodOf(week, 'quarter')) })}>
      <p>{t('strategy.ask-why')}</p>
      <StrategyLine week={week} />
      <PastWordings week={week} />
      <Before week={week} />
    </Section>
  )
}

/** In a quarter's last week: what was held to, and what pulled off it. */
export function LookBackOnStrategy({ data: { week }, writing: { text, set } }: StepProps) {
  const { weeks } = useConfig()
  if (strategyMoment(week, weeks) !== 'look-back') return null
  return (
    <Section title={t('strategy.look-back', { quarter: quarterTitle(periodOf(week, 'quarter')) })}>
      <StrategyLine week={week} />
      <PastWordings week={week} />
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

/** How the line of the quarter was worded before it was changed. */
function PastWordings({ week }: Pick<StepProps['data'], 'week'>) {
  const past = useConfig().pastStrategies[periodOf(week, 'quarter')] ?? []
  if (past.length === 0) return null
  return (
    <details className="disclosure">
      <summary>{t('strategy.past', { count: past.length })}</summary>
      <Wordings past={past} />
    </details>
  )
}

function Wordings({ past }: { readonly past: readonly StrategyWording[] }) {
  const { zone } = useConfig().settings
  const today = dayOf(useNow(3_600_000), zone)
  return past.map(({ text, until }) => (
    <p key={until} className="soft small">
      {t('strategy.until', { date: dateOf(dayOf(until, zone), today), text })}
    </p>
  ))
}

/** The quarters before, with what was said of them at their end. */
function Before({ week }: Pick<StepProps['data'], 'week'>) {
  const before = strategiesBefore(periodOf(week, 'quarter'), useConfig())
  if (before.length === 0) return null
  return (
    <details className="disclosure">
      <summary>{t('strategy.before', { count: before.length })}</summary>
      <dl className="strategies">
        {before.map(({ quarter, text, past, held, pulled }) => (
          <div key={quarter}>
            <dt>{quarterTitle(quarter)}</dt>
            <dd>
              <p>{text || t('strategy.unsaid')}</p>
              <Wordings past={past} />
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
