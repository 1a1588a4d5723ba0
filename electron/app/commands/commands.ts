// The command table: everything the window, the menu and the tray can request. A forgotten command does not compile.
import { aiCommands } from './ai.ts'
import { baselineCommands } from './baseline.ts'
import { classificationCommands } from './classification.ts'
import { dataCommands } from './data.ts'
import { desktopCommands } from './desktop.ts'
import { differenceCommands } from './differences.ts'
import { entryCommands } from './entries.ts'
import { importCommands } from './imports.ts'
import type { Handlers, Needs, Uses } from './needs.ts'
import { ownerCommands } from './owner.ts'
import { packCommands } from './packs.ts'
import { planningCommands } from './planning.ts'
import { queryCommands } from './queries.ts'
import { quickCommands } from './quick.ts'
import { reflectionCommands } from './reflections.ts'
import { requestCommands } from './requests.ts'
import { settingsCommands } from './settings.ts'
import { sourceCommands } from './sources.ts'
import { spellingCommands } from './spelling.ts'
import { timerCommands } from './timer.ts'
import { unsavedCommands } from './unsaved.ts'

export function commands(needs: Needs): Handlers {
  return {
    ...queryCommands(needs),
    ...desktopCommands(needs),
    ...unsavedCommands(needs),
    ...spellingCommands(needs),
    ...onAllMonths(needs, {
      ...timerCommands(needs),
      ...aiCommands(needs),
      ...baselineCommands(needs),
      ...entryCommands(needs),
      ...differenceCommands(needs),
      ...requestCommands(needs),
      ...quickCommands(needs),
      ...importCommands(needs),
      ...classificationCommands(needs),
      ...ownerCommands(needs),
      ...sourceCommands(needs),
      ...planningCommands(needs),
      ...reflectionCommands(needs),
      ...packCommands(needs),
      ...settingsCommands(needs),
      ...dataCommands(needs),
    }),
  }
}

/**
 * A command may depend on a month that is not open yet: a category that only old entries use, or the entry of a block
 * that seems to run. Questions for the first view are answered without it.
 */
function onAllMonths<T extends object>({ store }: Uses<'store'>, handlers: T): T {
  const wrapped = Object.entries(handlers).map(([name, handler]) => [
    name,
    isForFirstView(name)
      ? handler
      : (input: unknown) => {
          store.openAll()
          return handler(input)
        },
  ])
  return Object.fromEntries(wrapped)
}

function isForFirstView(name: string): boolean {
  return name.startsWith('get') || name === 'noticeClock'
}
