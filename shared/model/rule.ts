/** What an event must be for a rule to match; every condition that is given must hold. */
export interface RuleConditions {
  /** Any of these words in the title, whole words, case-insensitive. */
  readonly titleWords?: readonly string[] | undefined
  /** Part of the organiser's name or address, case-insensitive. */
  readonly organizer?: string | undefined
  readonly minAttendees?: number | undefined
  readonly maxAttendees?: number | undefined
  /** The name of the calendar, case-insensitive. */
  readonly calendar?: string | undefined
}

/** Gives calendar events a category. The first rule that matches decides. */
export interface Rule {
  readonly id: string
  readonly when: RuleConditions
  readonly categoryId: string
  readonly goalId: string | null
}
