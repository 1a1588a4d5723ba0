import { workStances } from '../../../shared/model/category.ts'
import { isUnanswered } from '../../../shared/reflection/ai-finding.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { sinkNames } from '../../../shared/report/report.ts'
import { shownStances } from '../../../shared/report/shown.ts'
import { activeGoals, stanceName } from '../../categories.ts'
import { duration, nothing, percent, percentOf } from '../../format.ts'
import { Bar } from '../../parts/Bar.tsx'
import { FigureButton } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { show } from '../../window/navigation.ts'
import { t } from '../../words.ts'
import { hasBaseline, sinkTitle } from '../ai/finding.ts'

/** The week in one picture and six figures; each links to the view with its rows. */
export function ReflectionFacts({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const { report } = data
  const stances = shownStances(report)
  const [topGoal] = activeGoals(config)
  const biggest = sinkNames.toSorted((a, b) => report.ai.sinks[b] - report.ai.sinks[a])[0]
  const isSavedKnown = report.ai.savedSeconds !== 0 || !isUnanswered(data.coverage)
  const hasSinks = hasBaseline(data) && report.ai.savedSeconds > 0
  return (
    <Section title={t('reflection.facts')}>
      {report.trackedSeconds > 0 && (
        <div className="reflection-bar">
          <Bar
            label={workStances
              .map((stance) =>
                t('reflection.share', {
                  name: stanceName(stance),
                  share: percentOf(stances[stance]),
                }),
              )
              .join(', ')}
            parts={workStances.map((stance) => ({
              id: stance,
              tone: `${stance}-1` as const,
              amount: report.byStance[stance],
            }))}
          />
        </div>
      )}
      <dl className="facts">
        <Fact name={t('reflection.tracked')} figure={duration(report.trackedSeconds)} view="week" />
        <Fact name={stanceName('strategy')} figure={percentOf(stances.strategy)} view="week" />
        <Fact name={stanceName('execution')} figure={percentOf(stances.execution)} view="week" />
        <Fact
          name={topGoal ? t('metric.top-goal-named', { goal: topGoal.name }) : t('metric.topGoal')}
          figure={percent(report.shares.topGoal)}
          view="week"
        />
        <Fact
          name={t('reflection.saved')}
          figure={isSavedKnown ? duration(report.ai.savedSeconds) : t('reflection.saved-unknown')}
          view="ai"
        />
        <Fact
          name={t('reflection.most-went-to')}
          figure={hasSinks && biggest ? sinkTitle(biggest) : nothing}
          view="ai"
        />
      </dl>
    </Section>
  )
}

interface FactProps {
  readonly name: string
  readonly figure: string
  readonly view: 'week' | 'ai'
}

function Fact({ name, figure, view }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <FigureButton label={t('reflection.open', { name, figure })} onPress={() => show(view)}>
          {figure}
        </FigureButton>
      </dd>
    </div>
  )
}
