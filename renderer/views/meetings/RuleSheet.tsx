import { useState } from 'react'
import type { RuleDraft } from '../../../shared/model/drafts.ts'
import type { RuleConditions } from '../../../shared/model/rule.ts'
import { api } from '../../api.ts'
import { categoryGroups } from '../../categories.ts'
import { GoalField } from '../../entry/GoalField.tsx'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Form } from '../../parts/Form.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Select } from '../../parts/Select.tsx'
import { Sheet, SheetActions } from '../../parts/Sheet.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t } from '../../words.ts'
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
    <Sheet
      title={t(initial.id === null ? 'calendar.rule-new' : 'calendar.rule-change')}
      onClose={onClose}
    >
      <Form className="form" onSend={() => draft.categoryId !== '' && save()}>
        <p className="soft">{t('calendar.rule-note')}</p>
        <TextField
          label={t('calendar.rule-words')}
          hint={t('calendar.rule-words-note')}
          value={words}
          onChange={setWords}
        />
        <ConditionFields when={draft.when} onChange={setWhen} />
        <div className="fields">
          <Select
            label={t('field.category')}
            groups={categoryGroups(config, draft.categoryId)}
            value={draft.categoryId === '' ? null : draft.categoryId}
            onChange={(categoryId) => setDraft({ ...draft, categoryId })}
          />
          <GoalField goalId={draft.goalId} onChange={(goalId) => setDraft({ ...draft, goalId })} />
        </div>
        {draft.categoryId === '' ? (
          <p className="soft rule-effect">{t('calendar.rule-no-category')}</p>
        ) : (
          <RuleEffect rule={rule} />
        )}
        <SheetActions>
          <Button type="submit" look="main" isDisabled={draft.categoryId === ''}>
            {t('calendar.rule-save')}
          </Button>
          <Button onPress={onClose}>{t('do.cancel')}</Button>
        </SheetActions>
      </Form>
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
        label={t('calendar.rule-organizer')}
        placeholder={t('calendar.rule-organizer-note')}
        value={when.organizer ?? ''}
        onChange={(organizer) => onChange({ organizer })}
      />
      <TextField
        label={t('calendar.rule-calendar')}
        placeholder={t('calendar.rule-calendar-note')}
        value={when.calendar ?? ''}
        onChange={(calendar) => onChange({ calendar })}
      />
      <NumberField
        label={t('calendar.rule-least')}
        min={0}
        value={when.minAttendees ?? null}
        onChange={(count) => onChange({ minAttendees: count ?? undefined })}
      />
      <NumberField
        label={t('calendar.rule-most')}
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

/** Empty conditions are left out. */
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
