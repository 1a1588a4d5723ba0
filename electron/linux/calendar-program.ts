// Whether a Linux desktop has a program for calendar files. What opens files there does not say, and would show the text
// of the file in an editor.
import { execFile } from 'node:child_process'

const patienceMs = 2000

/** True as well where the desktop cannot be asked. */
export function hasCalendarProgram(): Promise<boolean> {
  return new Promise((resolve) => {
    const ask = ['query', 'default', 'text/calendar']
    execFile('xdg-mime', ask, { timeout: patienceMs }, (error, found) => {
      resolve(error !== null || found.trim() !== '')
    })
  })
}
