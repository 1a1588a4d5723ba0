import { useState } from 'react'
import type { AwayAnswer, Unclear } from '../../../shared/model/block.ts'
import type { DayData } from '../../../shared/report/periods.ts'
import { clockTime, dayOf, localTime } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { dayTitle, duration } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { ClockField } from '../../parts/Field.tsx'
import { Form } from '../../parts/Form.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { meetingDuring } from './away-meeting.ts'

/** Time away that is not explained yet. It can wait: none of it counts until then. */
export function ClearUp({ data }: { readonly data: DayData | null }) {
  const { unclear } = useApp()
  if (unclear.length === 0) return null
  return (
    <Section title={t('timer.to-clear-up')} aside={t('timer.to-clear-up-aside')}>
      <ul>
        {unclear.map((each) => (
          <ClearUpLine
            key={each.id}
            unclear={each}
            meeting={data ? meetingDuring(each, data) : null}
          />
        ))}
      </ul>
    </Section>
  )
}

interface LineProps {
  readonly unclear: Unclear
  /** Title of the meeting in the calendar at that time, empty if it has none. The meeting counts anyway. */
  readonly meeting: string | null
}

function ClearUpLine({ unclear, meeting }: LineProps) {
  const config = useConfig()
  const { zone } = config.settings
  const now = useNow(60_000)
  const [isSplit, setSplit] = useState(false)
  const answer = (given: AwayAnswer) => run(api().answerAway({ id: unclear.id, answer: given }))
  const { from, to, details } = unclear
  const day = dayOf(from, zone)
  const today = dayOf(now, zone)
  return (
    <li className="waiting-line">
      <p>
        <strong>{t('timer.away', { length: duration(to - from) })}</strong>
        <span className="soft small">
          {t(day === today ? 'timer.away-when' : 'timer.away-when-day', {
            day: dayTitle(day, today),
            times: words().times(from, to, zone),
            category: categoryName(config, details.categoryId),
          })}
        </span>
      </p>
      <div className="row">
        <Button onPress={() => answer({ kind: 'keep' })}>{t('timer.away-work')}</Button>
        {meeting !== null && (
          <Button onPress={() => answer({ kind: 'discard' })}>
            {t(meeting === '' ? 'timer.away-untitled-meeting' : 'timer.away-meeting', { meeting })}
          </Button>
        )}
        <Button onPress={() => answer({ kind: 'break' })}>{t('timer.away-break')}</Button>
        <Button onPress={() => answer({ kind: 'discard' })}>{t('timer.away-not')}</Button>
        <Button look="quiet" onPress={() => setSplit(!isSplit)}>
          {t('timer.away-until')}
        </Button>
      </div>
      {isSplit && <SplitForm unclear={unclear} onSplit={(at) => answer({ kind: 'split', at })} />}
    </li>
  )
}

interface SplitProps {
  readonly unclear: Unclear
  readonly onSplit: (at: Unclear['from']) => unknown
}

function SplitForm({ unclear, onSplit }: SplitProps) {
  const { zone } = useConfig().settings
  const [text, setText] = useState(clockTime(unclear.to, zone))
  const at = localTime(dayOf(unclear.from, zone), text, zone)
  const fits = at >= unclear.from && at <= unclear.to
  return (
    <Form className="row-end" onSend={() => fits && onSplit(at)}>
      <ClockField label={t('timer.worked-until')} value={text} onChange={setText} />
      <Button type="submit" isDisabled={!fits}>
        {t('timer.count-until')}
      </Button>
    </Form>
  )
}
