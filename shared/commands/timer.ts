// The focus block: what the person does with it, and the answers to its questions.
import { z } from 'zod'
import type { RecentWork } from '../focus/recent.ts'
import type { AwayAnswer, BlockDetails, BlockInput, FocusBlock } from '../model/block.ts'
import type { Instant } from '../time/instant.ts'
import { command } from './command.ts'
import { at, blockInput, goalId, id, nothing, text } from './inputs.ts'

/** What is missing of a block stays as it is. */
export type BlockChange = {
  readonly [K in 'categoryId' | 'goalId' | 'note' | 'plannedMinutes' | 'inCycles']?:
    | BlockInput[K]
    | undefined
}

export const timerTable = {
  getRecentWork: command<undefined, RecentWork>({
    does: 'What was last worked on, each once, newest first.',
    input: nothing,
  }),
  startBlock: command<BlockInput, FocusBlock>({
    does: 'Starts a focus block. Refused while one runs.',
    input: blockInput,
  }),
  switchBlock: command<BlockDetails, FocusBlock>({
    does: 'Stops the running block, if one runs, and starts another at once.',
    input: blockInput.omit({ inCycles: true }),
  }),
  changeBlock: command<BlockChange, FocusBlock>({
    does: 'Changes what is named of the running block; the rest stays.',
    input: blockInput.partial(),
  }),
  pauseBlock: command<undefined, FocusBlock>({
    does: 'Pauses the block.',
    input: nothing,
  }),
  resumeBlock: command<undefined, FocusBlock>({
    does: 'Ends a pause or a break.',
    input: nothing,
  }),
  stopBlock: command<undefined, null>({
    does: 'Stops the block: its time becomes an entry. What it asks next comes into view.',
    input: nothing,
    edits: ['Focus block'],
  }),
  discardBlock: command<undefined, null>({
    does: 'Throws the running block away; can be undone.',
    input: nothing,
    edits: ['Discard block'],
  }),
  extendBlock: command<{ minutes: number }, FocusBlock>({
    does: 'Moves the planned end by so many minutes.',
    input: z.object({ minutes: z.number().int().min(1).max(240) }),
  }),
  finishBlockAt: command<{ end: Instant | null }, FocusBlock>({
    does: 'Lets the block end by itself at an instant; `null` takes that back.',
    input: z.object({ end: at.nullable() }),
  }),
  takeBreak: command<undefined, FocusBlock>({
    does: 'Takes the break of a block in cycles.',
    input: nothing,
  }),
  snoozeBreak: command<undefined, FocusBlock>({
    does: 'Puts off a break that is due.',
    input: nothing,
  }),
  skipBreak: command<undefined, FocusBlock>({
    does: 'Leaves out a break that is due.',
    input: nothing,
  }),
  noticeClock: command<undefined, null>({
    does: 'The machine’s clock may have been set: main looks at its own, for the running block’s sake.',
    input: nothing,
  }),
  answerStillWorking: command<{ isStillWorking: boolean }, null>({
    does: 'Answers whether a block found at the start still runs.',
    input: z.object({ isStillWorking: z.boolean() }),
    edits: ['Focus block'],
  }),
  answerForgotten: command<{ endAt: Instant | null }, null>({
    does: 'Ends a forgotten block at an instant; `null` lets it run on.',
    input: z.object({ endAt: at.nullable() }),
    edits: ['Focus block'],
  }),
  answerAway: command<{ id: string; answer: AwayAnswer }, null>({
    does: 'Says what time away was.',
    input: z.object({
      id,
      answer: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('keep') }),
        z.object({ kind: z.literal('split'), at }),
        z.object({ kind: z.literal('meeting'), categoryId: id, goalId, note: text }),
        z.object({ kind: z.literal('break') }),
        z.object({ kind: z.literal('discard') }),
      ]),
    }),
    edits: ['Clear up time away'],
  }),
}
