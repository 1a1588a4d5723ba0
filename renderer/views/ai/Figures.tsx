import { rangeWords } from '../../../shared/reflection/ai-finding.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { shownAlone, shownParts, shownSinks } from '../../../shared/report/shown.ts'
import { type Explained, explain } from '../../explain.ts'
import { duration, durationOf, percent, percentOf, tied } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Fact } from '../../parts/Fact.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { hasBaseline } from './finding.ts'

/** Rates, the honest range, new work, and how much of the period was asked about. */
export function Figures({ data }: { readonly data: PeriodData }) {
  const config = useConfig()
  const { ai } = data.report
  const { answered, asked } = data.coverage
  const sinks = shownSinks(ai)
  const nothing = shownAlone(0, 0)
  const [measured = nothing, estimated = nothing] = shownParts(
    [ai.measuredSeconds, ai.estimatedSeconds],
    ai.savedSeconds,
  )
  const says = (figure: Explained) => explain(figure, data, config)
  const newWork = {
    title: t('ai.new-work-rows'),
    period: data.period,
    filter: { kind: 'new-work' } as const,
  }
  return (
    <Section title={t('ai.figures')}>
      <dl className="facts">
        {hasBaseline(data) && (
          <>
            <Fact name={t('ai.reinvested')} says={says('reinvested')}>
              {percentOf(sinks.strategy)}
            </Fact>
            <Fact name={t('ai.hamster-wheel')} says={says('hamsterWheel')}>
              {percentOf(sinks.execution)}
            </Fact>
            <Fact name={t('ai.time-back')} says={says('timeBack')}>
              {percentOf(sinks.timeBack)}
            </Fact>
          </>
        )}
        <Fact name={t('ai.range')} says={says('range')}>
          {tied(rangeWords(...ai.rangeSeconds, words()))}
        </Fact>
        <Fact name={t('ai.new-work-figure')} says={says('newWork')}>
          <FigureButton
            label={t('week.show-rows', {
              name: t('ai.new-work'),
              figure: duration(ai.newWorkSeconds),
            })}
            onPress={() => openSheet({ kind: 'rows', question: newWork })}
          >
            {duration(ai.newWorkSeconds)}
          </FigureButton>
        </Fact>
        <Fact name={t('ai.blocks-answered')} says={says('coverage')}>
          {t('ai.answered-of', { answered, asked })}
        </Fact>
      </dl>
      <p className="note ai-note">
        {t('ai.estimates-note', {
          measured: durationOf(measured),
          estimated: durationOf(estimated),
          factor: percent(config.settings.ai.estimateFactorPercent / 100),
          whole: percent(1),
        })}
      </p>
    </Section>
  )
}
