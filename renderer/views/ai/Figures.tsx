import type { PeriodData } from '../../../shared/ipc.ts'
import { duration, percent } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { hasBaseline, rangeWords } from './finding.ts'

interface FiguresProps {
  readonly data: PeriodData
}

/** Rates, the honest range, new work, and how much of the week was asked about. */
export function Figures({ data }: FiguresProps) {
  const { ai } = data.report
  const { estimateFactorPercent } = useConfig().settings.ai
  const { answered, asked } = data.coverage
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
            <Fact name="Reinvested in strategy" figure={percent(ai.reinvestmentRate)} />
            <Fact name="Hamster-wheel index" figure={percent(ai.hamsterWheelIndex)} />
            <Fact name="Time back" figure={percent(ai.timeBackRate)} />
          </>
        )}
        <Fact name="Honest range" figure={rangeWords(...ai.rangeSeconds)} />
        <div>
          <dt>New work AI made possible</dt>
          <dd>
            <FigureButton
              label={`New work, ${duration(ai.newWorkSeconds)}: show the rows`}
              onPress={() => openSheet({ kind: 'rows', question: newWork })}
            >
              {duration(ai.newWorkSeconds)}
            </FigureButton>
          </dd>
        </div>
        <Fact name="Blocks answered for" figure={`${answered} of ${asked}`} />
      </dl>
      <p className="note ai-note">
        {duration(ai.measuredSeconds)} measured, {duration(ai.estimatedSeconds)} estimated:
        estimates count at {estimateFactorPercent} %, since people’s own estimates of time saved run
        high. The range goes from what was measured alone to every estimate at 100 %. New work saves
        nothing; its time shows as growth.
      </p>
    </Section>
  )
}

function Fact({ name, figure }: { readonly name: string; readonly figure: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{figure}</dd>
    </div>
  )
}
