// Calendars: files that are imported, and addresses that are looked up.
import { z } from 'zod'
import { type Source, sourceColors } from '../model/source.ts'
import type { Notice } from '../words/notice.ts'
import { command } from './command.ts'
import { everyMinutes, id, maxFileBytes, nothing, text } from './inputs.ts'

/** What is missing of a calendar stays as it is. */
export type SourceChange = Pick<Source, 'id'> & {
  readonly [K in 'name' | 'isOn' | 'color' | 'everyMinutes']?: Source[K] | undefined
}

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
  saveSource: command<SourceChange, null>({
    does: 'Changes the name or colour of a calendar, whether it counts, or how often it is looked up; the rest stays.',
    input: z.object({
      id,
      name: text.optional(),
      isOn: z.boolean().optional(),
      color: z.enum(sourceColors).optional(),
      everyMinutes: everyMinutes.optional(),
    }),
    edits: ['Change calendar'],
  }),
  deleteSource: command<{ id: string }, null>({
    does: 'Removes a calendar with its uncorrected events. Undo brings back all but a subscription’s address.',
    input: z.object({ id }),
    edits: ['Remove calendar'],
  }),
}
