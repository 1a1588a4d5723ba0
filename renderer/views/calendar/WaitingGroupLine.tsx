import { useState } from 'react'
import type { WaitingGroup } from '../../../shared/ipc.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { activeGoals, categoryGroups, goalGroups, noGoal } from '../../categories.ts'
import { dayShort, duration, plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'

/** A series, or meetings of one title, to be classified together: as a rule, or just these. */
export function WaitingGroupLine({ group }: { readonly group: WaitingGroup }) {
  const config = useConfig()
  const [categoryId, setCategory] = useState<string | null>(null)
  const [goalId, setGoal] = useState<string | null>(null)
  const [isRule, setRule] = useState(group.events.length > 1 && group.summary !== '')
  const keys = group.events.map(({ key }) => key)
  const save = () =>
    categoryId !== null &&
    run(
      api().classifyEvents({
        keys,
        categoryId,
        goalId,
        rule: isRule ? { titleWords: [group.summary] } : null,
      }),
    )
  const name = group.summary || 'Without a title'
  return (
    <li className="group">
      <div className="group-head">
        <strong className="group-name">{name}</strong>
        <span className="figure">{duration(group.seconds)}</span>
      </div>
      <GroupFacts group={group} />
      <div className="group-form">
        <Select
          label={`Category for ${name}`}
          isLabelUnseen
          groups={categoryGroups(config, null)}
          value={categoryId}
          placeholder="Category…"
          onChange={setCategory}
        />
        {activeGoals(config).length > 0 && (
          <Select
            label={`Goal for ${name}`}
            isLabelUnseen
            groups={goalGroups(config, null)}
            value={goalId ?? noGoal}
            onChange={(id) => setGoal(id === noGoal ? null : id)}
          />
        )}
        <div className="row">
          <Button
            look="main"
            isDisabled={categoryId === null}
            onPress={save}
            label={`Classify ${name}`}
          >
            Classify
          </Button>
          <Button
            look="quiet"
            label={`Dismiss ${name}`}
            onPress={() => run(api().dismissEvents({ keys }))}
          >
            Dismiss
          </Button>
          {group.summary !== '' && (
            <CheckField label="Keep as a rule for this title" value={isRule} onChange={setRule} />
          )}
        </div>
      </div>
    </li>
  )
}

function GroupFacts({ group }: { readonly group: WaitingGroup }) {
  const { zone } = useConfig().settings
  const [first] = group.events
  const facts = [
    plural(
      group.events.length,
      group.isSeries ? 'meeting of a series' : 'meeting',
      group.isSeries ? 'meetings of a series' : 'meetings',
    ),
    first
      ? `${group.events.length > 1 ? 'first ' : ''}${dayShort(dayOf(first.start, zone))}, ${clockTime(first.start, zone)}`
      : '',
    group.attendeeCount > 0 ? plural(group.attendeeCount, 'attendee') : '',
    group.organizer,
    group.calendarName,
  ]
  return <p className="soft small group-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
}
