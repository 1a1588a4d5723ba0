// Events the person does not want to count, as their source remembers them: texts that reveal nothing about the events
// (docs/calendars.md 3 and 5).
import { fingerprint } from '../calendar/fingerprint.ts'
import type { EventIdentity } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts'

export interface Dismissed extends EventIdentity {
  /** When it was, and fingerprints of its title and rule; missing in data of older versions. */
  readonly start?: Instant | undefined
  readonly end?: Instant | undefined
  readonly wall?: string | undefined
  readonly title?: string | undefined
  readonly rule?: string | undefined
}

/** The text a source keeps: a list in JSON, because a UID may hold any character. */
export function dismissedText({ uid, recurrenceId, original, start, end, facts }: Meeting): string {
  const at = recurrenceId === null ? null : formatInstant(recurrenceId)
  return JSON.stringify([
    uid,
    original ?? null,
    at,
    formatInstant(start),
    formatInstant(end),
    fingerprint(facts.title),
    facts.rule ? fingerprint(facts.rule) : '',
    facts.wall ?? null,
  ])
}

/** Parses such a text; older versions wrote the UID alone or `UID|2026-11-16T09:00:00Z`. */
export function readDismissed(text: string): Dismissed {
  const list = listIn(text)
  if (list) {
    const [uid, original, at, start, end, title, rule, wall] = list
    return {
      uid: uid ?? '',
      recurrenceId: instantIn(at),
      original: original ?? undefined,
      start: instantIn(start) ?? undefined,
      end: instantIn(end) ?? undefined,
      title: title ?? undefined,
      rule: rule ?? undefined,
      wall: wall ?? undefined,
    }
  }
  const [, uid, at] = /^(.*)\|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/s.exec(text) ?? []
  return { uid: uid ?? text, recurrenceId: instantIn(at) }
}

function listIn(text: string): readonly (string | null)[] | null {
  if (!text.startsWith('["')) return null
  try {
    const list: unknown = JSON.parse(text)
    const isList = Array.isArray(list) && list.every((it) => it === null || typeof it === 'string')
    return isList ? list : null
  } catch {
    return null
  }
}

function instantIn(text: string | null | undefined): Instant | null {
  return text == null ? null : parseInstant(text)
}
