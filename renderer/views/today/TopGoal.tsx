import { shownGoals } from '../../../shared/format/shown.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { activeGoals } from '../../categories.ts'
import { explain, explainGoal } from '../../explain.ts'
import { durationOf, percent, percentOf } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Bar } from '../../parts/Bar.tsx'
import { FigureButton } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { openSheet } from '../../store.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'

/** What the goal ranked first has had of this week, always in sight, with what served no goal at all. */
export function TopGoal() {
  const config = useConfig()
  const week = weekOf(useNow(60_000), config.settings)
  const { value: data } = useAnswer('getWeek', { week })
  const [goal] = activeGoals(config)
  if (!goal || !data || data.report.trackedSeconds === 0) return null
  const { trackedSeconds } = data.report
  const shown = new Map(
    shownGoals(data.report, config).map((each) => [each.goal?.id ?? null, each.shown]),
  )
  const [top, none] = [shown.get(goal.id), shown.get(null)]
  if (!top || !none) return null
  const target = goal.targetShare ?? undefined
  const says = `${percentOf(top)} of this week${target === undefined ? '' : `, target ${percent(target)}`}`
  const rows = (title: string, id: string | null) =>
    openSheet({
      kind: 'rows',
      question: { title, period: data.period, filter: { kind: 'goal', id } },
    })
  return (
    <section className="top-goal" aria-label="Top goal">
      <p>
        <FigureButton onPress={() => rows(goal.name, goal.id)}>{goal.name}</FigureButton>{' '}
        <span className="soft">{says}</span>
        <Explain name={goal.name} says={explainGoal(goal, data, config)} />
      </p>
      <Bar
        whole={trackedSeconds}
        mark={target}
        label={`${goal.name}: ${says}`}
        parts={[{ id: goal.id, tone: 'neutral-1', amount: top.exact }]}
      />
      <p className="soft small">
        <FigureButton onPress={() => rows('No goal', null)}>{durationOf(none)}</FigureButton> served
        no goal
        <Explain name="time without a goal" says={explain('unaligned', data, config)} />
      </p>
    </section>
  )
}
