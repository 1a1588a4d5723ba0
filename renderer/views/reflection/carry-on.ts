import { isolated } from '../../../shared/format/isolated.ts'
import type { Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'

/** Carries the commitment of an earlier reflection on to `week`, says which commitment it replaces, and offers undo. */
export async function carryOn(week: Week, from: Week): Promise<void> {
  const weeks = useWindow.getState().app?.config.weeks
  const before = weeks?.[week]?.reflection?.commitment.trim() ?? ''
  const answer = await run(api().carryCommitmentOn({ week, from }))
  if (answer === undefined) return
  notifyDone(
    before === ''
      ? t('reflection.carried-on')
      : t('reflection.carried-on-instead', { before: isolated(before) }),
  )
}
