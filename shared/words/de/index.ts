// The catalogue in German. A message that is missing here does not compile.
import type { Messages } from '../words.ts'
import { ai } from './ai.ts'
import { calendar } from './calendar.ts'
import { calendarFaults } from './calendar-faults.ts'
import { calendarProblems } from './calendar-problems.ts'
import { calendarRules } from './calendar-rules.ts'
import { capture } from './capture.ts'
import { commandLine } from './command-line.ts'
import { common } from './common.ts'
import { crumbs } from './crumbs.ts'
import { defaults } from './defaults.ts'
import { dialogs } from './dialogs.ts'
import { edits } from './edits.ts'
import { entry } from './entry.ts'
import { explain } from './explain.ts'
import { figures } from './figures.ts'
import { fileFaults } from './file-faults.ts'
import { findings } from './findings.ts'
import { format } from './format.ts'
import { formatFaults } from './format-faults.ts'
import { guardrails } from './guardrails.ts'
import { help } from './help.ts'
import { hints } from './hints.ts'
import { imports } from './imports.ts'
import { keys } from './keys.ts'
import { menu } from './menu.ts'
import { mini } from './mini.ts'
import { notifications } from './notifications.ts'
import { one } from './one.ts'
import { pack } from './pack.ts'
import { page } from './page.ts'
import { palette } from './palette.ts'
import { plan } from './plan.ts'
import { problems } from './problems.ts'
import { quickEntryProblems } from './quick-entry-problems.ts'
import { reasons } from './reasons.ts'
import { recovered } from './recovered.ts'
import { reflection } from './reflection.ts'
import { sample } from './sample.ts'
import { settings } from './settings.ts'
import { settingsApp } from './settings-app.ts'
import { settingsData } from './settings-data.ts'
import { shell } from './shell.ts'
import { startList } from './start-list.ts'
import { strategy } from './strategy.ts'
import { timeline } from './timeline.ts'
import { timer } from './timer.ts'
import { today } from './today.ts'
import { tray } from './tray.ts'
import { trends } from './trends.ts'
import { usage } from './usage.ts'
import { week } from './week.ts'

export const de: Messages = {
  ...ai,
  ...calendar,
  ...calendarRules,
  ...capture,
  ...quickEntryProblems,
  ...calendarFaults,
  ...calendarProblems,
  ...crumbs,
  ...plan,
  ...strategy,
  ...problems,
  ...common,
  ...entry,
  ...explain,
  ...edits,
  ...tray,
  ...menu,
  ...notifications,
  ...findings,
  ...one,
  ...pack,
  ...page,
  ...hints,
  ...imports,
  ...defaults,
  ...dialogs,
  ...commandLine,
  ...figures,
  ...fileFaults,
  ...format,
  ...formatFaults,
  ...guardrails,
  ...help,
  ...keys,
  ...mini,
  ...palette,
  ...reasons,
  ...recovered,
  ...reflection,
  ...sample,
  ...settings,
  ...settingsApp,
  ...settingsData,
  ...shell,
  ...startList,
  ...timeline,
  ...timer,
  ...today,
  ...trends,
  ...usage,
  ...week,
}
