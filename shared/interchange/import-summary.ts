// What importing a data file would change, shown before the person chooses.

/** How an import would change each kind of data. */
export interface ImportCount {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

export interface ImportSummary {
  readonly entries: ImportCount
  readonly categories: ImportCount
  readonly goals: ImportCount
  readonly weeks: ImportCount
  readonly requests: ImportCount
  readonly settingsChange: boolean
}

/** A data file that was read and waits for the person's choice. */
export interface ImportPreview {
  readonly token: string
  readonly fileName: string
  readonly merge: ImportSummary
  readonly replace: ImportSummary
}
