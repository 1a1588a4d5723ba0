import { useState } from 'react'
import { categoryTone } from '../../categories.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { type PartProps, saveSettings } from './part.ts'
import { weeklyMinutes } from './work-hours.ts'

type Minutes = Readonly<Record<string, number>>

/** A normal week before AI: what growth, and with it the way of saved hours, is measured against. */
export function Baseline({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { baseline } = settings
  const [draft, setDraft] = useState<Minutes | null>(null)
  const save = async (minutes: Minutes | null) => {
    const next = minutes === null ? null : { weeklyMinutes: minutes }
    const answer = await saveSettings({ ...settings, baseline: next })
    if (answer !== undefined) setDraft(null)
  }
  const minutes = draft ?? baseline?.weeklyMinutes ?? null
  return (
    <Section id={id} title={title} aside={baseline === null ? 'not set' : 'set'}>
      <p className="note">
        How many hours a normal week of yours had before AI, by category. A rough memory will do,
        and you can correct it later. It is what tells where saved hours went.
      </p>
      {minutes === null ? (
        <Empty action={<Button onPress={() => setDraft({})}>Set my normal week</Button>}>
          Until it is set, the app cannot say whether saved hours went into strategy, into more
          execution, or came back to you.
        </Empty>
      ) : (
        <>
          <HoursFields minutes={minutes} onChange={setDraft} />
          <div className="row baseline-actions">
            <Button look="main" isDisabled={draft === null} onPress={() => save(minutes)}>
              Save normal week
            </Button>
            {draft !== null && <Button onPress={() => setDraft(null)}>Cancel</Button>}
            {baseline !== null && draft === null && (
              <Button look="quiet" onPress={() => save(null)}>
                Clear
              </Button>
            )}
          </div>
        </>
      )}
    </Section>
  )
}

interface HoursFieldsProps {
  readonly minutes: Minutes
  readonly onChange: (minutes: Minutes) => void
}

function HoursFields({ minutes, onChange }: HoursFieldsProps) {
  const config = useConfig()
  const categories = config.categories.filter(
    ({ id, archived, stance }) => stance !== 'off' && (!archived || minutes[id] !== undefined),
  )
  const set = (id: string) => (hours: number | null) => {
    const { [id]: _, ...others } = minutes
    onChange(hours === null ? others : { ...others, [id]: Math.round(hours * 60) })
  }
  const sum = categories.reduce((total, { id }) => total + (minutes[id] ?? 0), 0)
  const week = weeklyMinutes(config.settings.workHours)
  return (
    <table className="table baseline">
      <tbody>
        {categories.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">
              <span className="with-swatch">
                <Swatch tone={categoryTone(config, id)} />
                {name}
              </span>
            </th>
            <td className="figure">
              <NumberField
                label={`Hours of ${name}`}
                isLabelUnseen
                unit="h"
                min={0}
                max={168}
                step={0.25}
                value={minutes[id] === undefined ? null : minutes[id] / 60}
                onChange={set(id)}
              />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            Sum{' '}
            <span className="soft baseline-week">your working hours are {duration(week * 60)}</span>
          </th>
          <td className="figure baseline-sum">{duration(sum * 60)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
