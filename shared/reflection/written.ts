// What a person wrote in a reflection, for everything that looks through words: the list of past ones and the palette.
import type { Reflection } from '../model/reflection.ts'

/** The fields of a reflection that hold the person's own words. */
export type TextKey = {
  [Key in keyof Reflection]-?: string extends NonNullable<Reflection[Key]> ? Key : never
}[keyof Reflection]

/** In the order in which they tell most. A field that is forgotten here does not compile. */
const places: Readonly<Record<TextKey, number>> = {
  commitment: 0,
  outcomes: 1,
  moved: 2,
  declined: 3,
  told: 4,
  obstacles: 5,
  aiHours: 6,
  held: 7,
  pulled: 8,
}

export interface WrittenText {
  /** The field, or the id of a prompt of the person's own. */
  readonly key: string
  readonly text: string
}

const keys = (Object.keys(places) as TextKey[]).sort((a, b) => places[a] - places[b])

/** All that is written in a reflection, without what is empty. */
export function writtenTexts(reflection: Reflection | null | undefined): readonly WrittenText[] {
  if (!reflection) return []
  const written = [
    ...keys.map((key) => [key, reflection[key] ?? ''] as const),
    ...Object.entries(reflection.answers ?? {}),
  ]
  return written
    .map(([key, text]) => ({ key, text: text.trim() }))
    .filter(({ text }) => text !== '')
}
