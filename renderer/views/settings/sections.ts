// The pages of the settings by name, what each holds, and the way to it from anywhere.
import type { MessageId } from '../../../shared/words/en/index.ts'
import { show } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'

interface SectionFacts {
  readonly id: string
  readonly title: MessageId
  /** What it is found by: the texts of its fields, buttons and headings. */
  readonly holds: readonly MessageId[]
}

export const settingsSections = [
  {
    id: 'goals',
    title: 'settings.goals',
    holds: ['settings.goal-add', 'settings.goal-no-period'],
  },
  {
    id: 'normal-week',
    title: 'settings.normal-week',
    holds: ['settings.week-type', 'settings.week-learn-tracked', 'settings.week-learn-calendar'],
  },
  {
    id: 'categories',
    title: 'settings.categories',
    holds: ['settings.category-add', 'settings.category-visibility'],
  },
  {
    id: 'guardrails',
    title: 'settings.guardrails',
    holds: ['settings.guardrail-add', 'settings.guardrail-notice', 'settings.guardrail-share'],
  },
  {
    id: 'ai',
    title: 'settings.ai',
    holds: ['settings.tool-add', 'settings.estimates', 'settings.kinds', 'settings.kind-add'],
  },
  {
    id: 'time',
    title: 'settings.time',
    holds: [
      'settings.language',
      'settings.clock',
      'settings.zone',
      'settings.week-starts',
      'settings.focus-minutes',
      'settings.idle',
      'settings.forgotten',
      'settings.reflection-call',
      'settings.cycles',
      'settings.cycles-offer',
      'settings.hours',
    ],
  },
  {
    id: 'calendar',
    title: 'settings.calendar',
    holds: [
      'settings.counted',
      'settings.addresses',
      'settings.address-add',
      'settings.excluded',
      'settings.excluded-add',
      'settings.slots',
      'settings.slot-least',
      'settings.slot-buffer',
      'settings.slot-preferred',
      'settings.slot-longest',
    ],
  },
  {
    id: 'system',
    title: 'settings.system',
    holds: [
      'settings.key-startStop',
      'settings.key-pause',
      'settings.key-show',
      'settings.key-capture',
      'settings.theme',
      'settings.theme-light',
      'settings.theme-dark',
      'settings.start-at-login',
      'settings.start-in-tray',
      'settings.start-in-mini',
      'settings.notification-try',
    ],
  },
  {
    id: 'data',
    title: 'settings.data',
    holds: [
      'settings.data-folder',
      'do.open-data-folder',
      'settings.log',
      'do.open-log',
      'settings.export',
      'settings.import',
      'settings.report',
      'settings.backups',
      'settings.encrypt-start',
    ],
  },
  { id: 'about', title: 'settings.about', holds: [] },
] as const satisfies readonly SectionFacts[]

export type SettingsSection = (typeof settingsSections)[number]['id']

/** Shows a page of the settings from anywhere, with the focus on the field of that text, or else on its first. */
export function goToSection(id: SettingsSection, label: string | null = null): void {
  show('settings', id)
  useWindow.setState({ settingsLabel: label })
}

/** Shows another page within the settings; the focus stays where it is. */
export function turnTo(id: SettingsSection): void {
  useWindow.setState({ settingsPage: id })
}
