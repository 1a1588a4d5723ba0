import type { Goal } from '../../../shared/model/goal.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { addPeriods, periodOf } from '../../../shared/time/period.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { activeGoals } from '../../categories.ts'
import { percent, periodTitle } from '../../format.ts'
import { useNow } from '../../now.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button, IconButton } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { Archived } from './Archived.tsx'
import type { PartProps } from './part.ts'

const save = (goals: readonly Goal[]) =>
  run(api().saveGoals({ goals: goals.map((goal, index) => ({ ...goal, rank: index + 1 })) }))

export function GoalSettings({ id, title }: PartProps) {
  const config = useConfig()
  const goals = activeGoals(config)
  const archived = config.goals.filter((goal) => goal.archived)
  const meant = goals.reduce((sum, { targetShare }) => sum + (targetShare ?? 0), 0)
  const add = (name: string) => run(api().addGoal({ name }))
  return (
    <Section
      id={id}
      title={title}
      aside={meant > 0 && t('settings.goals-sum', { share: percent(meant) })}
    >
      <p className="note">{t('settings.goals-note')}</p>
      <ol className="setting-list">
        {goals.map((goal, index) => (
          <GoalLine key={goal.id} goals={goals} goal={goal} index={index} />
        ))}
      </ol>
      <AddField label={t('settings.goal-add')} placeholder={t('settings.goal-new')} onAdd={add} />
      <Archived
        things={archived}
        onUseAgain={(goal) => save([...goals, { ...goal, archived: false }])}
      />
    </Section>
  )
}

interface GoalLineProps {
  readonly goals: readonly Goal[]
  readonly goal: Goal
  readonly index: number
}

function GoalLine({ goals, goal, index }: GoalLineProps) {
  const { settings } = useConfig()
  const change = (part: Partial<Goal>) =>
    save(goals.map((other) => (other.id === goal.id ? { ...other, ...part } : other)))
  const move = (to: number) => () => {
    const others = goals.filter(({ id }) => id !== goal.id)
    return save([...others.slice(0, to), goal, ...others.slice(to)])
  }
  return (
    <li className="setting-line goal-line">
      <span className="soft">{index + 1}</span>
      <CommitField
        label={t('settings.goal-name', { number: index + 1 })}
        isLabelUnseen
        value={goal.name}
        onCommit={(name) => name !== '' && change({ name })}
      />
      <NumberField
        isLate
        label={t('settings.goal-target', { goal: goal.name })}
        isLabelUnseen
        unit="%"
        min={0}
        max={100}
        value={goal.targetShare === null ? null : Math.round(goal.targetShare * 1000) / 10}
        onChange={(share) => change({ targetShare: share === null ? null : share / 100 })}
      />
      <span>
        <IconButton
          icon="up"
          label={t('do.move-up', { name: goal.name })}
          isDisabled={index === 0}
          onPress={move(index - 1)}
        />
        <IconButton
          icon="down"
          label={t('do.move-down', { name: goal.name })}
          isDisabled={index === goals.length - 1}
          onPress={move(index + 1)}
        />
      </span>
      <Button
        look="quiet"
        label={t('do.archive-named', { name: goal.name })}
        onPress={() => save(goals.filter(({ id }) => id !== goal.id))}
      >
        {t('do.archive')}
      </Button>
      <div className="goal-more">
        <Select
          label={t('settings.goal-period', { goal: goal.name })}
          isLabelUnseen
          groups={periodGroups(goal.period, useNow(3_600_000), settings)}
          value={goal.period ?? noPeriod}
          onChange={(period) => change({ period: period === noPeriod ? undefined : period })}
        />
        <CommitField
          label={t('settings.goal-outcome', { goal: goal.name })}
          isLabelUnseen
          placeholder={t('settings.goal-outcome-question')}
          value={goal.outcome ?? ''}
          onCommit={(outcome) => change({ outcome: outcome === '' ? undefined : outcome })}
        />
      </div>
    </li>
  )
}

const noPeriod = 'none'

/** No target date, or a quarter: this one, the next three, and the one chosen. */
function periodGroups(chosen: string | undefined, now: Instant, settings: Settings) {
  const current = periodOf(weekOf(now, settings), 'quarter')
  const coming = [0, 1, 2, 3].map((steps) => addPeriods(current, steps))
  const quarters = [...new Set([...(chosen === undefined ? [] : [chosen]), ...coming])].sort()
  return [
    {
      title: '',
      options: [
        { id: noPeriod, name: t('settings.goal-no-period') },
        ...quarters.map((id) => ({ id, name: periodTitle(id) })),
      ],
    },
  ]
}
