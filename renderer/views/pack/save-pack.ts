import type { PackChange } from '../../../shared/pack/change.ts'
import { api } from '../../api.ts'
import { run } from '../../window/notices.ts'

/** Saves a change at once; undo takes it back. */
export function savePack(id: string, change: Omit<PackChange, 'id'>): void {
  void run(api().savePack({ id, ...change }))
}
