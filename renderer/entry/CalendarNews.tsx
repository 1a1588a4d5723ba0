import type { Entry } from '../../shared/model/entry.ts'
import { type Instant, parseInstant } from '../../shared/time/instant.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { api } from '../api.ts'
import { dayShort } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { useConfig } from '../use-config.ts'
import { notifyDone, run } from '../window/notices.ts'
import { t, words } from '../words.ts'

/** The part of an entry that comes from its event. */
export type WithEvent = Pick<Entry, 'start' | 'end' | 'note' | 'event'> & {
  readonly id: string | null
}

interface CalendarNewsProps {
  readonly entry: WithEvent
  /** Called when the entry has changed. */
  readonly onDone?: () => void
}

/** The calendar's version of an event if it differs from the person's, with one click to take it over. */
export function CalendarNews({ entry, onDone = () => {} }: CalendarNewsProps) {
  const { zone } = useConfig().settings
  const { id, event } = entry
  if (!event || id === null) return null
  const name = entry.note || t('event.untitled')
  const after = async (answer: Promise<null | undefined>, says: string) => {
    if ((await answer) === undefined) return
    notifyDone(says)
    onDone()
  }
  const { calendarTime, differs, facts } = event
  return (
    <>
      {facts?.lasts && (
        <p className="soft small">
          {t('entry.lasts', {
            span: spanWords(parseInstant(facts.lasts.from), parseInstant(facts.lasts.to), zone),
          })}
        </p>
      )}
      {differs === 'gone' && (
        <div className="row">
          <span>{t('entry.gone')}</span>
          <Button
            label={t('do.remove-named', { name })}
            onPress={() =>
              after(run(api().letGoEvents({ ids: [id] })), t('entry.removed', { name }))
            }
          >
            {t('entry.let-go')}
          </Button>
        </div>
      )}
      {calendarTime && differs !== 'gone' && (
        <div className="row">
          <span>
            {t('entry.differs', {
              there: spanWords(calendarTime.start, calendarTime.end, zone),
              here: spanWords(entry.start, entry.end, zone),
            })}
          </span>
          <Button
            label={t('entry.take-over-named', { name })}
            onPress={() =>
              after(run(api().takeOverTimes({ ids: [id] })), t('entry.taken-over', { name }))
            }
          >
            {t('entry.take-over')}
          </Button>
          {differs === 'moved' && (
            <Button
              look="quiet"
              label={t('entry.keep-named', { name })}
              hint={t('hint.keep-time')}
              onPress={() => after(run(api().keepTimes({ ids: [id] })), t('entry.kept', { name }))}
            >
              {t('entry.keep')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

/** `Mon 16 Nov 09:00 – 10:00`, with both days if they differ. */
function spanWords(start: Instant | null, end: Instant | null, zone: string): string {
  if (start === null || end === null) return ''
  const [first, last] = [dayOf(start, zone), dayOf(end, zone)]
  const day = dayShort(first)
  if (first === last) return t('entry.span', { day, times: words().times(start, end, zone) })
  return t('entry.span-days', {
    day,
    time: words().time(start, zone),
    lastDay: dayShort(last),
    lastTime: words().time(end, zone),
  })
}
