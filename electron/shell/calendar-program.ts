// The calendar program of the system. Main chooses what it opens: a file that it has just written itself.
import { shell } from 'electron'
import type { CalendarProgram } from '../app/desktop.ts'
import type { HandedFiles } from '../calendar/handed-files.ts'
import { hasCalendarProgram } from '../linux/calendar-program.ts'

export function calendarProgram(files: HandedFiles): CalendarProgram {
  return {
    open: async (text) => {
      if (process.platform === 'linux' && !(await hasCalendarProgram())) return false
      return (await shell.openPath(files.write(text))) === ''
    },
  }
}
