// The properties of VTIMEZONE, STANDARD and DAYLIGHT (RFC 5545 3.6.5).

import { dateList } from './dates.ts'
import { contentLine, textOf } from './octets/content-line.ts'
import type { LineReader } from './octets/line-reader.ts'
import { nameTable } from './octets/names.ts'
import { plainText } from './octets/text.ts'
import { parseStamp } from './stamp.ts'
import { type Observance, parseOffset, type WrittenZone } from './zone/vtimezone.ts'

const zoneProperty = nameTable(['TZID', 'X-LIC-LOCATION'])
const observanceProperty = nameTable(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'])

export function newZone(): WrittenZone {
  return { id: '', location: null, observances: [] }
}

export function newObservance(): Observance {
  return { start: null, offsetFrom: null, offsetTo: null, rules: [], dates: [] }
}

/** Adds the reader's current line to the zone; the first TZID counts. */
export function readZoneLine(zone: WrittenZone, reader: LineReader): void {
  const name = zoneProperty(reader.octets, reader.nameFrom, reader.nameTo)
  const line = name && contentLine(reader)
  if (!line) return
  // A TZID is a text with escaped commas, but the parameter that names it does not escape them.
  const text = plainText(line.value).trim().replaceAll('"', '')
  if (name === 'TZID') zone.id ||= text
  else zone.location ??= text
}

/** Adds the reader's current line to the observance, up to `most` rules and lists of dates. */
export function readObservanceLine(observance: Observance, reader: LineReader, most: number): void {
  const name = observanceProperty(reader.octets, reader.nameFrom, reader.nameTo)
  const line = name && contentLine(reader, true)
  if (!line) return
  const text = textOf(line.value)
  if (name === 'DTSTART') observance.start ??= parseStamp(text, null)
  else if (name === 'TZOFFSETFROM') observance.offsetFrom ??= parseOffset(text)
  else if (name === 'TZOFFSETTO') observance.offsetTo ??= parseOffset(text)
  else if (name === 'RRULE' && observance.rules.length < most) observance.rules.push(text)
  else if (name === 'RDATE' && observance.dates.length < most) {
    observance.dates.push(dateList(line, reader.number))
  }
}
