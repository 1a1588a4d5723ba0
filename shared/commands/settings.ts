// What the person decides once and rarely changes.
import { z } from 'zod'
import { settingsSchema } from '../interchange/schema.ts'
import { type Category, stances } from '../model/category.ts'
import type { Goal } from '../model/goal.ts'
import { type Settings, type StartStep, startSteps } from '../model/settings.ts'
import { isPeriod } from '../time/period.ts'
import { command } from './command.ts'
import { id, text } from './inputs.ts'

/** What is missing of a goal stays as it is; `null` takes a period or an outcome away. */
export interface GoalChange {
  readonly id: string
  readonly name?: string | undefined
  readonly targetShare?: number | null | undefined
  readonly period?: string | null | undefined
  readonly outcome?: string | null | undefined
  readonly archived?: boolean | undefined
}

/** What is missing of a category stays as it is. */
export type CategoryChange = Pick<Category, 'id'> & {
  readonly [K in Exclude<keyof Category, 'id'>]?: Category[K] | undefined
}

export const settingsTable = {
  saveSettings: command<{ before: Settings; after: Settings }, null>({
    does: 'Saves what changed from `before` to `after`; what else changed meanwhile stays.',
    input: z.object({ before: settingsSchema, after: settingsSchema }),
    edits: ['Change settings'],
  }),
  addCategory: command<{ name: string }, Category>({
    does: 'Adds a category; it counts as execution until the person says otherwise.',
    input: z.object({ name: text }),
    edits: ['Change category'],
  }),
  saveCategory: command<CategoryChange, null>({
    does: 'Changes what is named of a category; the rest stays.',
    input: z.object({
      id,
      name: text.optional(),
      stance: z.enum(stances).optional(),
      visibility: z.boolean().optional(),
      archived: z.boolean().optional(),
    }),
    edits: ['Change category'],
  }),
  skipStartStep: command<{ step: StartStep }, null>({
    does: 'Puts a step of the start list aside.',
    input: z.object({ step: z.enum(startSteps) }),
    edits: ['Skip first step'],
  }),
  addGoal: command<{ name: string }, Goal>({
    does: 'Adds a goal after all others.',
    input: z.object({ name: text }),
    edits: ['Add goal'],
  }),
  saveGoal: command<GoalChange, null>({
    does: 'Changes what is named of a goal; the rest stays.',
    input: z.object({
      id,
      name: text.optional(),
      targetShare: z.number().min(0).max(1).nullable().optional(),
      period: z.string().refine(isPeriod).nullable().optional(),
      outcome: text.nullable().optional(),
      archived: z.boolean().optional(),
    }),
    edits: ['Change goal', 'Archive goal'],
  }),
  moveGoal: command<{ id: string; rank: number }, null>({
    does: 'Gives a goal another rank; 1 is the goal that matters most.',
    input: z.object({ id, rank: z.number().int().min(1).max(10_000) }),
    edits: ['Move goal'],
  }),
}
