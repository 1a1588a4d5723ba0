import type { BlockInput } from '../../shared/model/block.ts'

/** Fifty minutes whose note takes two lines at the usual size of the window. */
export const interviewBlock: BlockInput = {
  categoryId: 'discovery',
  goalId: null,
  note: 'Synthesis of the interviews with mid-market teams',
  plannedMinutes: 50,
}
