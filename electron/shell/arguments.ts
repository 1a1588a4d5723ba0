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

const sampleSwitch = '--sample'

/** Where an app with sample data keeps them, beside the person's own. */
export function sampleFolder(userData: string): string {
  return `${userData} Sample`
}

/** The arguments of a second start with sample data: this start's, without what it was asked to do. */
export function sampleArguments(argv: readonly string[]): readonly string[] {
  const own = argv.filter(
    (each) => each !== hiddenSwitch && each !== sampleSwitch && !isCalendar(plainPath(each)),
  )
  return [...own, sampleSwitch]
}

/** Reads the arguments of a start; relative paths begin at `folder`. */
export function startArguments(argv: readonly string[], folder: string): StartArguments {
  const calendars = argv.map(plainPath).filter(isCalendar)
  return {
    isSample: argv.includes(sampleSwitch),
    isHidden: argv.includes(hiddenSwitch),
    calendars: calendars.map((each) => path.resolve(folder, each)),
  }
}

function isCalendar(argument: string): boolean {
  return !argument.startsWith('-') && /\.(ics|ical)$/i.test(argument)
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
