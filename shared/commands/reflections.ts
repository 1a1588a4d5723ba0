// The week as the person sees it.
import { z } from 'zod'
import { byId } from '../interchange/by-id.ts'
import { quarterSchema } from '../interchange/schema.ts'
import type { CrumbData, ReflectionData, RitualData } from '../messages/reflections.ts'
import { type PaperSize, paperSizes } from '../model/pack.ts'
import {
  pledges,
  type ReflectionPart,
  stopChoices,
  type Tie,
  tieKinds,
} from '../model/reflection.ts'
import type { CommitmentState } from '../reflection/commitment.ts'
import type { PastWeek } from '../reflection/past.ts'
import { type PutOff, putOffs } from '../reflection/put-off.ts'
import type { Instant } from '../time/instant.ts'
import type { Period } from '../time/period.ts'
import type { Week } from '../time/week.ts'
import { command } from './command.ts'
import { id, nothing, text, week, weekCount, workedMinutes } from './inputs.ts'

const oneToFive = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

/** Fields that are missing stay as they are; none has a default that would change it. */
const reflectionPart = z
  .object({
    kept: z.enum(['kept', 'partly', 'not-kept']).nullable(),
    impactClarity: oneToFive.nullable(),
    energy: oneToFive.nullable(),
    outcomes: text,
    moved: text,
    declined: text,
    told: text,
    held: text,
    pulled: text,
    aiHours: text,
    obstacles: text,
    commitment: text,
    pledge: z.enum(pledges).nullable(),
    stops: byId(z.enum(stopChoices)),
    answers: byId(text),
    workedMinutes,
  })
  .partial()

export const reflectionTable = {
  getReflection: command<{ week: Week }, ReflectionData>({
    does: 'A week’s figures, what was written of it, and the commitment before it.',
    input: z.object({ week }),
  }),
  getPast: command<undefined, readonly PastWeek[]>({
    does: 'Every week with a reflection, newest first: its state, and the goals and tags of its rows.',
    input: nothing,
  }),
  getRitual: command<{ weeks: number | null }, RitualData>({
    does: 'States, commitments, pledges and clarity of so many weeks up to the current one, all with `null`.',
    input: z.object({ weeks: weekCount.nullable() }),
  }),
  getCommitment: command<{ week: Week }, CommitmentState | null>({
    does: 'The commitment of a week, the blocks planned for it and free slots; `null` if the week has none.',
    input: z.object({ week }),
  }),
  getCrumbs: command<{ week: Week }, CrumbData>({
    does: 'What AI saved in a week in pieces under half an hour, a free slot for it, and what became of it before.',
    input: z.object({ week }),
  }),
  writeReflection: command<{ week: Week; part: ReflectionPart }, null>({
    does: 'Keeps what is typed into the reflection of a week, field by field.',
    input: z.object({ week, part: reflectionPart }),
    edits: ['Write reflection', 'Mark commitment'],
  }),
  finishReflection: command<{ week: Week }, null>({
    does: 'Marks the reflection of a week as done: it is no longer due.',
    input: z.object({ week }),
    edits: ['Finish reflection'],
  }),
  addPrompt: command<{ week: Week; question: string }, null>({
    does: 'Adds a question of the person’s own to what reflections ask.',
    input: z.object({ week, question: text }),
    edits: ['Change prompts'],
  }),
  savePrompt: command<
    { week: Week; id: string; question?: string | undefined; dropped?: boolean | undefined },
    null
  >({
    does: 'Words a prompt anew (`""` in the app’s words again), drops it or brings it back. The reflection of the week takes the words over while it is open.',
    input: z.object({ week, id, question: text.optional(), dropped: z.boolean().optional() }),
    edits: ['Change prompts'],
  }),
  movePrompt: command<{ week: Week; id: string; before: string | null }, null>({
    does: 'Puts a prompt before another in the order in which they are asked, or last with `null`.',
    input: z.object({ week, id, before: id.nullable() }),
    edits: ['Change prompts'],
  }),
  resetPrompts: command<{ week: Week }, null>({
    does: 'Asks what the app comes with, in its own words and order; the person’s own prompts are dropped.',
    input: z.object({ week }),
    edits: ['Change prompts'],
  }),
  tieAnswer: command<{ week: Week; prompt: string; tie: Tie; isTied: boolean }, null>({
    does: 'Ties the answer to a prompt to an entry, goal or request, or unties it.',
    input: z.object({
      week,
      prompt: id,
      tie: z.object({ kind: z.enum(tieKinds), id }),
      isTied: z.boolean(),
    }),
    edits: ['Tie answer'],
  }),
  carryCommitmentOn: command<{ week: Week; from: Week }, null>({
    does: 'Carries the commitment of an earlier reflection on to this week.',
    input: z.object({ week, from: week }),
    edits: ['Carry commitment on'],
  }),
  setStrategy: command<{ quarter: Period; text: string }, null>({
    does: 'Says the strategy of a quarter in one line; an empty line takes it away.',
    input: z.object({ quarter: quarterSchema, text }),
    edits: ['Set strategy'],
  }),
  putReflectionOff: command<{ week: Week; until: PutOff | null }, Instant | null>({
    does: 'Reminds of a reflection in an hour or tomorrow, or not at all that week; `null` takes that back. Answers when.',
    input: z.object({ week, until: z.enum(putOffs).nullable() }),
  }),
  setLeave: command<{ week: Week; isLeave: boolean }, null>({
    does: 'Marks a week as leave, or takes that back.',
    input: z.object({ week, isLeave: z.boolean() }),
    edits: ['Mark leave'],
  }),
  getOneToOne: command<{ from: Week; to: Week }, string>({
    does: 'The one-to-one page of one week or two as Markdown, to be changed before it leaves.',
    input: z.object({ from: week, to: week }),
  }),
  saveOneToOne: command<{ text: string; paper: PaperSize }, string | null>({
    does: 'Asks where to and writes a one-to-one page as PDF; answers the path.',
    input: z.object({ text, paper: z.enum(paperSizes) }),
  }),
  exportReflection: command<{ week: Week }, string | null>({
    does: "Asks where to and writes the week's reflection as Markdown; answers the path.",
    input: z.object({ week }),
  }),
  exportReflections: command<undefined, string | null>({
    does: 'Asks where to and writes all reflections as one file of Markdown; answers the path.',
    input: nothing,
  }),
}
