import { shownAlone, shownParts, shownSinks } from '../../../shared/format/shown.ts'
import type { PeriodData } from '../../../shared/messages/periods.ts'
import { rangeWords } from '../../../shared/reflection/ai-finding.ts'
import { type Explained, explain } from '../../explain.ts'
import { duration, durationOf, percentOf, tied } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Fact } from '../../parts/Fact.tsx'
import { Section } from '../../parts/Page.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { words } from '../../words.ts'
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
              {percentOf(sinks.strategy)}
            </Fact>
            <Fact name="Hamster-wheel index" says={says('hamsterWheel')}>
              {percentOf(sinks.execution)}
            </Fact>
            <Fact name="Time back" says={says('timeBack')}>
              {percentOf(sinks.timeBack)}
            </Fact>
          </>
        )}
        <Fact name="Honest range" says={says('range')}>
          {tied(rangeWords(...ai.rangeSeconds, words()))}
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
        {durationOf(measured)} measured, {durationOf(estimated)} estimated: estimates count at{' '}
        {config.settings.ai.estimateFactorPercent} %, since people’s own estimates of time saved run
        high. The range goes from what was measured alone to every estimate at 100 %. New work saves
        nothing; its time shows as growth.
      </p>
    </Section>
  )
}
