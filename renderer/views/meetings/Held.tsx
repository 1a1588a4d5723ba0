import type { Source } from '../../../shared/model/source.ts'
import { api } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { notify, run } from '../../window/notices.ts'
import { rich, t } from '../../words.ts'

/** Readings that would remove a lot: they change nothing until the person accepts them. */
export function Held() {
  const { held } = useApp()
  const { sources } = useConfig()
  const waiting = sources.filter(({ id }) => Object.hasOwn(held, id))
  if (waiting.length === 0) return null
  return (
    <Section title={t('calendar.held')}>
      <ul>
        {waiting.map((source) => (
          <HeldLine key={source.id} source={source} />
        ))}
      </ul>
    </Section>
  )
}

function HeldLine({ source: { id, name } }: { readonly source: Source }) {
  const reading = useApp().held[id]
  if (!reading) return null
  return (
    <li className="group">
      <p>
        {rich('calendar.held-note', {
          b: (parts) => <strong>{parts}</strong>,
          name,
          coming: reading.coming,
          going: reading.going,
        })}
      </p>
      <div className="group-form">
        <Button
          look="main"
          label={t('calendar.take-over-named', { name })}
          onPress={() => takeOver(id)}
        >
          {t('calendar.take-over')}
        </Button>
        <Button
          label={t('calendar.refuse-named', { name })}
          onPress={() => run(api().refuseReading({ sourceId: id }))}
        >
          {t('calendar.refuse')}
        </Button>
      </div>
    </li>
  )
}

async function takeOver(sourceId: string): Promise<void> {
  const notice = await run(api().takeOverReading({ sourceId }))
  if (notice) notify(notice)
}
