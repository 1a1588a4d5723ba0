import { useState } from 'react'
import type { Entry } from '../../shared/model/entry.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { addDays, clockTime, dayOf, localTime } from '../../shared/time/zone.ts'
import { duration } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { ClockField } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Sheet, SheetActions } from '../parts/Sheet.tsx'
import { useConfig } from '../use-config.ts'
import { closeSheet } from '../window/navigation.ts'
import { t, words } from '../words.ts'
import { endEarly } from './entry-edits.ts'

interface EndedEarlySheetProps {
  readonly entry: Entry
  /** The current time: when an event under way ended. */
  readonly at: Instant
}

/** For an event that ended before its time in the calendar. */
export function EndedEarlySheet({ entry, at }: EndedEarlySheetProps) {
  const { zone } = useConfig().settings
  const isUnderWay = at > entry.start && at < entry.end
  const [time, setTime] = useState(clockTime(isUnderWay ? at : entry.end, zone))
  const end = endAt(entry.start, time, zone)
  const isEarlier = end > entry.start && end < entry.end
  const keep = async () => {
    if (isEarlier && (await endEarly(entry, end))) closeSheet()
  }
  return (
    <Sheet title={t('timeline.ended-early')} onClose={closeSheet}>
      {/* A clock's fields do not send their form by themselves. */}
      <Form
        className="form"
        onKeyDownCapture={({ key, target }) => {
          const isField = target instanceof Element && target.matches('[role=spinbutton]')
          if (key === 'Enter' && isField) keep()
        }}
        onSend={keep}
      >
        <div className="row-end">
          <ClockField label={t('timeline.ended-at')} value={time} onChange={setTime} autoFocus />
          <p className="soft entry-length" role="status">
            {isEarlier
              ? t('timeline.shorter', {
                  length: duration(end - entry.start),
                  planned: duration(entry.end - entry.start),
                })
              : t('timeline.was-planned', {
                  start: words().time(entry.start, zone),
                  end: words().time(entry.end, zone),
                })}
          </p>
        </div>
        <SheetActions>
          <Button type="submit" look="main" isDisabled={!isEarlier}>
            {t('do.save')}
          </Button>
          <Button onPress={closeSheet}>{t('do.cancel')}</Button>
        </SheetActions>
      </Form>
    </Sheet>
  )
}

/** The first time after the start at which the clock shows this. */
function endAt(start: Instant, time: string, zone: string): Instant {
  const day = dayOf(start, zone)
  const end = localTime(day, time, zone)
  return end > start ? end : localTime(addDays(day, 1), time, zone)
}
