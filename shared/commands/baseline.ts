// The normal week.
import { z } from 'zod'
import type { BaselineScope } from '../baseline/baseline.ts'
import type { BaselineWeek } from '../baseline/learn.ts'
import { baselineSchema } from '../interchange/schema.ts'
import type { Baseline } from '../model/settings.ts'
import type { Week } from '../time/week.ts'
import { command } from './command.ts'
import { week } from './inputs.ts'

export const baselineTable = {
  getBaselineWeeks: command<
    { from: 'tracked' | 'calendar'; before: Week },
    readonly BaselineWeek[]
  >({
    does: 'Weeks before `before` that are over, newest first: tracked whole, or only what the calendar says.',
    input: z.object({ from: z.enum(['tracked', 'calendar']), before: week }),
  }),
  saveBaseline: command<{ baseline: Baseline | null; scope: BaselineScope }, null>({
    does: 'Sets the normal week, from this week on or for all weeks.',
    input: z.object({
      baseline: baselineSchema.nullable(),
      scope: z.enum(['from-week', 'all']),
    }),
    edits: ['Set normal week'],
  }),
}
