import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const hiddenSwitch = '--hidden'

export interface StartArguments {
  /** Open with sample data in a separate folder. */
  readonly isSample: boolean
  /** Stay in the tray: the system started the app, not the person. */
  readonly isHidden: boolean
  /** Calendar files to import, as absolute paths. */
  readonly calendars: readonly string[]
}

/** Reads the arguments of a start; relative paths begin at `folder`. */
export function startArguments(argv: readonly string[], folder: string): StartArguments {
  const calendars = argv
    .map(plainPath)
    .filter((each) => !each.startsWith('-') && /\.(ics|ical)$/i.test(each))
  return {
    isSample: argv.includes('--sample'),
    isHidden: argv.includes(hiddenSwitch),
    calendars: calendars.map((each) => path.resolve(folder, each)),
  }
}

/** A file manager on Linux may name a file by its URL (Desktop Entry Specification, `%U`). */
function plainPath(argument: string): string {
  if (!argument.startsWith('file:')) return argument
  try {
    return fileURLToPath(argument)
  } catch {
    // On another host, or not a URL: kept as given, so that the message about it names what was asked for.
    return argument
  }
}
