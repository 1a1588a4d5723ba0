import { metricNames } from '../../../shared/guardrails/names.ts'
import { type Guardrail, type ShareName, shareNames } from '../../../shared/model/settings.ts'
import { Button, IconButton } from '../../parts/Button.tsx'
import { CheckField, ClockField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { useConfig } from '../../use-config.ts'
import { newId, type PartProps, saveSettings } from './part.ts'

const metricGroups = [
  { title: '', options: shareNames.map((id) => ({ id, name: metricNames[id] })) },
]

export function GuardrailSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { guardrails } = settings
  const save = (next: readonly Guardrail[]) =>
    saveSettings(settings, { ...settings, guardrails: next })
  const change = (index: number) => (guardrail: Guardrail | null) =>
    save(guardrails.flatMap((other, at) => (at === index ? (guardrail ?? []) : other)))
  const add = () =>
    save([
      ...guardrails,
      { id: newId('requests-cap', guardrails), metric: 'requests', atMost: 0.2 },
    ])
  return (
    <Section
      id={id}
      title={title}
      aside={
        <Button icon="plus" onPress={add}>
          Add guardrail
        </Button>
      }
    >
      <p className="note">
        Floors and caps on shares of your tracked time that are not negotiable. The Week view says
        how each stands. At the time below, on working days, one that is at risk is told once a
        week, never during a block.
      </p>
      <ul className="setting-list">
        {guardrails.map((guardrail, index) => (
          <GuardrailLine key={guardrail.id} guardrail={guardrail} onChange={change(index)} />
        ))}
      </ul>
      <NoticeTime />
    </Section>
  )
}

/** When guardrails at risk are told. */
function NoticeTime() {
  const { settings } = useConfig()
  const { guardrailsAt } = settings.notices
  const set = (time: string | null) =>
    saveSettings(settings, { ...settings, notices: { ...settings.notices, guardrailsAt: time } })
  return (
    <div className="row-end notice-time">
      <CheckField
        label="Tell me when one is at risk"
        value={guardrailsAt !== null}
        onChange={(isOn) => set(isOn ? '15:00' : null)}
      />
      {guardrailsAt !== null && <ClockField label="At" value={guardrailsAt} onChange={set} />}
    </div>
  )
}

interface GuardrailLineProps {
  readonly guardrail: Guardrail
  readonly onChange: (guardrail: Guardrail | null) => void
}

function GuardrailLine({ guardrail, onChange }: GuardrailLineProps) {
  const { id, metric, atLeast, atMost } = guardrail
  const name = metricNames[metric]
  const set = (low: number | undefined, high: number | undefined, of: ShareName = metric) =>
    onChange({
      id,
      metric: of,
      ...(low === undefined ? {} : { atLeast: low }),
      ...(high === undefined ? {} : { atMost: high }),
    })
  const setMetric = (key: string) => {
    const known = shareNames.find((candidate) => candidate === key)
    if (known) set(atLeast, atMost, known)
  }
  return (
    <li className="setting-line guardrail-line">
      <Select
        label="Share of"
        isLabelUnseen
        groups={metricGroups}
        value={metric}
        onChange={setMetric}
      />
      <ShareField
        label={`${name}, at least`}
        value={atLeast}
        onChange={(low) => set(low, atMost)}
      />
      <ShareField
        label={`${name}, at most`}
        value={atMost}
        onChange={(high) => set(atLeast, high)}
      />
      <IconButton
        icon="remove"
        label={`Delete the guardrail on ${name}`}
        onPress={() => onChange(null)}
      />
    </li>
  )
}

interface ShareFieldProps {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (share: number | undefined) => void
}

function ShareField({ label, value, onChange }: ShareFieldProps) {
  const [, limit = ''] = label.split(', ')
  return (
    <span className="row share-field">
      <span className="soft small" aria-hidden="true">
        {limit}
      </span>
      <NumberField
        isLate
        label={label}
        isLabelUnseen
        unit="%"
        min={0}
        max={100}
        value={value === undefined ? null : Math.round(value * 1000) / 10}
        onChange={(share) => onChange(share === null ? undefined : share / 100)}
      />
    </span>
  )
}
