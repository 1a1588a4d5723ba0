import { duration } from '../format.ts'
import type { Room } from './room.ts'
import type { Shift } from './shift.ts'

interface ShiftTimesProps {
  readonly shift: Shift | null
  /** The new times in words. */
  readonly times: (start: Shift['start'], end: Shift['end']) => string
  readonly top: number
  readonly room: Room
}

/** The new times, beside what is moved, because its own text may be cut off; they are read out too. */
export function ShiftTimes({ shift, times, top, room }: ShiftTimesProps) {
  const says = shift && `${times(shift.start, shift.end)} · ${duration(shift.end - shift.start)}`
  return (
    <>
      {says && (
        <div
          className="timeline-times"
          style={{ top, right: `${100 - room.left - room.width}%` }}
          aria-hidden="true"
        >
          {says}
        </div>
      )}
      <p className="unseen" role="status">
        {says}
      </p>
    </>
  )
}
