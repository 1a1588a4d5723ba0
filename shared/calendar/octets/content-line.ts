// The parts of a content line (RFC 5545 3.1, 3.2): name, parameters, value.

import { decodeText } from './encoding.ts'
import type { LineReader, Piece } from './line-reader.ts'

const COLON = 58
const SEMICOLON = 59
const QUOTE = 34

/** More parameters than any calendar writes; further ones are skipped. */
const MOST_PARAMETERS = 50

export type Parameters = ReadonlyMap<string, string>

const none: Parameters = new Map()

export interface ContentLine {
  /** Names in upper case, values without quotes. */
  readonly parameters: Parameters
  readonly value: Piece
}

/**
 * The reader's current line, split after its name; null if it has no colon or is too long. The value of a date property
 * holds no colon, so there the last colon of the line ends the parameters, and `TZID=(UTC+01:00) Berlin` without quotes
 * is read as intended.
 */
export function contentLine(reader: LineReader, valueIsDate = false): ContentLine | null {
  const line = reader.behindName()
  if (!line) return null
  const { octets, from, to } = line
  if (octets[from] === COLON) return { parameters: none, value: { octets, from: from + 1, to } }
  const colon = valueIsDate ? octets.lastIndexOf(COLON, to - 1) : valueColon(octets, from, to)
  if (colon < from) return null
  return { parameters: parametersIn(octets, from, colon), value: { octets, from: colon + 1, to } }
}

/** Longer ones belong to attendees and differ from line to line. */
const LONGEST_KEPT = 64

/** The last parameters that were read: in nearly all events of a file, DTSTART and DTEND have the same ones. */
let kept: { readonly octets: Uint8Array; readonly parameters: Parameters } | null = null

function parametersIn(octets: Uint8Array, from: number, to: number): Parameters {
  if (to - from > LONGEST_KEPT) return parametersOf(octets, from, to)
  if (kept && isSame(kept.octets, octets, from, to)) return kept.parameters
  const parameters = parametersOf(octets, from, to)
  kept = { octets: octets.slice(from, to), parameters }
  return parameters
}

function isSame(known: Uint8Array, octets: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false
  for (let i = 0; i < known.length; i++) if (known[i] !== octets[from + i]) return false
  return true
}

export function textOf(piece: Piece): string {
  return decodeText(piece.octets, piece.from, piece.to)
}

/** The first colon outside quotes; the first colon of all if a quote is never closed; -1 if there is none. */
function valueColon(octets: Uint8Array, from: number, to: number): number {
  let quoted = false
  let first = -1
  for (let i = from; i < to; i++) {
    const octet = octets[i]
    if (octet === QUOTE) quoted = !quoted
    else if (octet === COLON) {
      if (!quoted) return i
      if (first < 0) first = i
    }
  }
  return first
}

function parametersOf(octets: Uint8Array, from: number, to: number): Parameters {
  const parameters = new Map<string, string>()
  let at = from + 1
  while (at < to && parameters.size < MOST_PARAMETERS) {
    const end = parameterEnd(octets, at, to)
    const text = decodeText(octets, at, end)
    const equals = text.indexOf('=')
    if (equals > 0) {
      parameters.set(text.slice(0, equals).trim().toUpperCase(), plainValue(text.slice(equals + 1)))
    }
    at = end + 1
  }
  return parameters
}

function parameterEnd(octets: Uint8Array, from: number, to: number): number {
  let quoted = false
  for (let i = from; i < to; i++) {
    if (octets[i] === QUOTE) quoted = !quoted
    else if (octets[i] === SEMICOLON && !quoted) return i
  }
  return to
}

/** Without quotes, and with the escapes of RFC 6868 resolved. */
function plainValue(text: string): string {
  const value = text.trim().replaceAll('"', '')
  if (!value.includes('^')) return value
  return value.replace(/\^([n^'])/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === '^' ? '^' : '"',
  )
}
