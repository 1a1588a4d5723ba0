// Review packs.
import { z } from 'zod'
import { packDraftSchema } from '../interchange/schema.ts'
import type { PackView } from '../messages/packs.ts'
import {
  type PackDraft,
  type PackFormat,
  type PaperSize,
  packFormats,
  paperSizes,
} from '../model/pack.ts'
import type { Week } from '../time/week.ts'
import { command } from './command.ts'
import { id, week } from './inputs.ts'

/** A draft as a form sends it; main keeps the figures it was made from. */
export type PackChange = Omit<PackDraft, 'figures'>

export const packTable = {
  getPack: command<{ id: string }, PackView>({
    does: 'A review pack, made anew from the data, with the figures that changed since the draft.',
    input: z.object({ id }),
  }),
  addPack: command<{ from: Week; to: Week }, PackDraft>({
    does: 'Begins a review pack of a span of weeks.',
    input: z.object({ from: week, to: week }),
    edits: ['Add review pack'],
  }),
  savePack: command<PackChange, null>({
    does: 'Saves what the person changed in a review pack.',
    input: packDraftSchema,
    edits: ['Change review pack'],
  }),
  deletePack: command<{ id: string }, null>({
    does: 'Deletes a review pack.',
    input: z.object({ id }),
    edits: ['Delete review pack'],
  }),
  exportPack: command<{ id: string; format: PackFormat; paper: PaperSize }, string | null>({
    does: 'Asks where to and writes a review pack; answers the path.',
    input: z.object({ id, format: z.enum(packFormats), paper: z.enum(paperSizes) }),
  }),
}
