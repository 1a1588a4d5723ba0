// `ics`: the events of a calendar file in a window of time, as the app reads them.
import { z } from 'zod'
import type { CalendarReading, Occurrence } from '../../shared/calendar/occurrence.ts'
import { readCalendar } from '../../shared/calendar/read-calendar.ts'
import { fail, failIn, ok, problem, type Result } from '../../shared/result.ts'
import { formatInstant, type Instant, parseInstant, type Span } from '../../shared/time/instant.ts'
import { dayOf, isDay, isZone, startOfDay } from '../../shared/time/zone.ts'
import { english } from '../../shared/words/english.ts'
import { fileFault } from '../file-fault.ts'
import { type CliIo, exitStatus, misused, refused, showUsage } from './io.ts'
import { linesOf } from './lines.ts'
import { readOptions } from './options.ts'
import { batchPhrase, type Usage } from './usage.ts'

export const icsUsage: Usage = {
  rows: [
    ['ics FILE --from 2026-11-01 --to 2026-12-01 [--zone Europe/Berlin] [--json]'],
    [
      'ics --batch',
      batchPhrase(
        '{"id","path","windowStart","windowEnd","zone"}',
        '{"id","occurrences","warnings"}',
      ),
    ],
  ],
}

export async function runIcs(args: readonly string[], io: CliIo): Promise<number> {
  const given = readOptions(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    zone: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'boolean' },
  })
  if (!given.ok) return misused(io, given.problem)
  const { values, words } = given.value
  if (values.batch) return runBatch(io)
  const [path] = words
  const { from, to, zone = io.zone, json } = values
  if (path === undefined || words.length > 1 || from === undefined || to === undefined) {
    return showUsage(io, icsUsage)
  }
  const reading = readFile(path, { from, to, zone }, io)
  if (!reading.ok) return refused(io, reading.problem)
  if (json) io.stdout(JSON.stringify({ id: path, ...answerOf(reading.value) }))
  else tell(reading.value, zone, io)
  return exitStatus.done
}

interface Bounds {
  /** A day in the zone, or an instant; the window ends before `to`. */
  readonly from: string
  readonly to: string
  readonly zone: string
}

function windowOf({ from, to, zone }: Bounds): Result<Span> {
  if (!isZone(zone)) return fail('bad-zone', { zone })
  const bounds = { from: instantOf(from, zone), to: instantOf(to, zone) }
  if (bounds.from === null || bounds.to === null || bounds.to < bounds.from) {
    return fail('bad-window', { from, to })
  }
  return ok({ from: bounds.from, to: bounds.to })
}

function readFile(path: string, bounds: Bounds, io: CliIo): Result<CalendarReading> {
  const window = windowOf(bounds)
  if (!window.ok) return window
  let octets: Uint8Array
  try {
    octets = io.readFile(path)
  } catch (error) {
    return failIn(path, problem('no-file', { reason: fileFault(error) }))
  }
  return readOctets(octets, window.value, bounds.zone)
}

function readOctets(octets: Uint8Array, window: Span, zone: string): Result<CalendarReading> {
  return readCalendar(octets, { window, zone, ownAddresses: [] })
}

function instantOf(text: string, zone: string): Instant | null {
  return isDay(text) ? startOfDay(text, zone) : parseInstant(text)
}

const querySchema = z.object({
  id: z.union([z.string(), z.number()]),
  path: z.string(),
  windowStart: z.string(),
  windowEnd: z.string(),
  zone: z.string(),
})

/**
 * Answers line by line, in order, each before the next is read; a line that is not a valid query also gets an answer.
 */
async function runBatch(io: CliIo): Promise<number> {
  for await (const line of linesOf(io.stdin)) io.stdout(JSON.stringify(batchAnswer(line, io)))
  return exitStatus.done
}

function batchAnswer(line: string, io: CliIo): object {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error) }
  }
  const parsed = querySchema.safeParse(read)
  if (!parsed.success) return { id: idOf(read), error: problemsOf(parsed.error) }
  const { id, path, windowStart, windowEnd, zone } = parsed.data
  const window = windowOf({ from: windowStart, to: windowEnd, zone })
  if (!window.ok) return { id, error: window.problem.message }
  let octets: Uint8Array
  try {
    octets = io.readFile(path)
  } catch (error) {
    // Programs are told what the system says, whatever the language.
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
  const reading = readOctets(octets, window.value, zone)
  return reading.ok ? { id, ...answerOf(reading.value) } : { id, error: reading.problem.message }
}

function problemsOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
}

function idOf(read: unknown): string | number | null {
  const withId = querySchema.pick({ id: true }).safeParse(read)
  return withId.success ? withId.data.id : null
}

function answerOf({ occurrences, warnings }: CalendarReading): object {
  return {
    occurrences: occurrences.map(({ uid, start, end, allDay, summary, cancelled }) => ({
      uid,
      startUtc: formatInstant(start),
      endUtc: formatInstant(end),
      allDay,
      summary,
      cancelled,
    })),
    // For programs, in the same words whatever the language.
    warnings: warnings.map(({ says }) => english().say(says)),
  }
}

function tell({ occurrences, warnings }: CalendarReading, zone: string, io: CliIo): void {
  const rows = occurrences.map((occurrence) => ({ occurrence, time: timeOf(occurrence, zone, io) }))
  const width = Math.max(...rows.map(({ time }) => time.length))
  for (const { occurrence, time } of rows) {
    const day = dayOf(occurrence.start, zone)
    io.stdout(`${day}  ${time.padEnd(width)}  ${titleOf(occurrence, io)}`)
  }
  for (const { says } of warnings) io.stderr(io.words.say(says))
}

function timeOf({ start, end, allDay }: Occurrence, zone: string, { words }: CliIo): string {
  return allDay ? words.t('cli.all-day') : `${words.time(start, zone)}–${words.time(end, zone)}`
}

function titleOf({ summary, cancelled }: Occurrence, { words }: CliIo): string {
  // A summary may contain line feeds, but a list has one line per event.
  const title = summary.replace(/\s+/g, ' ')
  return cancelled ? words.t('cli.cancelled', { title }) : title
}
