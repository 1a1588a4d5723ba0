// Events whose time the person decided and whose calendar now has another time.
import { z } from 'zod'
import type { Entry } from '../model/entry.ts'
import type { Notice } from '../words/notice.ts'
import { command } from './command.ts'
import { id, ids, nothing } from './inputs.ts'

export const differenceTable = {
  getDiffering: command<undefined, readonly Entry[]>({
    does: 'Events whose time the person decided and that are at another time in their calendar, latest first.',
    input: nothing,
  }),
  takeOverTimes: command<{ ids: readonly string[] }, null>({
    does: 'Puts events where their calendar has them; they follow it from then on.',
    input: z.object({ ids }),
    edits: ['Take over time of calendar'],
  }),
  keepTimes: command<{ ids: readonly string[] }, null>({
    does: 'Leaves events where the person put them.',
    input: z.object({ ids }),
    edits: ['Keep own time'],
  }),
  letGoEvents: command<{ ids: readonly string[] }, null>({
    does: 'Removes events their calendar no longer has.',
    input: z.object({ ids }),
    edits: ['Let event go'],
  }),
  takeOverReading: command<{ sourceId: string }, Notice>({
    does: 'Takes over a reading that was held back because so much would go.',
    input: z.object({ sourceId: id }),
  }),
  refuseReading: command<{ sourceId: string }, null>({
    does: 'Keeps what there is instead; the same reading is not asked about again.',
    input: z.object({ sourceId: id }),
    edits: ['Keep events'],
  }),
}
