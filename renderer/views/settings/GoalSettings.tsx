import type { GoalChange } from '../../../shared/commands/settings.ts'
import type { Goal } from '../../../shared/model/goal.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { addPeriods, periodOf } from '../../../shared/time/period.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { activeGoals } from '../../categories.ts'
import { percent } from '../../format.ts'
import { useNow } from '../../now.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { MoveButtons } from '../../parts/MoveButtons.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { quarterTitle } from '../../period-names.ts'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { Archived } from './Archived.tsx'
import type { PartProps } from './part.ts'

const save = (change: GoalChange) => run(api().saveGoal(change))

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
      <KeptFocus>
        <ol className="setting-list">
          {goals.map((goal, index) => (
            <GoalLine key={goal.id} goal={goal} index={index} count={goals.length} />
          ))}
        </ol>
      </KeptFocus>
      <AddField label={t('settings.goal-add')} placeholder={t('settings.goal-new')} onAdd={add} />
      <Archived things={archived} onUseAgain={({ id }) => save({ id, archived: false })} />
    </Section>
  )
}

interface GoalLineProps {
  readonly goal: Goal
  readonly index: number
  readonly count: number
}

function GoalLine({ goal, index, count }: GoalLineProps) {
  const { settings } = useConfig()
  const { id } = goal
  const change = (part: Omit<GoalChange, 'id'>) => save({ id, ...part })
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
        unitShown={t('settings.goal-target-unit')}
        min={0}
        max={100}
        value={goal.targetShare === null ? null : Math.round(goal.targetShare * 1000) / 10}
        onChange={(share) => change({ targetShare: share === null ? null : share / 100 })}
      />
      <MoveButtons
        name={goal.name}
        onMove={(to) => run(api().moveGoal({ id, rank: to + 1 }))}
        {...{ index, count }}
      />
      <Button
        look="quiet"
        label={t('do.archive-named', { name: goal.name })}
        hint={t('hint.archive')}
        onPress={() => change({ archived: true })}
      >
        {t('do.archive')}
      </Button>
      <div className="goal-more">
        <Select
          label={t('settings.goal-period', { goal: goal.name })}
          isLabelUnseen
          groups={periodGroups(goal.period, useNow(3_600_000), settings)}
          value={goal.period ?? noPeriod}
          onChange={(period) => change({ period: period === noPeriod ? null : period })}
        />
        <CommitField
          label={t('settings.goal-outcome', { goal: goal.name })}
          isLabelUnseen
          placeholder={t('settings.goal-outcome-question')}
          value={goal.outcome ?? ''}
          onCommit={(outcome) => change({ outcome: outcome === '' ? null : outcome })}
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
        ...quarters.map((id) => ({ id, name: quarterTitle(id) })),
      ],
    },
  ]
}
