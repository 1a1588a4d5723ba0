import { app } from 'electron'
import { startArguments } from './arguments.ts'

/** Starts of the app while it runs. */
export interface OtherStarts {
  /** Hands over the calendar files of the starts so far, and of each later one. */
  follow(hear: (calendars: readonly string[]) => void): void
}

/** Another start may come while this one is still loading, so this must listen from the first line on. */
export function collectOtherStarts(): OtherStarts {
  const early: (readonly string[])[] = []
  let hear: (calendars: readonly string[]) => void = (calendars) => {
    early.push(calendars)
  }
  app.on('second-instance', (_event, argv, folder) => {
    hear(startArguments(argv.slice(1), folder).calendars)
  })
  return {
    follow: (next) => {
      hear = next
      for (const calendars of early) next(calendars)
    },
  }
}
