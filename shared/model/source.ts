import type { Instant } from '../time/instant.ts'

/** A calendar: a file that was imported, or an address that is looked up again and again. */
export interface Source {
  readonly id: string
  readonly name: string
  readonly kind: 'file' | 'subscription'
  readonly importedAt: Instant
  /** A subscription that is off is not looked up, and its uncorrected events are taken out. */
  readonly isOn: boolean
  /** One of `sourceColors`. */
  readonly color: SourceColor
  /** How often a subscription is looked up; missing for a file. */
  readonly everyMinutes?: number | undefined
  /** Events the person does not want counted; see `Dismissed`. */
  readonly dismissed: readonly string[]
  /** What was decided of series as a whole, the latest last: it holds for instances to come as well. */
  readonly groups?: readonly GroupDecision[] | undefined
  /** Marks of the events the person kept when a reading would have taken them away, with spaces between. */
  readonly refused?: string | undefined
}

/** What the person said of all instances of a series. */
export interface GroupDecision {
  readonly uid: string
  /** A fingerprint of title and organiser: a series that was split goes on under another UID. */
  readonly series: string
  /** `null` for a series that was dismissed. */
  readonly categoryId: string | null
  readonly goalId: string | null
}

/** Names of tokens, not colours: the window knows what they look like in light and dark. */
export const sourceColors = ['ink', 'plum', 'moss', 'sand', 'sky', 'rose'] as const
export type SourceColor = (typeof sourceColors)[number]
