import { type Day, weekdayOf } from '../../../shared/time/zone.ts'
import { weekdayName } from '../../format.ts'
import { words } from '../../words.ts'

interface DayHeadsProps {
  readonly days: readonly Day[]
  /** Which of them is today; -1 for none. */
  readonly today: number
}

/** The names of the days above their columns. */
export function DayHeads({ days, today }: DayHeadsProps) {
  return (
    <div className="grid-heads">
      {days.map((day, column) => (
        <p key={day} className="grid-head" {...(column === today && { 'aria-current': 'date' })}>
          <span>{weekdayName(weekdayOf(day), 'weekday short')}</span>{' '}
          <span className="grid-date">{words().date(day, 'day, month short')}</span>
        </p>
      ))}
    </div>
  )
}
