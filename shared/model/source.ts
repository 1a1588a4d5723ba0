import type { Instant } from '../time/instant.ts'

/** A calendar: a file that was imported, or an address that is looked up again and again. */
export interface Source {
  readonly id: string
  readonly name: string
  readonly kind: 'file' | 'subscription'
  readonly importedAt: Instant
  /** A subscription that is off is not looked up, and those of its events the person did not correct are removed. */
  readonly isOn: boolean
  /** One of `sourceColors`. */
  readonly color: SourceColor
  /** How often a subscription is looked up; missing for a file. */
  readonly everyMinutes?: number | undefined
  /** Events the person does not want to count; see `Dismissed`. */
  readonly dismissed: readonly string[]
  /** Decisions about whole series, the latest last: they also hold for instances to come. */
  readonly groups?: readonly GroupDecision[] | undefined
  /** Marks of events that a reading would have removed and the person kept, separated by spaces. */
  readonly refused?: string | undefined
  /** Whose calendar it seems to be, until the person has said who they are. */
  readonly owner?: OwnerCandidate | undefined
}

/** Somebody a calendar may belong to. */
export interface OwnerCandidate {
  readonly address: string
  /** Keys of the meetings they declined: these count until the person says that this is them. */
  readonly declined: readonly string[]
}

/** A decision about all instances of a series. */
export interface GroupDecision {
  readonly uid: string
  /** A fingerprint of title and organiser: a series that was split goes on under another UID. */
  readonly series: string
  /** `null` for a series that was dismissed. */
  readonly categoryId: string | null
  readonly goalId: string | null
}

/** Names of tokens, not colours: the window decides how they look in light and dark. */
export const sourceColors = ['ink', 'plum', 'moss', 'sand', 'sky', 'rose'] as const
export type SourceColor = (typeof sourceColors)[number]
