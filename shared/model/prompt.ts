// The questions of the reflection. The app comes with six; the person can word them anew, drop them and add their own.

/** Prompts the app comes with. Their answers have fields of their own, which the review pack and other pages read. */
export const builtInPrompts = [
  'outcomes',
  'moved',
  'declined',
  'told',
  'obstacles',
  'aiHours',
] as const
export type BuiltInPrompt = (typeof builtInPrompts)[number]

export interface Prompt {
  readonly id: string
  /** The person's wording; `null` for the app's own, in their language. */
  readonly question: string | null
  /** Not asked, until the person brings it back. */
  readonly dropped: boolean
}

/** Those of a new installation: all the app comes with, in its own words. */
export const defaultPrompts: readonly Prompt[] = builtInPrompts.map((id) => ({
  id,
  question: null,
  dropped: false,
}))

export function isBuiltIn(id: string): id is BuiltInPrompt {
  return (builtInPrompts as readonly string[]).includes(id)
}
