import { useState } from 'react'
import type { AwayAnswer, Unclear } from '../../../shared/focus/block.ts'
import type { DayData } from '../../../shared/messages/periods.ts'
import { clockTime, dayOf, localTime } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { categoryName } from '../../categories.ts'
import { dayTitle, duration } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { ClockField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { run } from '../../store.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { meetingDuring } from './away-meeting.ts'

/** Time away nobody has explained. It can wait: nothing of it counts until somebody does. */
export function ClearUp({ data }: { readonly data: DayData | null }) {
  const { unclear } = useApp()
  if (unclear.length === 0) return null
  return (
    <Section title="To clear up" aside="not counted until you say">
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
  /** Title of the meeting the calendar has for that time. It counts by itself. */
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
  const when = `${clockTime(from, zone)} – ${clockTime(to, zone)}`
  return (
    <li className="waiting-line">
      <p>
        <strong>Away for {duration(to - from)}. What was it?</strong>
        <span className="soft small">
          {day === today ? when : `${dayTitle(day, today)}, ${when}`} · during{' '}
          {categoryName(config, details.categoryId)}
        </span>
      </p>
      <div className="row">
        <Button onPress={() => answer({ kind: 'keep' })}>Work on it</Button>
        {meeting !== null && (
          <Button onPress={() => answer({ kind: 'discard' })}>In “{meeting}”</Button>
        )}
        <Button onPress={() => answer({ kind: 'break' })}>A break</Button>
        <Button onPress={() => answer({ kind: 'discard' })}>Do not count</Button>
        <Button look="quiet" onPress={() => setSplit(!isSplit)}>
          Work until…
        </Button>
      </div>
      {isSplit && <SplitForm unclear={unclear} onSplit={(at) => answer({ kind: 'split', at })} />}
    </li>
  )
}

interface SplitProps {
  readonly unclear: Unclear
  readonly onSplit: (at: Unclear['from']) => void
}

function SplitForm({ unclear, onSplit }: SplitProps) {
  const { zone } = useConfig().settings
  const [text, setText] = useState(clockTime(unclear.to, zone))
  const at = localTime(dayOf(unclear.from, zone), text, zone)
  const fits = at >= unclear.from && at <= unclear.to
  return (
    <form
      className="row-end"
      onSubmit={(event) => {
        event.preventDefault()
        if (fits) onSplit(at)
      }}
    >
      <ClockField label="Worked until" value={text} onChange={setText} />
      <Button type="submit" isDisabled={!fits}>
        Count until then
      </Button>
    </form>
  )
}
