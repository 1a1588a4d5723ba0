// Meetings to classify, and the rules that classify them.
import { z } from 'zod'
import type { StarterEffect } from '../meetings/starter-rules.ts'
import type {
  EventChoice,
  RulePreview,
  WaitingList,
  WaitingPick,
} from '../meetings/waiting-list.ts'
import { type WaitingPart, waitingParts } from '../meetings/waiting-part.ts'
import type { RuleDraft } from '../model/drafts.ts'
import { command } from './command.ts'
import { eventChoice, id, nothing, ruleDraft, waitingPick } from './inputs.ts'

/** The number of the edit: it can be taken back as long as `edits` of the state is no larger. */
export interface EditMade {
  readonly edits: number
}

export const classificationTable = {
  getWaiting: command<{ most: number; part?: WaitingPart | undefined }, WaitingList>({
    does: 'The meetings to classify, at most so many groups, of one part of the calendar or of all.',
    input: z.object({
      most: z.number().int().min(0).max(100_000),
      part: z.enum(waitingParts).optional(),
    }),
  }),
  classifyEvents: command<
    { choices: readonly EventChoice[]; insteadOf?: number | undefined },
    EditMade
  >({
    does: 'Gives meetings their categories in one step; `insteadOf` takes that edit back first, if it is the last.',
    input: z.object({
      choices: z.array(eventChoice).min(1).max(10_000),
      insteadOf: z.number().int().optional(),
    }),
    edits: ['Classify events'],
  }),
  dismissEvents: command<WaitingPick, EditMade>({
    does: 'Says that meetings to classify do not count.',
    input: waitingPick,
    edits: ['Dismiss events'],
  }),
  previewRule: command<RuleDraft, RulePreview>({
    does: 'Which meetings a rule would match.',
    input: ruleDraft,
  }),
  getStarterRules: command<undefined, readonly StarterEffect[]>({
    does: 'Rules for common words that would classify what waits; none once there are rules.',
    input: nothing,
  }),
  addStarterRules: command<{ names: readonly string[] }, null>({
    does: 'Adds the starter rules that are named, in one step.',
    input: z.object({ names: z.array(z.string().max(50)).max(50) }),
    edits: ['Add rules'],
  }),
  saveRule: command<RuleDraft, null>({
    does: 'Adds or changes a rule and classifies by it.',
    input: ruleDraft,
    edits: ['Save rule'],
  }),
  deleteRule: command<{ id: string }, null>({
    does: 'Deletes a rule.',
    input: z.object({ id }),
    edits: ['Delete rule'],
  }),
  moveRule: command<{ id: string; index: number }, null>({
    does: 'Moves a rule to a place in the order; 0 is first.',
    input: z.object({ id, index: z.number().int().min(0) }),
    edits: ['Move rule'],
  }),
}
