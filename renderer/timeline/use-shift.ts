// An entry or a planned block being moved: drawn at its new times at once, saved on release.
import { useEffect, useRef, useState } from 'react'
import type { Entry } from '../../shared/model/entry.ts'
import type { PlannedBlock } from '../../shared/model/planned-block.ts'
import type { DayData } from '../../shared/report/periods.ts'
import { api } from '../api.ts'
import { run } from '../window/notices.ts'
import type { Shift } from './shift.ts'

export interface Shifting {
  readonly shift: Shift | null
  readonly hold: (shift: Shift) => void
  /** Whether there was a move to save. */
  readonly cancel: () => boolean
  readonly letGo: () => Promise<void>
  /** The focus has moved elsewhere. */
  readonly leave: () => void
}

/** What can be moved. */
export type Movable = Pick<DayData, 'entries' | 'planned'>

export function useShift(data: Movable): Shifting {
  const [shift, setShift] = useState<Shift | null>(null)
  const held = useRef<Shift | null>(null)
  // After the release it stays drawn at its new times until the new data arrives, so that nothing jumps back and forth.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data replaces the preview
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
    const row = [...data.entries, ...data.planned].find(({ id }) => id === next.id)
    if (!row || (row.start === next.start && row.end === next.end)) return setShift(null)
    if (!(await save(row, next))) setShift(null)
  }
  /** Alt may have switched to another window: a move is not saved by that. */
  const leave = () => (document.hasFocus() ? letGo() : cancel())
  return { shift, hold, cancel, letGo, leave }
}

/** Whether the new times were saved. */
async function save(row: Entry | PlannedBlock, { start, end }: Shift): Promise<boolean> {
  const saved =
    'source' in row
      ? run(api().moveEntry({ id: row.id, start, end }))
      : run(api().changePlanned({ id: row.id, start, end }))
  return (await saved) !== undefined
}
