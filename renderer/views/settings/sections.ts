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
  { id: 'calendar', title: 'view.calendar' },
  { id: 'system', title: 'settings.system' },
  { id: 'data', title: 'settings.data' },
  { id: 'about', title: 'settings.about' },
] as const satisfies readonly { id: string; title: MessageId }[]
export type SettingsSection = (typeof settingsSections)[number]['id']

const lastSection: SettingsSection = 'about'

/** In so many frames the view has drawn all its sections, or it is not the one in view. */
const framesToDraw = 60

/** Scrolls to a section, once it is drawn, and moves the focus there, for those who go on with the keyboard. */
export function scrollToSection(id: string, framesLeft = framesToDraw): void {
  const section = document.getElementById(id)
  if (section && document.getElementById(lastSection)) {
    section.scrollIntoView({ block: 'start' })
    section.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true })
  } else if (framesLeft > 0) {
    requestAnimationFrame(() => scrollToSection(id, framesLeft - 1))
  }
}

/** A dialog that closes gives the focus back within this time; it would take it from the section. */
const settledMs = 100

/** Shows the settings at one section. */
export function goToSection(id: SettingsSection): void {
  show('settings')
  setTimeout(() => scrollToSection(id), settledMs)
}
