import { duration } from '../format.ts'
import { ClockField, DayField } from '../parts/Field.tsx'
import { t } from '../words.ts'
import type { LocalTimes } from './entry-draft.ts'

interface WhenProps {
  readonly times: LocalTimes
  readonly onChange: (times: LocalTimes) => void
  readonly seconds: number
}

/** A day, a start and an end, with the length between them. */
export function WhenFields({ times, onChange, seconds }: WhenProps) {
  return (
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
      <span className="soft entry-length">{duration(seconds)}</span>
    </div>
  )
}
