// The command table: what the window, the menu and the tray can have done. A forgotten command does not compile.
import { calendarCommands } from './calendars.ts'
import { dataCommands } from './data.ts'
import { entryCommands } from './entries.ts'
import type { Handlers, Needs } from './needs.ts'
import { queryCommands } from './queries.ts'
import { reflectionCommands } from './reflections.ts'
import { settingsCommands } from './settings.ts'
import { timerCommands } from './timer.ts'

export function commands(needs: Needs): Handlers {
  return {
    ...queryCommands(needs),
    ...timerCommands(needs),
    ...entryCommands(needs),
    ...calendarCommands(needs),
    ...reflectionCommands(needs),
    ...settingsCommands(needs),
    ...dataCommands(needs),
  }
}
