import type { Goal } from '../../../shared/model/goal.ts'
import { shownGoals } from '../../../shared/report/shown.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { activeGoals } from '../../categories.ts'
import { explain, explainGoal } from '../../explain.ts'
import { durationOf, percent, percentOf } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Bar } from '../../parts/Bar.tsx'
import { FigureButton } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { rich, t } from '../../words.ts'

/** How much of this week the top goal got, always visible, with the time that served no goal. */
export function TopGoal() {
  const config = useConfig()
  const week = weekOf(useNow(60_000), config.settings)
  const { value: data } = useAnswer('getWeek', { week })
  const [goal] = activeGoals(config)
  if (!goal || !data) return null
  if (data.report.trackedSeconds === 0) return <Waiting goal={goal} />
  const { trackedSeconds } = data.report
  const shown = new Map(
    shownGoals(data.report, config).map((each) => [each.goal?.id ?? null, each.shown]),
  )
  const [top, none] = [shown.get(goal.id), shown.get(null)]
  if (!top || !none) return null
  const target = goal.targetShare ?? undefined
  const some = target === undefined ? '' : '-target'
  const values = { goal: goal.name, share: percentOf(top), target: percent(target ?? null) }
  const rows = (title: string, id: string | null) =>
    openSheet({
      kind: 'rows',
      question: { title, period: data.period, filter: { kind: 'goal', id } },
    })
  return (
    <section className="top-goal" aria-label={t('metric.topGoal')}>
      <p>
        <FigureButton onPress={() => rows(goal.name, goal.id)}>{goal.name}</FigureButton>{' '}
        <span className="soft">{t(`today.goal-share${some}`, values)}</span>
        <Explain name={goal.name} says={explainGoal(goal, data, config)} />
      </p>
      <Bar
        whole={trackedSeconds}
        mark={target}
        label={t(`today.goal-label${some}`, values)}
        parts={[{ id: goal.id, tone: 'neutral-1', amount: top.exact }]}
      />
      <p className="soft small">
        {rich('today.no-goal-time', {
          length: durationOf(none),
          rows: (length) => (
            <FigureButton onPress={() => rows(t('field.no-goal'), null)}>{length}</FigureButton>
          ),
        })}
        <Explain name={t('week.no-goal-time')} says={explain('unaligned', data, config)} />
      </p>
    </section>
  )
}

/** Nothing is tracked in this week yet: the goal that matters most, and its target. */
function Waiting({ goal: { name, targetShare } }: { readonly goal: Goal }) {
  return (
    <section className="top-goal" aria-label={t('metric.topGoal')}>
      <p>
        {name}{' '}
        <span className="soft">
          {targetShare === null
            ? t('today.goal-waits')
            : t('today.goal-waits-target', { target: percent(targetShare) })}
        </span>
      </p>
    </section>
  )
}
