// Calendars: files that are imported, and addresses that are looked up.
import { z } from 'zod'
import { type Source, sourceColors } from '../model/source.ts'
import type { Notice } from '../words/notice.ts'
import { command } from './command.ts'
import { everyMinutes, id, maxFileBytes, nothing, text } from './inputs.ts'

export const calendarTable = {
  chooseCalendars: command<undefined, Notice | null>({
    does: 'Asks for .ics files and imports them.',
    input: nothing,
  }),
  importCalendar: command<{ fileName: string; octets: Uint8Array }, Notice>({
    does: 'Imports the bytes of a file that was dropped on the window.',
    input: z.object({
      fileName: text,
      octets: z.instanceof(Uint8Array).refine((octets) => octets.length <= maxFileBytes),
    }),
  }),
  cancelImport: command<{ id: string }, null>({
    does: 'Stops reading a file; nothing of it is kept.',
    input: z.object({ id }),
  }),
  subscribe: command<{ address: string; everyMinutes: number }, Notice>({
    does: 'Looks a calendar address up, imports it and keeps it up to date.',
    input: z.object({ address: z.string().max(4_000), everyMinutes }),
  }),
  checkSubscription: command<{ sourceId: string }, Notice>({
    does: 'Looks a subscription up now.',
    input: z.object({ sourceId: id }),
  }),
  saveSource: command<
    Pick<Source, 'id' | 'name' | 'isOn' | 'color'> & { everyMinutes: number | null },
    null
  >({
    does: 'Renames a calendar, turns it on or off, or changes how often it is looked up.',
    input: z.object({
      id,
      name: text,
      isOn: z.boolean(),
      color: z.enum(sourceColors),
      everyMinutes: everyMinutes.nullable(),
    }),
    edits: ['Change calendar'],
  }),
  deleteSource: command<{ id: string }, null>({
    does: 'Removes a calendar with its uncorrected events. Undo brings back all but a subscription’s address.',
    input: z.object({ id }),
    edits: ['Remove calendar'],
  }),
}
