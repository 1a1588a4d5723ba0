import type { Instant } from '../../shared/time/instant.ts'
import { dayOf } from '../../shared/time/zone.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { duration } from '../format.ts'
import { ClockField, DayField } from '../parts/Field.tsx'
import { useConfig } from '../use-config.ts'
import { t, words } from '../words.ts'
import type { LocalTimes } from './entry-draft.ts'

interface WhenProps {
  readonly times: LocalTimes
  readonly onChange: (times: LocalTimes) => void
  /** The same as instants. */
  readonly span: { readonly start: Instant; readonly end: Instant }
  /** The reason these times cannot be saved; `null` if they can. */
  readonly fault: Problem | null
}

/** A day, a start and an end, with the length between them. */
export function WhenFields({ times, onChange, span: { start, end }, fault }: WhenProps) {
  const { zone } = useConfig().settings
  const isOverMidnight = dayOf(end, zone) > dayOf(start, zone)
  const length = duration(end - start)
  return (
    <div>
      <div className="row-end">
        <DayField
          label={t('entry.day')}
          value={times.day}
          onChange={(day) => onChange({ ...times, day })}
        />
        <ClockField
          label={t('entry.from')}
          value={times.start}
          onChange={(start) => onChange({ ...times, start })}
        />
        <ClockField
          label={t('entry.to')}
          value={times.end}
          onChange={(end) => onChange({ ...times, end })}
        />
        <span className="soft entry-length">
          {isOverMidnight ? t('entry.ends-next-day', { length }) : length}
        </span>
      </div>
      <p className="hint when-fault" role="status">
        {fault && words().problem(fault)}
      </p>
    </div>
  )
}
