import type { WeekData } from '../../../shared/messages/periods.ts'
import type { ImpactClarity, Reflection } from '../../../shared/model/settings.ts'
import { duration } from '../../format.ts'
import { Chips } from '../../parts/Chips.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'

type KeptAnswer = NonNullable<Reflection['kept']>

const keptAnswers = [
  { id: 'kept', name: 'Kept' },
  { id: 'partly', name: 'Partly' },
  { id: 'not-kept', name: 'Not kept' },
] as const

interface KeptProps {
  readonly commitment: string
  readonly value: KeptAnswer | null
  readonly onChange: (kept: KeptAnswer) => void
}

export function Kept({ commitment, value, onChange }: KeptProps) {
  return (
    <Section title="Last week’s commitment">
      <blockquote className="commitment">{commitment}</blockquote>
      <Chips
        label="What became of last week’s commitment"
        isLabelUnseen
        options={keptAnswers}
        value={value}
        onChange={onChange}
      />
    </Section>
  )
}

interface WorkedProps {
  readonly data: WeekData
  readonly minutes: number | null
  readonly onChange: (minutes: number | null) => void
}

export function Worked({ data, minutes, onChange }: WorkedProps) {
  return (
    <NumberField
      label="Total hours worked"
      unit={minutes === null ? 'not said' : 'h'}
      min={0}
      max={168}
      step={0.25}
      value={minutes === null ? null : minutes / 60}
      onChange={(hours) => onChange(hours === null ? null : Math.round(hours * 60))}
      hint={`${duration(data.report.trackedSeconds)} are tracked. Only once you say how long the week was can saved hours count as time back; until then they are untracked.`}
    />
  )
}

const clarities = (['1', '2', '3', '4', '5'] as const).map((id) => ({
  id,
  name: id === '1' ? '1 not at all' : id === '5' ? '5 entirely' : id,
}))
const clarityOf: Readonly<Record<'1' | '2' | '3' | '4' | '5', ImpactClarity>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
}

interface ClarityProps {
  readonly value: ImpactClarity | null
  readonly onChange: (clarity: ImpactClarity) => void
}

export function Clarity({ value, onChange }: ClarityProps) {
  const chosen = clarities.find(({ id }) => clarityOf[id] === value)?.id ?? null
  return (
    <Chips
      label="How clear is the effect of this week’s work to you?"
      options={clarities}
      value={chosen}
      onChange={(id) => onChange(clarityOf[id])}
    />
  )
}
