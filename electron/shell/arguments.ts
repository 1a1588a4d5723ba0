import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const hiddenSwitch = '--hidden'

export interface StartArguments {
  /** Open with sample data in a folder of its own. */
  readonly isSample: boolean
  /** Stay in the tray: the system started the app, nobody asked for it. */
  readonly isHidden: boolean
  /** Calendar files to import, absolute. */
  readonly calendars: readonly string[]
}

/** Reads the arguments of a start; `folder` is where relative paths begin. */
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
    // Of another host, or no URL at all: it is named as it came where it cannot be read.
    return argument
  }
}
