import type { PackDraft } from '../model/pack.ts'
import type { LookAlike } from '../pack/look-alikes.ts'
import type { Pack } from '../pack/pack.ts'

/** A review pack as the window shows it. */
export interface PackView {
  readonly draft: PackDraft
  /** All of it, what is left out marked as such. */
  readonly pack: Pack
  /** Words of what leaves that look like a name with a stand-in. */
  readonly lookAlikes: readonly LookAlike[]
  /** What changed since the draft, in words. */
  readonly changed: readonly string[]
}
