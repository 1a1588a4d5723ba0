import type { PastFilter, PastWeek } from '../../../shared/reflection/past.ts'
import { weekStates } from '../../../shared/reflection/state.ts'
import { TextField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'

/** Stands for no choice in a list; no state, goal or tag is empty. */
const any = ''

interface PastFiltersProps {
  readonly past: readonly PastWeek[]
  readonly filter: PastFilter
  readonly onChange: (filter: PastFilter) => void
}

/** The search, and what there is to narrow the list down to. */
export function PastFilters({ past, filter, onChange }: PastFiltersProps) {
  const { goals } = useConfig()
  const has = (pick: (week: PastWeek) => readonly string[]) => new Set(past.flatMap(pick))
  const found = has(({ state }) => [state])
  const states = weekStates.filter((state) => found.has(state))
  const goalIds = has((week) => week.goals)
  const served = goals.filter(({ id }) => goalIds.has(id))
  const tags = [...has((week) => week.tags)].sort()
  return (
    <div className="past-filters">
      <TextField
        label={t('reflection.search-label')}
        placeholder={t('reflection.search')}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      {states.length > 1 && (
        <Narrow
          label={t('reflection.past-state')}
          all={t('reflection.past-any-state')}
          options={states.map((id) => ({ id, name: t(`reflection.state-${id}`) }))}
          value={filter.state}
          onChange={(state) => onChange({ ...filter, state })}
        />
      )}
      {served.length > 0 && (
        <Narrow
          label={t('field.goal')}
          all={t('reflection.past-any-goal')}
          options={served}
          value={filter.goal}
          onChange={(goal) => onChange({ ...filter, goal })}
        />
      )}
      {tags.length > 0 && (
        <Narrow
          label={t('reflection.past-tag')}
          all={t('reflection.past-any-tag')}
          options={tags.map((tag) => ({ id: tag, name: tag }))}
          value={filter.tag}
          onChange={(tag) => onChange({ ...filter, tag })}
        />
      )}
    </div>
  )
}

interface NarrowProps<T extends string> {
  readonly label: string
  /** Lets all through. */
  readonly all: string
  readonly options: readonly { readonly id: T; readonly name: string }[]
  readonly value: T | null
  readonly onChange: (chosen: T | null) => void
}

function Narrow<T extends string>({ label, all, options, value, onChange }: NarrowProps<T>) {
  return (
    <Select
      label={label}
      groups={[{ title: '', options: [{ id: any, name: all }, ...options] }]}
      value={value ?? any}
      onChange={(chosen) => onChange(options.find(({ id }) => id === chosen)?.id ?? null)}
    />
  )
}
