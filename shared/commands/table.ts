// Every command, by name. A new command is a row in the file for its subject and a handler (`electron/app/commands/`).
import { aiTable } from './ai.ts'
import { baselineTable } from './baseline.ts'
import { calendarTable } from './calendars.ts'
import { classificationTable } from './classification.ts'
import type { Command } from './command.ts'
import { desktopTable } from './desktop.ts'
import { differenceTable } from './differences.ts'
import { entryTable } from './entries.ts'
import { ownerTable } from './owner.ts'
import { packTable } from './packs.ts'
import { planningTable } from './planning.ts'
import { queryTable } from './queries.ts'
import { quickTable } from './quick.ts'
import { reflectionTable } from './reflections.ts'
import { requestTable } from './requests.ts'
import { settingsTable } from './settings.ts'
import { spellingTable } from './spelling.ts'
import { timerTable } from './timer.ts'
import { dataTable } from './transfer.ts'
import { unsavedTable } from './unsaved.ts'

/** By subject, in the order of docs/commands.md. */
export const commandSubjects = {
  timer: timerTable,
  ai: aiTable,
  entries: entryTable,
  'quick entry': quickTable,
  requests: requestTable,
  calendars: calendarTable,
  differences: differenceTable,
  classification: classificationTable,
  'own addresses': ownerTable,
  planning: planningTable,
  reflections: reflectionTable,
  'review packs': packTable,
  'normal week': baselineTable,
  settings: settingsTable,
  data: dataTable,
  'unsaved forms': unsavedTable,
  spelling: spellingTable,
  desktop: desktopTable,
  queries: queryTable,
}

export const commandTable = {
  ...timerTable,
  ...aiTable,
  ...entryTable,
  ...quickTable,
  ...requestTable,
  ...calendarTable,
  ...differenceTable,
  ...classificationTable,
  ...ownerTable,
  ...planningTable,
  ...reflectionTable,
  ...packTable,
  ...baselineTable,
  ...settingsTable,
  ...dataTable,
  ...unsavedTable,
  ...spellingTable,
  ...desktopTable,
  ...queryTable,
}

type Table = typeof commandTable
export type CommandName = keyof Table
export type CommandInput<K extends CommandName> =
  Table[K] extends Command<infer Input, infer _Output> ? Input : never
export type CommandOutput<K extends CommandName> =
  Table[K] extends Command<infer _Input, infer Output> ? Output : never
