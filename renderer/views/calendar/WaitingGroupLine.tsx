import { useState } from 'react'
import type { Suggestion, WaitingGroup } from '../../../shared/meetings/waiting-list.ts'
import type { RuleConditions } from '../../../shared/model/rule.ts'
import { api } from '../../api.ts'
import {
  activeGoals,
  categoryGroups,
  categoryName,
  categoryTone,
  goalGroups,
  goalName,
  noGoal,
} from '../../categories.ts'
import { dayTime, duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { rich, t } from '../../words.ts'
import { RuleEffectLine } from './RuleEffect.tsx'

/** A series, or meetings with one title, to classify together: with a rule, or only these. */
export function WaitingGroupLine({ group }: { readonly group: WaitingGroup }) {
  const config = useConfig()
  const [categoryId, setCategory] = useState<string | null>(null)
  const [goalId, setGoal] = useState<string | null>(null)
  const [isRule, setRule] = useState(group.count > 1 && group.summary !== '')
  const pick = { groupIds: [group.id] }
  const name = group.summary || t('event.untitled')
  const { suggestion } = group
  const rule: RuleConditions | null = isRule ? { titleWords: [group.summary] } : null
  const chosen = categoryId === null ? suggestion : { categoryId, goalId }
  const classify = async (choice: Pick<Suggestion, 'categoryId' | 'goalId'>) => {
    const answer = await run(
      api().classifyEvents({
        choices: [{ ...pick, categoryId: choice.categoryId, goalId: choice.goalId, rule }],
      }),
    )
    if (answer !== undefined) {
      notifyDone(
        t('calendar.classified', { name, category: categoryName(config, choice.categoryId) }),
      )
    }
  }
  return (
    <li className="group">
      <div className="group-head">
        <strong className="group-name">{name}</strong>
        <span className="figure">{duration(group.seconds)}</span>
      </div>
      <GroupFacts group={group} />
      {suggestion && (
        <SuggestionLine suggestion={suggestion} name={name} onAccept={() => classify(suggestion)} />
      )}
      <div className="group-form">
        <Select
          label={t('calendar.category-for', { name })}
          isLabelUnseen
          groups={categoryGroups(config, null)}
          value={categoryId}
          placeholder={t(suggestion ? 'calendar.another-category' : 'calendar.category')}
          onChange={setCategory}
        />
        {activeGoals(config).length > 0 && (
          <Select
            label={t('calendar.goal-for', { name })}
            isLabelUnseen
            groups={goalGroups(config, null)}
            value={goalId ?? noGoal}
            onChange={(id) => setGoal(id === noGoal ? null : id)}
          />
        )}
        <div className="row">
          <Button
            look={suggestion ? 'plain' : 'main'}
            isDisabled={categoryId === null}
            onPress={() => categoryId !== null && classify({ categoryId, goalId })}
            label={t('calendar.classify-named', { name })}
          >
            {t('calendar.classify')}
          </Button>
          <Button
            look="quiet"
            label={t('calendar.dismiss-named', { name })}
            onPress={() => run(api().dismissEvents(pick))}
          >
            {t('today.dismiss')}
          </Button>
          {group.summary !== '' && (
            <CheckField label={t('calendar.keep-rule')} value={isRule} onChange={setRule} />
          )}
        </div>
      </div>
      {rule && chosen && (
        <RuleEffectLine
          rule={{ id: null, when: rule, categoryId: chosen.categoryId, goalId: chosen.goalId }}
        />
      )}
    </li>
  )
}

interface SuggestionLineProps {
  readonly suggestion: Suggestion
  readonly name: string
  readonly onAccept: () => void
}

/** A guess with its reasons; one click takes it. */
function SuggestionLine({ suggestion, name, onAccept }: SuggestionLineProps) {
  const config = useConfig()
  const { categoryId, goalId, because } = suggestion
  const category = categoryName(config, categoryId)
  const guess =
    goalId === null
      ? t('calendar.guess', { category })
      : t('calendar.guess-goal', { category, goal: goalName(config, goalId) })
  const reasons = because.map((reason, index) => (
    <span key={reason}>
      {index > 0 && ', '}
      <Reason text={reason} />
    </span>
  ))
  return (
    <div className="suggestion">
      <Button label={t('calendar.guess-accept', { guess, name })} onPress={onAccept}>
        <Swatch tone={categoryTone(config, categoryId)} />
        <span className="clip">{guess}</span>
      </Button>
      <span className="soft small suggestion-why">{rich('calendar.because', { reasons })}</span>
    </div>
  )
}

/** A reason; text between asterisks is quoted from the meeting. */
function Reason({ text }: { readonly text: string }) {
  const [, quoted] = /^\*(.+)\*$/.exec(text) ?? []
  return quoted === undefined ? text : <em>{quoted}</em>
}

function GroupFacts({ group }: { readonly group: WaitingGroup }) {
  const { zone } = useConfig().settings
  const [first] = group.events
  const when = first ? dayTime(first.start, zone) : ''
  const facts = [
    t(group.isSeries ? 'calendar.group-series' : 'calendar.group-meetings', { count: group.count }),
    first && group.count > 1 ? t('calendar.group-first', { when }) : when,
    group.attendeeCount > 0 ? t('calendar.attendees', { count: group.attendeeCount }) : '',
    group.organizer,
    group.calendarName,
  ]
  return <p className="soft small group-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
}
