import { useState } from 'react'
import type { RuleDraft } from '../../../shared/messages/drafts.ts'
import type { RuleConditions } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { categoryGroups, goalGroups, noGoal } from '../../categories.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Select } from '../../parts/Select.tsx'
import { Sheet, SheetActions } from '../../parts/Sheet.tsx'
import { run } from '../../store.ts'
import { useConfig } from '../../use-config.ts'
import { RuleEffect } from './RuleEffect.tsx'

interface RuleSheetProps {
  readonly draft: RuleDraft
  readonly onClose: () => void
}

export function RuleSheet({ draft: initial, onClose }: RuleSheetProps) {
  const config = useConfig()
  const [draft, setDraft] = useState(initial)
  const [words, setWords] = useState((initial.when.titleWords ?? []).join(', '))
  const rule = { ...draft, when: withoutEmpty({ ...draft.when, titleWords: splitWords(words) }) }
  const save = async () => {
    const answer = await run(api().saveRule(rule))
    if (answer !== undefined) onClose()
  }
  const setWhen = (part: Partial<RuleConditions>) =>
    setDraft({ ...draft, when: { ...draft.when, ...part } })
  return (
    <Sheet title={initial.id === null ? 'New rule' : 'Change rule'} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (draft.categoryId !== '') save()
        }}
      >
        <p className="soft">Every condition that is filled in must hold.</p>
        <TextField
          label="Words in the title"
          hint="Any of these, separated by commas; whole words, case does not matter."
          value={words}
          onChange={setWords}
        />
        <ConditionFields when={draft.when} onChange={setWhen} />
        <div className="fields">
          <Select
            label="Category"
            groups={categoryGroups(config, draft.categoryId)}
            value={draft.categoryId === '' ? null : draft.categoryId}
            placeholder="Choose one…"
            onChange={(categoryId) => setDraft({ ...draft, categoryId })}
          />
          <Select
            label="Goal"
            groups={goalGroups(config, draft.goalId)}
            value={draft.goalId ?? noGoal}
            onChange={(id) => setDraft({ ...draft, goalId: id === noGoal ? null : id })}
          />
        </div>
        {draft.categoryId === '' ? (
          <p className="soft rule-effect">Choose a category to see what the rule would move.</p>
        ) : (
          <RuleEffect rule={rule} />
        )}
        <SheetActions>
          <Button type="submit" look="main" isDisabled={draft.categoryId === ''}>
            Save rule
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}

interface ConditionFieldsProps {
  readonly when: RuleConditions
  readonly onChange: (part: Partial<RuleConditions>) => void
}

function ConditionFields({ when, onChange }: ConditionFieldsProps) {
  return (
    <div className="fields">
      <TextField
        label="Organiser"
        placeholder="Part of a name or address"
        value={when.organizer ?? ''}
        onChange={(organizer) => onChange({ organizer })}
      />
      <TextField
        label="Calendar"
        placeholder="Its name"
        value={when.calendar ?? ''}
        onChange={(calendar) => onChange({ calendar })}
      />
      <NumberField
        label="Attendees, at least"
        min={0}
        value={when.minAttendees ?? null}
        onChange={(count) => onChange({ minAttendees: count ?? undefined })}
      />
      <NumberField
        label="Attendees, at most"
        min={0}
        value={when.maxAttendees ?? null}
        onChange={(count) => onChange({ maxAttendees: count ?? undefined })}
      />
    </div>
  )
}

function splitWords(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Conditions nobody filled in are left out. */
function withoutEmpty({
  titleWords,
  organizer,
  calendar,
  ...counts
}: RuleConditions): RuleConditions {
  return {
    ...counts,
    ...(titleWords && titleWords.length > 0 ? { titleWords } : {}),
    ...(organizer?.trim() ? { organizer: organizer.trim() } : {}),
    ...(calendar?.trim() ? { calendar: calendar.trim() } : {}),
  }
}
