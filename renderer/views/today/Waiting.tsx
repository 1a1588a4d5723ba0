import { useState } from 'react'
import type { WaitingEvent } from '../../../shared/meetings/waiting-list.ts'
import { api } from '../../api.ts'
import { categoryGroups } from '../../categories.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { show } from '../../window/navigation.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'

/** How many are shown at first: the list must not push the rest of the day out of sight. */
const atOnce = 3

/** Meetings of the day no rule could classify. They count once they have a category. */
export function Waiting({ events }: { readonly events: readonly WaitingEvent[] }) {
  const { waitingCount } = useApp()
  const [shown, setShown] = useState(atOnce)
  if (events.length === 0) return null
  const others = waitingCount - events.length
  return (
    <Section
      title={t('today.waiting')}
      aside={
        others > 0 && (
          <Button look="quiet" onPress={() => show('meetings')}>
            {t('today.waiting-elsewhere', { count: others })}
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
          {t('today.waiting-more', { count: events.length - shown })}
        </Button>
      )}
    </Section>
  )
}

function WaitingLine({ event }: { readonly event: WaitingEvent }) {
  const config = useConfig()
  const { zone } = config.settings
  const [isRule, setRule] = useState(false)
  const title = event.summary || t('event.untitled')
  const classify = (categoryId: string) => {
    const rule = isRule ? { titleWords: [event.summary] } : null
    return run(
      api().classifyEvents({ choices: [{ keys: [event.key], categoryId, goalId: null, rule }] }),
    )
  }
  return (
    <li className="waiting-line">
      <p>
        <strong className="waiting-name">{title}</strong>
        <span className="soft small">
          {words().times(event.start, event.end, zone)} · {duration(event.end - event.start)}
          {event.organizer && ` · ${event.organizer}`}
        </span>
      </p>
      <div className="row">
        <div className="waiting-select">
          <Select
            label={t('today.category-for', { title })}
            isLabelUnseen
            groups={categoryGroups(config, null)}
            value={null}
            placeholder={t('today.category-placeholder')}
            onChange={classify}
          />
        </div>
        <Button
          look="quiet"
          label={t('today.dismiss-named', { title })}
          hint={t('hint.dismiss')}
          onPress={() => run(api().dismissEvents({ keys: [event.key] }))}
        >
          {t('today.dismiss')}
        </Button>
      </div>
      {event.summary && (
        <CheckField label={t('today.always-for-title')} value={isRule} onChange={setRule} />
      )}
    </li>
  )
}
