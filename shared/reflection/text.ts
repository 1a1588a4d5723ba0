// What is written of a week, as its fields hold it, and the note with one of them changed.
import type { ReflectionPart, ReflectionText, WeekNote } from '../model/reflection.ts'
import type { Instant } from '../time/instant.ts'

/** Nothing written. */
export const noText: ReflectionText = {
  kept: null,
  impactClarity: null,
  energy: null,
  outcomes: '',
  moved: '',
  declined: '',
  told: '',
  aiHours: '',
  obstacles: '',
  commitment: '',
  pledge: null,
  stops: {},
  workedMinutes: null,
}

export function textOf(note: WeekNote | undefined): ReflectionText {
  const { writtenAt: _at, isOpen: _open, ...written } = note?.reflection ?? {}
  return { ...noText, ...written, workedMinutes: note?.workedMinutes ?? null }
}

/** The note with fields changed; a reflection that is begun by it is open until the person is done. */
export function withText(note: WeekNote | undefined, part: ReflectionPart, now: Instant): WeekNote {
  const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined))
  const { workedMinutes, ...reflection }: ReflectionText = { ...textOf(note), ...given }
  const { workedMinutes: _worked, ...others } = note ?? {}
  const isBegun = note?.reflection === undefined
  return {
    ...others,
    ...(workedMinutes !== null && { workedMinutes }),
    reflection: {
      ...note?.reflection,
      ...reflection,
      writtenAt: now,
      ...(isBegun && { isOpen: true as const }),
    },
  }
}

/** The note of a reflection that is done. */
export function doneNote(note: WeekNote | undefined, now: Instant): WeekNote {
  const { reflection, ...others } = withText(note, {}, now)
  if (!reflection) return others
  const { isOpen: _, ...done } = reflection
  return { ...others, reflection: done }
}
