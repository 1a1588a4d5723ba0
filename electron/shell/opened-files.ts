import { app } from 'electron'

/** Calendar files that the system opens with the app. */
export interface OpenedFiles {
  /** Hands over the files named so far, and each later one. */
  follow(open: (files: readonly string[]) => void): void
}

/** macOS names the file that starts the app before the app is ready, so this must listen from the first line on. */
export function collectOpenedFiles(): OpenedFiles {
  const early: string[] = []
  let open: (file: string) => void = (file) => {
    early.push(file)
  }
  app.on('open-file', (event, file) => {
    event.preventDefault()
    open(file)
  })
  return {
    follow: (hear) => {
      hear(early)
      open = (file) => hear([file])
    },
  }
}
