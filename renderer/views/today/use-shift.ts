// An entry on its way to other times: drawn there at once, kept when it is let go.
import { useEffect, useRef, useState } from 'react'
import type { DayData } from '../../../shared/report/periods.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { run } from '../../window/notices.ts'
import type { Shift } from './shift.ts'

export interface Shifting {
  readonly shift: Shift | null
  readonly hold: (shift: Shift) => void
  /** Whether there was something to let go of. */
  readonly cancel: () => boolean
  readonly letGo: () => Promise<void>
  /** The focus went elsewhere. */
  readonly leave: () => void
}

export function useShift(data: DayData): Shifting {
  const [shift, setShift] = useState<Shift | null>(null)
  const held = useRef<Shift | null>(null)
  // What was let go stays drawn where it was left until the day arrives with it: nothing jumps back and forth.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data make the preview superfluous
  useEffect(() => {
    if (!held.current) setShift(null)
  }, [data])

  const hold = (next: Shift) => {
    held.current = next
    setShift(next)
  }
  const cancel = () => {
    const wasHeld = held.current !== null
    held.current = null
    if (wasHeld) setShift(null)
    return wasHeld
  }
  const letGo = async () => {
    const next = held.current
    if (!next) return
    held.current = null
    const entry = data.entries.find(({ id }) => id === next.id)
    if (!entry || (entry.start === next.start && entry.end === next.end)) return setShift(null)
    const { start, end } = next
    const saved = await run(api().saveEntry({ ...draftOf(entry), start, end }))
    if (saved === undefined) setShift(null)
  }
  /** Alt may be the way to another window: who leaves has not let go. */
  const leave = () => (document.hasFocus() ? letGo() : cancel())
  return { shift, hold, cancel, letGo, leave }
}
