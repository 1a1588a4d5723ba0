// What is measured: our reader, its peers as their documentation has it, and two bare scans that keep nothing.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type ICAL from 'ical.js'
import { readCalendar } from '../../shared/calendar/read-calendar.ts'
import { instant } from '../../shared/time/instant.ts'

const from = Date.UTC(2025, 0, 1) / 1000
const to = Date.UTC(2026, 0, 1) / 1000
const week = 7 * 86_400

/** Reads a file and counts the occurrences of 2025. */
type Engine = (path: string) => number

/** Each is loaded by itself, before anything is measured, so that none carries another's weight. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  offwheel: async () => ours,
  'ical.js': icalJs,
  'node-ical': nodeIcal,
  'ical-expander': icalExpander,
  'bare scan and naive expansion': async () => bareScan,
  'read and split lines': async () => splitLines,
}

/** Peers that are not installed here, and so are left out. */
export const skipped: readonly string[] = ['ical.js', 'node-ical', 'ical-expander'].filter(
  (name) => !isInstalled(name),
)

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

function ours(path: string): number {
  const window = { from: instant(from), to: instant(to) }
  const reading = readCalendar(readFileSync(path), {
    window,
    zone: 'Europe/Berlin',
    ownAddresses: [],
  })
  return reading.ok ? reading.value.occurrences.length : 0
}

type IcalJs = typeof ICAL

async function icalJs(): Promise<Engine> {
  const { default: ical } = await import('ical.js')
  return (path) => countWithIcalJs(path, ical)
}

function countWithIcalJs(path: string, ICAL: IcalJs): number {
  const root = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  let count = 0
  for (const component of root.getAllSubcomponents('vevent')) {
    // Without this it looks through all events of the file for each of them.
    const event = new ICAL.Event(component, { exceptions: [] })
    if (event.isRecurring()) count += icalJsSeries(event)
    else if (event.startDate.toUnixTime() < to && event.endDate.toUnixTime() > from) count++
  }
  return count
}

function icalJsSeries(event: InstanceType<typeof ICAL.Event>): number {
  let count = 0
  const iterator = event.iterator()
  for (let start = iterator.next(); start; start = iterator.next()) {
    const details = event.getOccurrenceDetails(start)
    if (details.startDate.toUnixTime() >= to) break
    if (details.endDate.toUnixTime() > from) count++
  }
  return count
}

async function nodeIcal(): Promise<Engine> {
  const { default: ical } = await import('node-ical')
  const span = { from: new Date(from * 1000), to: new Date(to * 1000) }
  return (path) => {
    let count = 0
    for (const event of Object.values(ical.sync.parseFile(path))) {
      if (event?.type !== 'VEVENT') continue
      if (event.rrule) count += ical.expandRecurringEvent(event, span).length
      else if (event.start < span.to && (event.end ?? event.start) > span.from) count++
    }
    return count
  }
}

async function icalExpander(): Promise<Engine> {
  const { default: IcalExpander } = await import('ical-expander')
  return (path) => {
    const expander = new IcalExpander({ ics: readFileSync(path, 'utf8'), maxIterations: 10_000 })
    const found = expander.between(new Date(from * 1000), new Date(to * 1000))
    return found.events.length + found.occurrences.length
  }
}

/** Keeps what an occurrence needs, knows weekly rules and one zone, trusts everything: no reader can do less. */
function bareScan(path: string): number {
  const lines = readFileSync(path, 'utf8').replaceAll('\r\n ', '').split('\r\n')
  const found: object[] = []
  let start = 0
  let weekly = false
  let uid = ''
  let summary = ''
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') weekly = false
    else if (line.startsWith('DTSTART')) start = localIn(line)
    else if (line.startsWith('RRULE')) weekly = true
    else if (line.startsWith('UID:')) uid = line.slice(4)
    else if (line.startsWith('SUMMARY:')) summary = line.slice(8)
    else if (line === 'END:VEVENT') {
      for (let local = start; local < to; local += week) {
        const at = berlinInstant(local)
        if (at >= from) found.push({ uid, summary, start: at, end: at + 3600 })
        if (!weekly) break
      }
    }
  }
  return found.length
}

function localIn(line: string): number {
  const at = line.lastIndexOf(':') + 1
  const part = (from: number, length: number) => Number(line.slice(at + from, at + from + length))
  return Date.UTC(part(0, 4), part(4, 2) - 1, part(6, 2), part(9, 2) || 0, part(11, 2) || 0) / 1000
}

function berlinInstant(local: number): number {
  const year = new Date(local * 1000).getUTCFullYear()
  const isSummer = local >= lastSunday(year, 2) + 7200 && local < lastSunday(year, 9) + 10_800
  return local - (isSummer ? 7200 : 3600)
}

function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 31))
  return end.getTime() / 1000 - end.getUTCDay() * 86_400
}

function splitLines(path: string): number {
  return readFileSync(path, 'latin1').split('\r\n').length
}
