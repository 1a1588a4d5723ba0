import type { PeriodData } from '../../../shared/messages/periods.ts'
import { rangeWords } from '../../../shared/reflection/ai-finding.ts'
import { type Explained, explain } from '../../explain.ts'
import { duration, percent, tied } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Fact } from '../../parts/Fact.tsx'
import { Section } from '../../parts/Page.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { hasBaseline } from './finding.ts'

/** Rates, the honest range, new work, and how much of the period was asked about. */
export function Figures({ data }: { readonly data: PeriodData }) {
  const config = useConfig()
  const { ai } = data.report
  const { answered, asked } = data.coverage
  const says = (figure: Explained) => explain(figure, data, config)
  const newWork = {
    title: 'New work through AI',
    period: data.period,
    filter: { kind: 'new-work' } as const,
  }
  return (
    <Section title="Figures">
      <dl className="facts">
        {hasBaseline(data) && (
          <>
            <Fact name="Reinvested in strategy" says={says('reinvested')}>
              {percent(ai.reinvestmentRate)}
            </Fact>
            <Fact name="Hamster-wheel index" says={says('hamsterWheel')}>
              {percent(ai.hamsterWheelIndex)}
            </Fact>
            <Fact name="Time back" says={says('timeBack')}>
              {percent(ai.timeBackRate)}
            </Fact>
          </>
        )}
        <Fact name="Honest range" says={says('range')}>
          {tied(rangeWords(...ai.rangeSeconds))}
        </Fact>
        <Fact name="New work AI made possible" says={says('newWork')}>
          <FigureButton
            label={`New work, ${duration(ai.newWorkSeconds)}: show the rows`}
            onPress={() => openSheet({ kind: 'rows', question: newWork })}
          >
            {duration(ai.newWorkSeconds)}
          </FigureButton>
        </Fact>
        <Fact name="Blocks answered for" says={says('coverage')}>
          {answered} of {asked}
        </Fact>
      </dl>
      <p className="note ai-note">
        {duration(ai.measuredSeconds)} measured, {duration(ai.estimatedSeconds)} estimated:
        estimates count at {config.settings.ai.estimateFactorPercent} %, since people’s own
        estimates of time saved run high. The range goes from what was measured alone to every
        estimate at 100 %. New work saves nothing; its time shows as growth.
      </p>
    </Section>
  )
}
