import type { ReactNode } from 'react'
import type { ImpactClarity, Reflection } from '../../../shared/model/reflection.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { duration } from '../../format.ts'
import { Chips } from '../../parts/Chips.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { t } from '../../words.ts'

type KeptAnswer = NonNullable<Reflection['kept']>

const keptAnswers = ['kept', 'partly', 'not-kept'] as const satisfies readonly KeptAnswer[]

interface KeptProps {
  readonly commitment: string
  readonly value: KeptAnswer | null
  readonly onChange: (kept: KeptAnswer) => void
  /** What timer and calendar say about it. */
  readonly evidence: ReactNode
}

export function Kept({ commitment, value, onChange, evidence }: KeptProps) {
  return (
    <Section title={t('reflection.last-commitment')}>
      <blockquote className="commitment">{commitment}</blockquote>
      <div className="soft small commitment-evidence">{evidence}</div>
      <Chips
        label={t('reflection.last-commitment-label')}
        isLabelUnseen
        options={keptAnswers.map((id) => ({ id, name: t(`reflection.${id}`) }))}
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
  const { trackedSeconds } = data.report
  const isLess = minutes !== null && minutes * 60 < trackedSeconds
  return (
    <NumberField
      label={t('reflection.worked')}
      unit={minutes === null ? t('reflection.worked-unknown') : 'h'}
      min={0}
      max={168}
      step={0.25}
      value={minutes === null ? null : minutes / 60}
      onChange={(hours) => onChange(hours === null ? null : Math.round(hours * 60))}
      hint={t(`reflection.worked-${minutes === null ? 'note' : isLess ? 'less' : 'said'}`, {
        tracked: duration(trackedSeconds),
      })}
    />
  )
}

const clarities = ['1', '2', '3', '4', '5'] as const
const clarityOf: Readonly<Record<'1' | '2' | '3' | '4' | '5', ImpactClarity>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
}

interface ClarityProps {
  readonly label: string
  /** What 1 and 5 mean. */
  readonly ends: readonly [string, string]
  readonly value: ImpactClarity | null
  readonly onChange: (clarity: ImpactClarity) => void
}

/** A scale from 1 to 5 whose ends are labelled. */
export function Clarity({ label, ends: [least, most], value, onChange }: ClarityProps) {
  const chosen = clarities.find((id) => clarityOf[id] === value) ?? null
  const name = (id: (typeof clarities)[number]) => (id === '1' ? least : id === '5' ? most : id)
  return (
    <Chips
      label={label}
      options={clarities.map((id) => ({ id, name: name(id) }))}
      value={chosen}
      onChange={(id) => onChange(clarityOf[id])}
    />
  )
}
