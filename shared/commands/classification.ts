// Meetings to classify, and the rules that classify them.
import { z } from 'zod'
import type { StarterEffect } from '../meetings/starter-rules.ts'
import type {
  EventChoice,
  RulePreview,
  WaitingList,
  WaitingPick,
} from '../meetings/waiting-list.ts'
import type { RuleDraft } from '../model/drafts.ts'
import { command } from './command.ts'
import { eventChoice, id, nothing, ruleDraft, waitingPick } from './inputs.ts'

export const classificationTable = {
  getWaiting: command<{ most: number }, WaitingList>({
    does: 'The meetings to classify, at most so many groups.',
    input: z.object({ most: z.number().int().min(0).max(100_000) }),
  }),
  classifyEvents: command<{ choices: readonly EventChoice[] }, null>({
    does: 'Gives meetings their categories in one step.',
    input: z.object({ choices: z.array(eventChoice).min(1).max(10_000) }),
    edits: ['Classify events'],
  }),
  dismissEvents: command<WaitingPick, null>({
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
