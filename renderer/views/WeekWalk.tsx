import { type PeriodKind, periodOf } from '../../shared/time/period.ts'
import type { Week } from '../../shared/time/week.ts'
import { goToPresent, walk } from '../window/navigation.ts'
import { useWindow } from '../window/state.ts'
import { t } from '../words.ts'
import { Walk } from './Walk.tsx'

interface WeekWalkProps {
  readonly current: Week
  /** What one step covers. */
  readonly unit?: PeriodKind
}

/** Steps through weeks, or longer periods; every screen that shows a week shows the same one. */
export function WeekWalk({ current, unit = 'week' }: WeekWalkProps) {
  const isPresent = useWindow(
    ({ week }) => week === null || periodOf(week, unit) === periodOf(current, unit),
  )
  return (
    <Walk
      unit={unit}
      onStep={walk}
      {...(isPresent ? {} : { toPresent: { label: t('walk.back', { unit }), go: goToPresent } })}
    />
  )
}
