// The parts of the settings by name, and the way to one from anywhere.
import type { MessageId } from '../../../shared/words/en/index.ts'
import { show } from '../../window/navigation.ts'

export const settingsSections = [
  { id: 'goals', title: 'settings.goals' },
  { id: 'normal-week', title: 'settings.normal-week' },
  { id: 'categories', title: 'settings.categories' },
  { id: 'guardrails', title: 'settings.guardrails' },
  { id: 'ai', title: 'settings.ai' },
  { id: 'time', title: 'settings.time' },
  { id: 'calendar', title: 'settings.calendar' },
  { id: 'system', title: 'settings.system' },
  { id: 'data', title: 'settings.data' },
  { id: 'about', title: 'settings.about' },
] as const satisfies readonly { id: string; title: MessageId }[]
export type SettingsSection = (typeof settingsSections)[number]['id']

/** Shows the settings at one section; `Settings` scrolls to it once it is drawn. */
export function goToSection(id: SettingsSection): void {
  show('settings', id)
}
