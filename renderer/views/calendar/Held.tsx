import type { Source } from '../../../shared/model/settings.ts'
import { api } from '../../api.ts'
import { plural } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Page.tsx'
import { notify, run } from '../../store.ts'
import { useApp, useConfig } from '../../use-config.ts'

/** Readings that would take much away: they change nothing before the person says so. */
export function Held() {
  const { held } = useApp()
  const { sources } = useConfig()
  const waiting = sources.filter(({ id }) => Object.hasOwn(held, id))
  if (waiting.length === 0) return null
  return (
    <Section title="Read, but not taken over">
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
        <strong>{name}</strong>: of {plural(reading.coming, 'event')} to come, {reading.going} would
        go. The calendar may be broken, or its address may lead elsewhere now.
      </p>
      <div className="group-form">
        <Button look="main" label={`Take over ${name}`} onPress={() => takeOver(id)}>
          Take over
        </Button>
        <Button
          label={`Keep what I have of ${name}`}
          onPress={() => run(api().refuseReading({ sourceId: id }))}
        >
          Keep what I have
        </Button>
      </div>
    </li>
  )
}

async function takeOver(sourceId: string): Promise<void> {
  const notice = await run(api().takeOverReading({ sourceId }))
  if (notice) notify(notice)
}
