// `ics`: the events of a calendar file in a window of time, as the app reads them.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { CalendarReading, Occurrence } from '../../shared/calendar/occurrence.ts'
import { readCalendar } from '../../shared/calendar/read-calendar.ts'
import { fail, type Result } from '../../shared/result.ts'
import { formatInstant, type Instant, parseInstant, type Span } from '../../shared/time/instant.ts'
import { clockTime, dayOf, isDay, isZone, startOfDay } from '../../shared/time/zone.ts'
import { english } from '../../shared/words/english.ts'
import { type CliIo, exitStatus } from './io.ts'
import { linesOf } from './lines.ts'

export const icsUsage = `offwheel ics FILE --from 2026-11-01 --to 2026-12-01 [--zone Europe/Berlin] [--json]
offwheel ics --batch         JSON lines {"id","path","windowStart","windowEnd","zone"} on stdin,
                             {"id","occurrences","warnings"} or {"id","error"} each`

export async function runIcs(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      zone: { type: 'string' },
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
    },
  })
  if (values.batch) return runBatch(io)
  const [path] = positionals
  const { from, to, zone = io.zone, json } = values
  if (path === undefined || positionals.length > 1 || from === undefined || to === undefined) {
    io.stderr(icsUsage)
    return exitStatus.usage
  }
  const reading = readFile({ path, from, to, zone }, io)
  if (!reading.ok) {
    io.stderr(io.words.problem(reading.problem))
    return exitStatus.refused
  }
  if (json) io.stdout(JSON.stringify({ id: path, ...answerOf(reading.value) }))
  else tell(reading.value, zone, io)
  return exitStatus.done
}

interface Query {
  readonly path: string
  /** A day in the zone, or an instant; the window ends before `to`. */
  readonly from: string
  readonly to: string
  readonly zone: string
}

function readFile({ path, from, to, zone }: Query, io: CliIo): Result<CalendarReading> {
  if (!isZone(zone)) return fail('bad-zone', { zone })
  const window = windowOf(from, to, zone)
  if (!window) return fail('bad-window', { from, to })
  let octets: Uint8Array
  try {
    octets = io.readFile(path)
  } catch (error) {
    return fail('no-file', { reason: error instanceof Error ? error.message : String(error) })
  }
  return readCalendar(octets, { window, zone, ownAddresses: [] })
}

function windowOf(from: string, to: string, zone: string): Span | null {
  const bounds = { from: instantOf(from, zone), to: instantOf(to, zone) }
  if (bounds.from === null || bounds.to === null || bounds.to < bounds.from) return null
  return { from: bounds.from, to: bounds.to }
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
  const reading = readFile({ path, from: windowStart, to: windowEnd, zone }, io)
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
  for (const occurrence of occurrences) io.stdout(readable(occurrence, zone))
  for (const { says } of warnings) io.stderr(io.words.say(says))
}

function readable({ start, end, allDay, summary, cancelled }: Occurrence, zone: string): string {
  const day = dayOf(start, zone)
  const time = allDay ? 'all day    ' : `${clockTime(start, zone)}–${clockTime(end, zone)}`
  // A summary may contain line feeds, but a list has one line per event.
  return `${day}  ${time}  ${summary.replace(/\s+/g, ' ')}${cancelled ? ' (cancelled)' : ''}`
}
