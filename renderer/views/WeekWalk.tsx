import type { Week } from '../../shared/time/week.ts'
import { Walk } from '../parts/Walk.tsx'
import { goToPresent, useWindow, walk } from '../store.ts'

/** Steps through weeks; the same week stays in view on every screen that shows one. */
export function WeekWalk({ current }: { readonly current: Week }) {
  const isPresent = useWindow((state) => state.week === null || state.week === current)
  return (
    <Walk
      unit="week"
      onStep={walk}
      {...(isPresent ? {} : { toPresent: { label: 'Back to this week', go: goToPresent } })}
    />
  )
}
