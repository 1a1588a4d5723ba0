import { useState } from 'react'
import type { WaitingEvent } from '../../../shared/messages/meetings.ts'
import { clockTime } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { categoryGroups } from '../../categories.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { run, show } from '../../store.ts'
import { useApp, useConfig } from '../../use-config.ts'

/** Shown at first: the list must not push the rest of the day out of sight. */
const atOnce = 3

/** Meetings of the day no rule could classify. They count once they have a category. */
export function Waiting({ events }: { readonly events: readonly WaitingEvent[] }) {
  const { waitingCount } = useApp()
  const [shown, setShown] = useState(atOnce)
  if (events.length === 0) return null
  const others = waitingCount - events.length
  return (
    <Section
      title="Waits for a category"
      aside={
        others > 0 && (
          <Button look="quiet" onPress={() => show('calendar')}>
            {others} on other days
          </Button>
        )
      }
    >
      <ul className="waiting">
        {events.slice(0, shown).map((event) => (
          <WaitingLine key={event.key} event={event} />
        ))}
      </ul>
      {events.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + atOnce)}>
          {events.length - shown} more on this day
        </Button>
      )}
    </Section>
  )
}

function WaitingLine({ event }: { readonly event: WaitingEvent }) {
  const config = useConfig()
  const { zone } = config.settings
  const [isRule, setRule] = useState(false)
  const classify = (categoryId: string) => {
    const rule = isRule ? { titleWords: [event.summary] } : null
    return run(
      api().classifyEvents({ choices: [{ keys: [event.key], categoryId, goalId: null, rule }] }),
    )
  }
  return (
    <li className="waiting-line">
      <p>
        <strong className="waiting-name">{event.summary || 'Without a title'}</strong>
        <span className="soft small">
          {clockTime(event.start, zone)} – {clockTime(event.end, zone)} ·{' '}
          {duration(event.end - event.start)}
          {event.organizer && ` · ${event.organizer}`}
        </span>
      </p>
      <div className="row">
        <div className="waiting-select">
          <Select
            label={`Category for ${event.summary}`}
            isLabelUnseen
            groups={categoryGroups(config, null)}
            value={null}
            placeholder="Category…"
            onChange={classify}
          />
        </div>
        <Button
          look="quiet"
          label={`Dismiss ${event.summary}`}
          onPress={() => run(api().dismissEvents({ keys: [event.key] }))}
        >
          Dismiss
        </Button>
      </div>
      {event.summary && (
        <CheckField label="Always, for titles like this" value={isRule} onChange={setRule} />
      )}
    </li>
  )
}
