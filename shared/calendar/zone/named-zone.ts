// The zone a name stands for if the file does not define it: IANA ids, Windows names, ids with a vendor's path before
// them, and labels that contain an offset.

import { ianaZone } from './iana-zone.ts'
import { windowsZoneTable } from './windows-zones.ts'
import { fixedZone, utc, type Zone } from './zone.ts'

const LONGEST_NAME = 256

const windowsZones: ReadonlyMap<string, string> = new Map(
  windowsZoneTable
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([name = '', id = '']) => [name.toUpperCase(), id]),
)

/** Null if the name is unknown. */
export function namedZone(written: string): Zone | null {
  if (written.length > LONGEST_NAME) return null
  return placeZone(written) ?? offsetLabel(written.trim())
}

/** The zone of a place, with all its clock changes; null for a name that is an offset or unknown. */
export function placeZone(written: string): Zone | null {
  if (written.length > LONGEST_NAME) return null
  const name = written.trim()
  return plainName(name) ?? pathTail(name)
}

function plainName(name: string): Zone | null {
  if (name === 'Z' || name === 'z') return utc
  return ianaZone(windowsZones.get(name.toUpperCase()) ?? name)
}

/**
 * `/example.org/20070129_1/Europe/Berlin`, `tzone://Microsoft/W. Europe Standard Time`: the longest tail that is a
 * known name.
 */
function pathTail(name: string): Zone | null {
  const segments = name.split('/')
  for (let from = Math.max(1, segments.length - 3); from < segments.length; from++) {
    const zone = plainName(segments.slice(from).join('/'))
    if (zone) return zone
  }
  return null
}

/** `(UTC+01:00) Amsterdam, Berlin`, `GMT -0500`, `+02:00`. */
function offsetLabel(name: string): Zone | null {
  const parts = /^\(?\s*(?:UTC|GMT)?\s*(?:([+-])\s*(\d{1,2})(?:[:.]?([0-5]\d))?)?\s*(?:\)|$)/i.exec(
    name,
  )
  if (!parts?.[0]) return null
  const hours = Number(parts[2] ?? 0)
  if (hours > 15) return null
  const seconds = hours * 3600 + Number(parts[3] ?? 0) * 60
  return fixedZone(parts[1] === '-' ? -seconds : seconds)
}
