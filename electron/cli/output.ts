// Where a command writes the text it makes: to a file, or to the terminal.
import fs from 'node:fs'
import type { CliIo } from './io.ts'

/** What goes wrong names the file: once it is open, the system no longer says which. */
export function put(text: string, file: string | undefined, { stdout }: CliIo): void {
  if (file === undefined) {
    stdout(text.trimEnd())
    return
  }
  try {
    fs.writeFileSync(file, text)
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: file })
  }
}
