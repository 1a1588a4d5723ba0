import type { Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'

/** Makes the commitment of an earlier reflection that of `week`, and offers undo. */
export async function carryOn(week: Week, from: Week): Promise<void> {
  const answer = await run(api().carryCommitmentOn({ week, from }))
  if (answer !== undefined) notifyDone(t('reflection.carried-on'))
}
