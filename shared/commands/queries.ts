// What the window asks to draw a screen.
import { z } from 'zod'
import { type FoundPage, mostFound } from '../find/find.ts'
import type { AppState } from '../messages/state.ts'
import type { DayData, DrawnWeek, PeriodData, TrendsData } from '../report/periods.ts'
import { isPeriod, type Period } from '../time/period.ts'
import type { Week } from '../time/week.ts'
import type { Day } from '../time/zone.ts'
import { command } from './command.ts'
import { day, nothing, week, weekCount } from './inputs.ts'

export const queryTable = {
  getState: command<undefined, AppState>({
    does: 'How everything stands now, for a window that opens.',
    input: nothing,
  }),
  getWeek: command<{ week: Week }, DrawnWeek>({
    does: 'A week with its figures and its days.',
    input: z.object({ week }),
  }),
  getPeriod: command<{ period: Period }, PeriodData>({
    does: 'The figures of a week, month or quarter.',
    input: z.object({ period: z.string().refine(isPeriod) }),
  }),
  getTrends: command<{ weeks: number | null }, TrendsData>({
    does: 'The last so many weeks, the current one included; `null` is all there are.',
    input: z.object({ weeks: weekCount.nullable() }),
  }),
  getFound: command<{ text: string; most: number }, FoundPage>({
    does: 'Entries, meetings, requests, reflections and goals with these words, newest first, the first so many.',
    input: z.object({ text: z.string().max(200), most: z.number().int().min(1).max(mostFound) }),
  }),
  getDay: command<{ day: Day }, DayData>({
    does: 'A day with its entries, meetings and planned blocks.',
    input: z.object({ day }),
  }),
}
