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

/** An id for a new item from its name, `win-mid-market`, with a number if it is taken. */
export function newId(name: string, taken: readonly { readonly id: string }[]): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'item'
  const ids = new Set(taken.map(({ id }) => id))
  let id = base
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`
  return id
}
