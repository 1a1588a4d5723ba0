import type { WeekData } from '../../../shared/messages/periods.ts'
import type { Goal } from '../../../shared/model/settings.ts'
import { activeGoals } from '../../categories.ts'
import { explain, explainGoal } from '../../explain.ts'
import { hoursMinutes, percent } from '../../format.ts'
import { Bar } from '../../parts/Bar.tsx'
import { Button, FigureButton } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { openSheet, show } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

/** What each goal got against what it was meant to get; then what served none. */
export function Goals({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const goals = activeGoals(config)
  const { unalignedSeconds, trackedSeconds } = data.report
  return (
    <Section title="Goals">
      {goals.length === 0 ? (
        <Empty action={<Button onPress={() => show('settings')}>Set goals</Button>}>
          Rank what matters most and give it a share of your week. Offwheel shows what it really
          got.
        </Empty>
      ) : (
        <ul>
          {goals.map((goal) => (
            <GoalLine key={goal.id} goal={goal} data={data} />
          ))}
          {trackedSeconds > 0 && (
            <li className="goal">
              <div className="goal-head">
                <span>
                  <GoalName data={data} id={null} name="No goal" />
                  <Explain name="time without a goal" says={explain('unaligned', data, config)} />
                </span>
                <span className="figure">
                  {hoursMinutes(unalignedSeconds)}
                  <span className="goal-share">{percent(unalignedSeconds / trackedSeconds)}</span>
                </span>
              </div>
            </li>
          )}
        </ul>
      )}
    </Section>
  )
}

function GoalLine({ goal, data }: { readonly goal: Goal; readonly data: WeekData }) {
  const { byGoal, trackedSeconds } = data.report
  const seconds = byGoal[goal.id] ?? 0
  const share = trackedSeconds > 0 ? seconds / trackedSeconds : null
  const target = goal.targetShare ?? undefined
  const says = `${goal.name}: ${percent(share)}${target === undefined ? '' : ` of ${percent(target)} meant`}`
  return (
    <li className="goal">
      <div className="goal-head">
        <span>
          <GoalName data={data} id={goal.id} name={goal.name} />
          <Explain name={goal.name} says={explainGoal(goal, data)} />
        </span>
        <span className="figure">
          {hoursMinutes(seconds)}
          <span className="goal-share">{percent(share)}</span>
        </span>
      </div>
      <Bar
        whole={trackedSeconds}
        mark={target}
        label={says}
        parts={[{ id: goal.id, tone: 'neutral-1', amount: seconds }]}
      />
      {target !== undefined && <p className="soft small">target {percent(target)}</p>}
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
