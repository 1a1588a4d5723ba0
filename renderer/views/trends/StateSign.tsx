import type { WeekState } from '../../../shared/reflection/state.ts'

/** A shape for each state on a 12 px grid, so that none is told by its colour alone. */
const shapes: Readonly<Record<WeekState, { readonly path: string; readonly isFilled: boolean }>> = {
  reinvested: { path: 'M6 1.5L11 10.5H1z', isFilled: true },
  strategic: { path: 'M6 1.5L11 10.5H1z', isFilled: false },
  'on-the-wheel': {
    path: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M6 4.5v3M4.5 6h3',
    isFilled: false,
  },
  recovery: { path: 'M1.5 6a4.5 4.5 0 0 0 9 0z', isFilled: true },
  leaking: { path: 'M1 1.5H11L6 10.5z', isFilled: false },
  scattered: { path: 'M2 2l8 8M10 2l-8 8M6 1v10M1 6h10', isFilled: false },
  mixed: { path: 'M6 1l5 5l-5 5l-5-5z', isFilled: false },
  'too-little': { path: 'M5 5h2v2h-2z', isFilled: true },
  leave: { path: 'M1.5 6h9', isFilled: false },
}

/** Decoration: the name of the state stands beside it, or is said. */
export function StateSign({ state }: { readonly state: WeekState }) {
  const { path, isFilled } = shapes[state]
  return (
    <svg
      aria-hidden="true"
      className={`state-sign state-${state}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={path} />
    </svg>
  )
}
