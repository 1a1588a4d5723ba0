import './selection.css'
import type { Entry } from '../../shared/model/entry.ts'
import { categoryGroups } from '../categories.ts'
import { changeEntries } from '../entry/change-entries.ts'
import { draftOf } from '../entry/entry-draft.ts'
import { GoalField } from '../entry/GoalField.tsx'
import { duration } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { Select } from '../parts/Select.tsx'
import { useConfig } from '../use-config.ts'
import { openSheet } from '../window/navigation.ts'
import { t } from '../words.ts'
import { isUntouched } from './day-marks.ts'
import type { TimelineState } from './use-timeline.ts'

interface SelectionBarProps {
  readonly timeline: TimelineState
}

/** Actions for the selected entries; it lies over the page, so that nothing moves when it appears. */
export function SelectionBar({ timeline }: SelectionBarProps) {
  const { selected, edits, clear } = timeline
  const [first, ...others] = selected
  if (!first) return null
  const isOne = others.length === 0
  const seconds = selected.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
    <div
      className="selection"
      role="group"
      aria-label={t('timeline.selection')}
      onKeyDown={(event) => event.key === 'Escape' && clear()}
    >
      <div className="selection-line">
        <p>{t('timeline.selected', { count: selected.length, length: duration(seconds) })}</p>
        {selected.some(isUntouched) && (
          <Button
            look="quiet"
            keys="C"
            hint={t('hint.confirm')}
            onPress={() => edits.confirm(selected)}
          >
            {t('timeline.confirm')}
          </Button>
        )}
        {isOne && first.event && (
          <Button
            look="quiet"
            keys="E"
            hint={t('hint.ended-early')}
            onPress={() => edits.endEarly(first)}
          >
            {t('timeline.ended-early')}
          </Button>
        )}
        <Button
          look="quiet"
          isDisabled={!isOne}
          onPress={() => openSheet({ kind: 'entry', draft: draftOf(first) })}
        >
          {t('timeline.open')}
        </Button>
        {selected.every(({ event }) => event) ? (
          <Button
            look="quiet"
            keys="X"
            hint={t('hint.dismiss')}
            onPress={() => edits.dismiss(selected)}
          >
            {t('today.dismiss')}
          </Button>
        ) : (
          <Button look="quiet" onPress={() => edits.remove(selected)}>
            {t('do.delete')}
          </Button>
        )}
        <Button look="quiet" hint={t('hint.deselect')} onPress={clear}>
          {t('do.done')}
        </Button>
      </div>
      <div className="selection-line">
        <ChangeFields selected={selected} />
        <Button
          look="quiet"
          keys="S"
          hint={t('hint.split')}
          isDisabled={!isOne}
          onPress={() => edits.split(first)}
        >
          {t('timeline.split')}
        </Button>
        <Button
          look="quiet"
          keys="D"
          hint={t('hint.duplicate')}
          isDisabled={!isOne}
          onPress={() => edits.duplicate(first)}
        >
          {t('timeline.duplicate')}
        </Button>
        <Button look="quiet" keys="J" hint={t('hint.join')} isDisabled={isOne} onPress={edits.join}>
          {t('timeline.join')}
        </Button>
      </div>
    </div>
  )
}

/** A value that all share is shown as chosen; a choice applies to all. */
function ChangeFields({ selected }: { readonly selected: readonly Entry[] }) {
  const config = useConfig()
  const categoryId = shared(selected.map((entry) => entry.categoryId)) ?? null
  const goalId = shared(selected.map((entry) => entry.goalId))
  return (
    <>
      <div className="selection-field">
        <Select
          label={t('timeline.change-category')}
          isLabelUnseen
          groups={categoryGroups(config, categoryId)}
          value={categoryId}
          placeholder={t('timeline.category-placeholder')}
          onChange={(id) => changeEntries(selected, { categoryId: id })}
        />
      </div>
      <div className="selection-field">
        <GoalField
          label={t('timeline.change-goal')}
          isLabelUnseen
          goalId={goalId}
          placeholder={t('timeline.goal-placeholder')}
          onChange={(id) => changeEntries(selected, { goalId: id })}
        />
      </div>
    </>
  )
}

/** The value that all share; `undefined` if they differ. */
function shared<T>([first, ...others]: readonly T[]): T | undefined {
  return others.every((each) => each === first) ? first : undefined
}
