import { isZone } from '../shared/time/zone.ts'

/**
 * The zone of this machine, or of the variable `TZ`, which may also hold something that is not the name of a zone
 * (POSIX).
 */
export function systemZone(variable: string | undefined): string {
  const candidates = [variable, Intl.DateTimeFormat().resolvedOptions().timeZone]
  return candidates.find((name) => name !== undefined && isZone(name)) ?? 'UTC'
}
