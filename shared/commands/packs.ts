// Review packs.
import { z } from 'zod'
import { byId } from '../interchange/by-id.ts'
import type { PackView } from '../messages/packs.ts'
import {
  type PackDraft,
  type PackFormat,
  type PaperSize,
  packFormats,
  packSections,
  paperSizes,
} from '../model/pack.ts'
import type { PackChange } from '../pack/change.ts'
import type { Week } from '../time/week.ts'
import { command } from './command.ts'
import { id, text, week } from './inputs.ts'

const goesIn = z.boolean()

const packChange = z.object({
  id,
  from: week.optional(),
  to: week.optional(),
  title: text.optional(),
  sections: z.partialRecord(z.enum(packSections), goesIn).optional(),
  claims: byId(goesIn).optional(),
  texts: byId(text.nullable()).optional(),
  redacted: z
    .object({ people: z.boolean(), goals: z.boolean(), titles: z.boolean() })
    .partial()
    .optional(),
})

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
    does: 'Changes what is named of a review pack; the rest stays.',
    input: packChange,
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
