import path from 'node:path'

export interface StartArguments {
  /** Open with sample data in a folder of its own. */
  readonly isSample: boolean
  /** Calendar files to import, absolute. */
  readonly calendars: readonly string[]
}

/** Reads the arguments of a start; `folder` is where relative paths begin. */
export function startArguments(argv: readonly string[], folder: string): StartArguments {
  const calendars = argv.filter((each) => !each.startsWith('-') && /\.(ics|ical)$/i.test(each))
  return {
    isSample: argv.includes('--sample'),
    calendars: calendars.map((each) => path.resolve(folder, each)),
  }
}
