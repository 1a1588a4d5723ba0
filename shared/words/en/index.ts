// The catalogue: every message the app says, in American English, by subject. A message is a whole sentence in ICU
// MessageFormat; the comment above it tells a translator where it stands and what its values are.
import { ai } from './ai.ts'
import { calendar } from './calendar.ts'
import { calendarRules } from './calendar-rules.ts'
import { capture } from './capture.ts'
import { common } from './common.ts'
import { entry } from './entry.ts'
import { explain } from './explain.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { guardrails } from './guardrails.ts'
import { keys } from './keys.ts'
import { mini } from './mini.ts'
import { palette } from './palette.ts'
import { reflection } from './reflection.ts'
import { settings } from './settings.ts'
import { settingsApp } from './settings-app.ts'
import { settingsData } from './settings-data.ts'
import { shell } from './shell.ts'
import { today } from './today.ts'
import { trends } from './trends.ts'
import { week } from './week.ts'

export const en = {
  ...ai,
  ...calendar,
  ...calendarRules,
  ...capture,
  ...common,
  ...entry,
  ...explain,
  ...figures,
  ...format,
  ...guardrails,
  ...keys,
  ...mini,
  ...palette,
  ...reflection,
  ...settings,
  ...settingsApp,
  ...settingsData,
  ...shell,
  ...today,
  ...trends,
  ...week,
}

export type MessageId = keyof typeof en
