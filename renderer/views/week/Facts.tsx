import { type Shown, shownAlone, shownGoals } from '../../../shared/format/shown.ts'
import type { WeekData } from '../../../shared/messages/periods.ts'
import type { Figure } from '../../../shared/report/counting.ts'
import { activeGoals } from '../../categories.ts'
import { type Explained, explain } from '../../explain.ts'
import { duration, percentOf } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Fact } from '../../parts/Fact.tsx'
import { Section } from '../../parts/Page.tsx'
import { openSheet } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

/** The smaller findings of the week, each with how it is computed and the rows behind it. */
export function Facts({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const { fragmentation, trackedSeconds } = data.report
  if (trackedSeconds === 0) return null
  const [topGoal] = activeGoals(config)
  const shownGoal = shownGoals(data.report, config).find(({ goal }) => goal === topGoal)?.shown
  const says = (figure: Explained) => explain(figure, data, config)
  return (
    <Section title="How the time was spent">
      <dl className="facts">
        {topGoal && (
          <ShareFact
            data={data}
            name={`Top goal: ${topGoal.name}`}
            shown={shownGoal ?? shownAlone(0, trackedSeconds)}
            filter={{ kind: 'goal', id: topGoal.id }}
            says={says('topGoal')}
          />
        )}
        <ShareFact
          data={data}
          name="Visibility"
          shown={shownAlone(data.visibilitySeconds, trackedSeconds)}
          filter={{ kind: 'visibility' }}
          says={says('visibility')}
        />
        <ShareFact
          data={data}
          name="Requests"
          shown={shownAlone(data.requestSeconds, trackedSeconds)}
          filter={{ kind: 'requests' }}
          says={says('requests')}
        />
        <Fact
          name={`Focus, runs of ${config.settings.focusMinutes} min or more`}
          says={says('focus')}
        >
          {duration(fragmentation.focusSeconds)}
        </Fact>
        <Fact name="Longest run" says={says('longestRun')}>
          {duration(fragmentation.longestRunSeconds)}
        </Fact>
        <Fact name="Switches of category" says={says('switches')}>
          {fragmentation.switches}
        </Fact>
      </dl>
    </Section>
  )
}

interface ShareFactProps {
  readonly data: WeekData
  readonly name: string
  readonly shown: Shown
  readonly filter: Figure
  readonly says: readonly string[]
}

function ShareFact({ data, name, shown, filter, says }: ShareFactProps) {
  const question = { title: name, period: data.period, filter }
  return (
    <Fact name={name} says={says}>
      <FigureButton
        label={`${name}, ${percentOf(shown)}: show the rows`}
        onPress={() => openSheet({ kind: 'rows', question })}
      >
        {percentOf(shown)}
      </FigureButton>
    </Fact>
  )
}
