// A review pack as the person works on it: which weeks, what goes in, and what they changed. Its figures are not stored
// but for comparing: the pack is made anew from the data each time it is looked at.
import type { Week } from '../time/week.ts'

/** The parts of a pack, in their order. */
export const packSections = [
  'summary',
  'goals',
  'outcomes',
  'split',
  'ai',
  'requests',
  'guardrails',
  'commitments',
  'lessons',
  'method',
  'rows',
] as const
export type PackSectionId = (typeof packSections)[number]

/** What is replaced by stand-ins, the same one everywhere. */
export interface PackRedaction {
  /** Who asked. */
  readonly people: boolean
  readonly goals: boolean
  /** Notes of entries, which may be titles of meetings. They are left out, not replaced. */
  readonly titles: boolean
}

export interface PackDraft {
  readonly id: string
  /** Both included. */
  readonly from: Week
  readonly to: Week
  readonly title: string
  readonly leftOutSections: readonly PackSectionId[]
  /** Ids of claims that do not go in. */
  readonly leftOutClaims: readonly string[]
  /** What the person wrote instead, by id of a claim or paragraph. */
  readonly texts: Readonly<Record<string, string>>
  readonly redacted: PackRedaction
  /** The figures when the draft was last changed, to say which have changed since; seconds or counts by name. */
  readonly figures: Readonly<Record<string, number>>
}

/** What a new draft says: all goes in but notes, with the real names. */
export const noChoices: Omit<PackDraft, 'id' | 'from' | 'to' | 'figures'> = {
  title: '',
  leftOutSections: [],
  leftOutClaims: [],
  texts: {},
  redacted: { people: false, goals: false, titles: true },
}

export const packFormats = ['md', 'html', 'pdf'] as const
export type PackFormat = (typeof packFormats)[number]

export const paperSizes = ['A4', 'Letter'] as const
export type PaperSize = (typeof paperSizes)[number]
