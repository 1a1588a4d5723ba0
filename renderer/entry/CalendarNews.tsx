import type { Entry } from '../../shared/model/entry.ts'
import { type Instant, parseInstant } from '../../shared/time/instant.ts'
import { clockTime, dayOf } from '../../shared/time/zone.ts'
import { api } from '../api.ts'
import { dayShort } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { notifyDone, run } from '../store.ts'
import { useConfig } from '../use-config.ts'

/** What an entry has of the event it was made from. */
export type WithEvent = Pick<Entry, 'start' | 'end' | 'note' | 'event'> & {
  readonly id: string | null
}

interface CalendarNewsProps {
  readonly entry: WithEvent
  /** Hears that the entry is another now. */
  readonly onDone?: () => void
}

/** How an event is in its calendar, where that is not how the person has it, with one click to take it over. */
export function CalendarNews({ entry, onDone = () => {} }: CalendarNewsProps) {
  const { zone } = useConfig().settings
  const { id, event } = entry
  if (!event || id === null) return null
  const name = entry.note || 'the event'
  const after = async (answer: Promise<null | undefined>, words: string) => {
    if ((await answer) === undefined) return
    notifyDone(words)
    onDone()
  }
  const { calendarTime, differs, facts } = event
  return (
    <>
      {facts?.lasts && (
        <p className="soft small">
          It lasts {spanWords(instantOf(facts.lasts.from), instantOf(facts.lasts.to), zone)} in its
          calendar; only your working hours of that count.
        </p>
      )}
      {differs === 'gone' && (
        <div className="row">
          <span>No longer in the calendar.</span>
          <Button
            label={`Let ${name} go`}
            onPress={() => after(run(api().letGoEvents({ ids: [id] })), `${name} removed.`)}
          >
            Let it go
          </Button>
        </div>
      )}
      {calendarTime && differs !== 'gone' && (
        <div className="row">
          <span>
            In the calendar: {spanWords(calendarTime.start, calendarTime.end, zone)}; here:{' '}
            {spanWords(entry.start, entry.end, zone)}.
          </span>
          <Button
            label={`Take over the time of ${name}`}
            onPress={() =>
              after(run(api().takeOverTimes({ ids: [id] })), `${name} is as in its calendar.`)
            }
          >
            Take over
          </Button>
          {differs === 'moved' && (
            <Button
              look="quiet"
              label={`Keep the time of ${name}`}
              onPress={() => after(run(api().keepTimes({ ids: [id] })), `${name} stays.`)}
            >
              Keep mine
            </Button>
          )}
        </div>
      )}
    </>
  )
}

function instantOf(text: string): Instant | null {
  return parseInstant(text)
}

/** `Mon 16 Nov 09:00 – 10:00`, with both days where there are two. */
function spanWords(start: Instant | null, end: Instant | null, zone: string): string {
  if (start === null || end === null) return ''
  const [first, last] = [dayOf(start, zone), dayOf(end, zone)]
  const until = first === last ? '' : `${dayShort(last)} `
  return `${dayShort(first)} ${clockTime(start, zone)} – ${until}${clockTime(end, zone)}`
}
