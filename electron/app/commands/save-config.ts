import { configChange } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import type { Config } from '../../../shared/model/document.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { DataStore } from '../../store/data-store.ts'

/** Stores a changed configuration as one edit; one that is the same is no edit. */
export function saveConfig(
  store: DataStore,
  label: EditLabel,
  changed: Partial<Config>,
): Result<null> {
  const change = configChange(store.config, { ...store.config, ...changed })
  if (change) store.commit({ label, entries: [], config: change })
  return ok(null)
}
