import { type KeyboardEvent, useRef, useState } from 'react'
import type {
  EventChoice,
  Suggestion,
  WaitingGroup,
} from '../../../shared/meetings/waiting-list.ts'
import type { RuleConditions } from '../../../shared/model/rule.ts'
import { api } from '../../api.ts'
import { categoryGroups, categoryName, categoryTone, goalName } from '../../categories.ts'
import { GoalField } from '../../entry/GoalField.tsx'
import { dayTime, duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { rich, t } from '../../words.ts'
import { type GroupAction, groupAction } from './group-keys.ts'
import type { Decision } from './LastDecision.tsx'
import { RuleEffectLine } from './RuleEffect.tsx'

/** What a row has of its list. */
export interface GroupRowProps {
  /** The category of each key. */
  readonly keys: ReadonlyMap<string, string>
  readonly onDecided: (decision: Decision) => void
  readonly onWalk: (step: -1 | 1) => void
}

/**
 * A series, or meetings with one title, to classify together: with a rule, or only these. Choosing a category
 * classifies; there is nothing to confirm, because it can be undone.
 */
export function WaitingGroupLine({
  group,
  keys,
  onDecided,
  onWalk,
}: GroupRowProps & { readonly group: WaitingGroup }) {
  const config = useConfig()
  const [goalId, setGoal] = useState<string | null>(null)
  const [isRule, setRule] = useState(group.count > 1 && group.summary !== '')
  // A second press may come before the row goes, and would make a second rule.
  const isDecided = useRef(false)
  const pick = { groupIds: [group.id] }
  const name = group.summary || t('event.untitled')
  const { suggestion } = group
  const rule: RuleConditions | null = isRule ? { titleWords: [group.summary] } : null
  const decide = async (choice: EventChoice | null) => {
    if (isDecided.current) return
    isDecided.current = true
    const made = await run(
      choice ? api().classifyEvents({ choices: [choice] }) : api().dismissEvents(pick),
    )
    isDecided.current = made !== undefined
    if (made) onDecided({ name, edits: made.edits, choice })
  }
  const classify = (categoryId: string) => decide({ ...pick, categoryId, goalId, rule })
  const act = (action: GroupAction) => {
    if (action.kind === 'classify') classify(action.categoryId)
    else if (action.kind === 'dismiss') decide(null)
    else if (action.kind === 'walk') onWalk(action.step)
  }
  const press = (event: KeyboardEvent<HTMLLIElement>) => {
    // An open list is elsewhere on the page, and the keys are its own.
    if (!(event.target instanceof Element && event.currentTarget.contains(event.target))) return
    const action = groupAction(event, keys, event.target.closest('.select') !== null)
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    act(action)
  }
  return (
    <li className="group" data-group onKeyDownCapture={press}>
      <div className="group-head">
        <strong className="group-name">{name}</strong>
        <span className="figure">{duration(group.recent.seconds || group.seconds)}</span>
      </div>
      <GroupFacts group={group} />
      {suggestion && (
        <SuggestionLine
          suggestion={suggestion}
          name={name}
          onAccept={() =>
            decide({
              ...pick,
              categoryId: suggestion.categoryId,
              goalId: goalId ?? suggestion.goalId,
              rule,
            })
          }
        />
      )}
      <div className="group-form">
        <Select
          label={t('calendar.category-for', { name })}
          isLabelUnseen
          groups={categoryGroups(config, null)}
          value={null}
          placeholder={t(suggestion ? 'calendar.another-category' : 'calendar.category')}
          onChange={classify}
        />
        <GoalField
          label={t('calendar.goal-for', { name })}
          isLabelUnseen
          goalId={goalId}
          onChange={setGoal}
        />
        <div className="row">
          <Button
            look="quiet"
            label={t('calendar.dismiss-named', { name })}
            onPress={() => decide(null)}
          >
            {t('today.dismiss')}
          </Button>
          {group.summary !== '' && (
            <CheckField label={t('calendar.keep-rule')} value={isRule} onChange={setRule} />
          )}
        </div>
      </div>
      {rule && suggestion && (
        <RuleEffectLine
          rule={{
            id: null,
            when: rule,
            categoryId: suggestion.categoryId,
            goalId: goalId ?? suggestion.goalId,
          }}
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
    countWords(group),
    first && group.count > 1 ? t('calendar.group-first', { when }) : when,
    group.attendeeCount > 0 ? t('calendar.attendees', { count: group.attendeeCount }) : '',
    group.organizer,
    group.calendarName,
  ]
  return <p className="soft small group-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
}

/** `4 of 26 meetings of a series`, where the rest lies outside of the recent weeks. */
function countWords({ count, recent, isSeries }: WaitingGroup): string {
  if (recent.count > 0 && recent.count < count) {
    return t('calendar.group-some', { count, recent: recent.count })
  }
  return t(isSeries ? 'calendar.group-series' : 'calendar.group-meetings', { count })
}
