import type { Figure } from '../../../shared/report/counting.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { type Shown, shownAlone, shownGoals } from '../../../shared/report/shown.ts'
import { activeGoals } from '../../categories.ts'
import { type Explained, explain } from '../../explain.ts'
import { duration, percentOf } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { Fact } from '../../parts/Fact.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'

/** The smaller findings of the week, each with how it is computed and the rows behind it. */
export function Facts({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const { fragmentation, trackedSeconds } = data.report
  if (trackedSeconds === 0) return null
  const [topGoal] = activeGoals(config)
  const shownGoal = shownGoals(data.report, config).find(({ goal }) => goal === topGoal)?.shown
  const says = (figure: Explained) => explain(figure, data, config)
  return (
    <Section title={t('week.facts')}>
      <dl className="facts">
        {topGoal && (
          <ShareFact
            data={data}
            name={t('metric.top-goal-named', { goal: topGoal.name })}
            shown={shownGoal ?? shownAlone(0, trackedSeconds)}
            filter={{ kind: 'goal', id: topGoal.id }}
            says={says('topGoal')}
          />
        )}
        <ShareFact
          data={data}
          name={t('week.visibility')}
          shown={shownAlone(data.visibilitySeconds, trackedSeconds)}
          filter={{ kind: 'visibility' }}
          says={says('visibility')}
        />
        <ShareFact
          data={data}
          name={t('week.requests')}
          shown={shownAlone(data.requestSeconds, trackedSeconds)}
          filter={{ kind: 'requests' }}
          says={says('requests')}
        />
        <Fact
          name={t('week.focus', { length: duration(60 * config.settings.focusMinutes) })}
          says={says('focus')}
        >
          {duration(fragmentation.focusSeconds)}
        </Fact>
        <Fact name={t('week.longest-run')} says={says('longestRun')}>
          {duration(fragmentation.longestRunSeconds)}
        </Fact>
        <Fact name={t('week.switches')} says={says('switches')}>
          {words().number(fragmentation.switches)}
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
        label={t('week.show-rows', { name, figure: percentOf(shown) })}
        onPress={() => openSheet({ kind: 'rows', question })}
      >
        {percentOf(shown)}
      </FigureButton>
    </Fact>
  )
}
