import type { ViewName } from '../views.ts'

/** What each screen is called, in the window and the menu. */
export const viewTitles: Readonly<Record<ViewName, string>> = {
  today: 'Today',
  week: 'Week',
  ai: 'AI hours',
  trends: 'Trends',
  calendar: 'Calendar',
  reflection: 'Reflection',
  settings: 'Settings',
}
