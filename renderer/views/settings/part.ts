// Shared code of the settings sections.
import type { Settings } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { run } from '../../window/notices.ts'

export interface PartProps {
  readonly id: string
  readonly title: string
}

/** Saves what differs from `before`, the settings the form was drawn from. */
export function saveSettings(before: Settings, after: Settings): Promise<null | undefined> {
  return run(api().saveSettings({ before, after }))
}
