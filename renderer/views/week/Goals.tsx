import type { Goal } from '../../../shared/model/goal.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { type Shown, shownGoals, shownHours } from '../../../shared/report/shown.ts'
import { activeGoals } from '../../categories.ts'
import { explain, explainGoal } from '../../explain.ts'
import { percent, percentOf } from '../../format.ts'
import { Bar } from '../../parts/Bar.tsx'
import { Button, FigureButton } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet, show } from '../../window/navigation.ts'
import { t } from '../../words.ts'

/** What each goal got compared with its target, then time without a goal. */
export function Goals({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const goals = activeGoals(config)
  const lines = shownGoals(data.report, config)
  return (
    <Section title={t('week.goals')}>
      {goals.length === 0 ? (
        <Empty action={<Button onPress={() => show('settings')}>{t('week.set-goals')}</Button>}>
          {t('week.goals-empty')}
        </Empty>
      ) : (
        <ul>
          {lines.map(({ goal, shown }) =>
            goal ? (
              <GoalLine key={goal.id} goal={goal} shown={shown} data={data} />
            ) : (
              data.report.trackedSeconds > 0 && <NoGoalLine key="none" shown={shown} data={data} />
            ),
          )}
        </ul>
      )}
    </Section>
  )
}

interface NoGoalLineProps {
  readonly shown: Shown
  readonly data: WeekData
}

function NoGoalLine({ shown, data }: NoGoalLineProps) {
  const config = useConfig()
  return (
    <li className="goal">
      <div className="goal-head">
        <span>
          <GoalName data={data} id={null} name={t('field.no-goal')} />
          <Explain name={t('week.no-goal-time')} says={explain('unaligned', data, config)} />
        </span>
        <GoalFigure shown={shown} />
      </div>
    </li>
  )
}

function GoalFigure({ shown }: Pick<NoGoalLineProps, 'shown'>) {
  return (
    <span className="figure">
      {shownHours(shown)}
      <span className="goal-share">{percentOf(shown)}</span>
    </span>
  )
}

interface GoalLineProps extends NoGoalLineProps {
  readonly goal: Goal
}

function GoalLine({ goal, shown, data }: GoalLineProps) {
  const config = useConfig()
  const target = goal.targetShare ?? undefined
  const values = { goal: goal.name, share: percentOf(shown), target: percent(target ?? null) }
  return (
    <li className="goal">
      <div className="goal-head">
        <span>
          <GoalName data={data} id={goal.id} name={goal.name} />
          <Explain name={goal.name} says={explainGoal(goal, data, config)} />
        </span>
        <GoalFigure shown={shown} />
      </div>
      <Bar
        whole={data.report.trackedSeconds}
        mark={target}
        label={t(target === undefined ? 'week.goal-label' : 'week.goal-label-target', values)}
        parts={[{ id: goal.id, tone: 'neutral-1', amount: shown.exact }]}
      />
      {target !== undefined && <p className="soft small">{t('week.goal-target', values)}</p>}
    </li>
  )
}

function GoalName(props: {
  readonly data: WeekData
  readonly id: string | null
  readonly name: string
}) {
  const { data, id, name } = props
  const question = { title: name, period: data.period, filter: { kind: 'goal', id } as const }
  return <FigureButton onPress={() => openSheet({ kind: 'rows', question })}>{name}</FigureButton>
}
