// What is written of a week, as its fields hold it, and the note with one of them changed.
import { deepEqual } from '../base/deep-equal.ts'
import { onlyGiven } from '../base/only-given.ts'
import { isBuiltIn, type Prompt } from '../model/prompt.ts'
import type { Reflection, ReflectionPart, ReflectionText, WeekNote } from '../model/reflection.ts'
import type { Instant } from '../time/instant.ts'
import { askedIn } from './prompts.ts'

/** Nothing written. */
export const noText: ReflectionText = {
  kept: null,
  impactClarity: null,
  energy: null,
  outcomes: '',
  moved: '',
  declined: '',
  told: '',
  held: '',
  pulled: '',
  aiHours: '',
  obstacles: '',
  commitment: '',
  pledge: null,
  stops: {},
  answers: {},
  workedMinutes: null,
}

export function textOf(note: WeekNote | undefined): ReflectionText {
  const {
    writtenAt: _at,
    isOpen: _open,
    asked: _asked,
    ties: _ties,
    ...written
  } = note?.reflection ?? {}
  return { ...noText, ...written, workedMinutes: note?.workedMinutes ?? null }
}

/** The note with fields changed; a reflection that is begun by it is open until the person is done. */
export function withText(
  note: WeekNote | undefined,
  part: ReflectionPart,
  prompts: readonly Prompt[],
  now: Instant,
): WeekNote {
  const { workedMinutes, ...text }: ReflectionText = { ...textOf(note), ...onlyGiven(part) }
  const { workedMinutes: _worked, ...others } = note ?? {}
  const isBegun = note?.reflection === undefined
  const reflection: Reflection = {
    ...note?.reflection,
    ...text,
    writtenAt: now,
    ...(isBegun && { isOpen: true as const }),
  }
  return {
    ...others,
    ...(workedMinutes !== null && { workedMinutes }),
    reflection: { ...reflection, asked: askedIn(note?.reflection, reflection, prompts) },
  }
}

/** The note without an open reflection from which everything is deleted again: that one is not begun. */
export function withoutEmpty(note: WeekNote): WeekNote {
  const { reflection, ...others } = note
  if (!reflection?.isOpen || Object.keys(reflection.ties ?? {}).length > 0) return note
  return deepEqual(textOf({ reflection }), noText) ? others : note
}

/** The note of a reflection that is done. */
export function doneNote(
  note: WeekNote | undefined,
  prompts: readonly Prompt[],
  now: Instant,
): WeekNote {
  const { reflection, ...others } = withText(note, {}, prompts, now)
  if (!reflection) return others
  const { isOpen: _, ...done } = reflection
  return { ...others, reflection: done }
}

/** What changes when a prompt is answered. */
export function withAnswer(
  { answers }: Pick<ReflectionText, 'answers'>,
  id: string,
  text: string,
): ReflectionPart {
  if (isBuiltIn(id)) return { [id]: text }
  const others = Object.entries(answers ?? {}).filter(([other]) => other !== id)
  return { answers: Object.fromEntries(text === '' ? others : [...others, [id, text]]) }
}

/** The fields that differ, of the answers to prompts of the person's own each by itself. */
export function changedFields(before: ReflectionText, after: ReflectionText): readonly string[] {
  const flat = ({ answers, ...text }: ReflectionText): ReadonlyMap<string, unknown> =>
    new Map([
      ...Object.entries(text),
      ...Object.entries(answers ?? {}).map(([id, answer]) => [`answer ${id}`, answer] as const),
    ])
  const [left, right] = [flat(before), flat(after)]
  const names = [...new Set([...left.keys(), ...right.keys()])].sort()
  return names.filter((name) => !deepEqual(left.get(name), right.get(name)))
}
