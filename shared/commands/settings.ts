// What the person decides once and rarely changes.
import { z } from 'zod'
import { categorySchema, goalSchema, settingsSchema } from '../interchange/schema.ts'
import type { Category } from '../model/category.ts'
import type { Goal } from '../model/goal.ts'
import { type Settings, type StartStep, startSteps } from '../model/settings.ts'
import { command } from './command.ts'
import { haveOwnIds, text } from './inputs.ts'

export const settingsTable = {
  saveSettings: command<{ before: Settings; after: Settings }, null>({
    does: 'Saves what changed from `before` to `after`; what else changed meanwhile stays.',
    input: z.object({ before: settingsSchema, after: settingsSchema }),
    edits: ['Change settings'],
  }),
  saveCategory: command<Category, null>({
    does: 'Adds or changes a category.',
    input: categorySchema.extend({ id: z.string().max(200) }),
    edits: ['Change category'],
  }),
  skipStartStep: command<{ step: StartStep }, null>({
    does: 'Puts a step of the start list aside.',
    input: z.object({ step: z.enum(startSteps) }),
    edits: ['Change settings'],
  }),
  addGoal: command<{ name: string }, Goal>({
    does: 'Adds a goal after all others.',
    input: z.object({ name: text }),
    edits: ['Change goals'],
  }),
  saveGoals: command<{ goals: readonly Goal[] }, null>({
    does: 'Saves all goals in the order of their rank; those that are missing are archived.',
    input: z.object({
      goals: z.array(goalSchema.extend({ id: z.string().max(200) })).refine(haveOwnIds),
    }),
    edits: ['Change goals'],
  }),
}
