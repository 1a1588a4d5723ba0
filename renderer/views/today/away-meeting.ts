import type { Unclear } from '../../../shared/model/block.ts'
import type { DayData } from '../../../shared/report/periods.ts'

/** Title of the calendar event that covers most of the time away, empty if it has none; `null` if no event does. */
export function meetingDuring({ from, to }: Unclear, { entries, waiting }: DayData): string | null {
  const events = [
    ...entries
      .filter(({ source }) => source === 'calendar')
      .map((entry) => ({ ...entry, title: entry.note })),
    ...waiting.map((event) => ({ ...event, title: event.summary })),
  ]
  const covered = events
    .map(({ start, end, title }) => ({
      title,
      seconds: Math.min(end, to) - Math.max(start, from),
    }))
    .filter(({ seconds }) => seconds > 0)
    .sort((a, b) => b.seconds - a.seconds)
  return covered[0]?.title ?? null
}
