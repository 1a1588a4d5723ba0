import type { PackDraft } from '../../../shared/model/pack.ts'
import { api } from '../../api.ts'
import { run } from '../../window/notices.ts'

/** Saves a change at once; undo takes it back. */
export function savePack({ figures: _, ...draft }: PackDraft, part: Partial<PackDraft>): void {
  void run(api().savePack({ ...draft, ...part }))
}

/** The list with the item taken out if it is in it, and added if not. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item]
}
