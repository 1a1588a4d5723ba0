import { useState } from 'react'
import { folded, isFoundIn } from '../../../shared/base/folded.ts'
import type { PastReflection } from '../../../shared/messages/reflections.ts'
import { writtenTexts } from '../../../shared/reflection/written.ts'
import type { Week } from '../../../shared/time/week.ts'
import { weekRange, weekTitle } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { setWeek } from '../../window/navigation.ts'
import { rich, t } from '../../words.ts'

interface PastProps {
  readonly past: readonly PastReflection[]
  readonly shown: Week
}

/** All reflections, newest first, to be searched. */
export function Past({ past, shown }: PastProps) {
  const [search, setSearch] = useState('')
  const others = past.filter(({ week }) => week !== shown)
  if (others.length === 0) return null
  const found = others.filter((one) => holds(one, search))
  return (
    <Section title={t('reflection.past')}>
      <div className="past-search">
        <TextField
          label={t('reflection.search-label')}
          isLabelUnseen
          placeholder={t('reflection.search')}
          value={search}
          onChange={setSearch}
        />
      </div>
      {found.length === 0 && <p className="soft">{t('reflection.not-found', { search })}</p>}
      <ul>
        {found.map((one) => (
          <PastLine key={one.week} past={one} />
        ))}
      </ul>
    </Section>
  )
}

function PastLine({ past: { week, reflection } }: { readonly past: PastReflection }) {
  const { weekStartsOn } = useConfig().settings
  const facts = [
    reflection.impactClarity === null
      ? ''
      : t('reflection.past-clarity', { clarity: reflection.impactClarity }),
    reflection.kept === null ? '' : t('reflection.past-kept', { kept: reflection.kept }),
  ].filter((fact) => fact !== '')
  return (
    <li className="past">
      <p>
        <FigureButton onPress={() => setWeek(week)}>{weekTitle(week)}</FigureButton>{' '}
        <span className="soft small">{[weekRange(week, weekStartsOn), ...facts].join(' · ')}</span>
      </p>
      {reflection.outcomes && <p className="past-text">{reflection.outcomes}</p>}
      {reflection.commitment && (
        <p className="past-text">
          {rich('reflection.past-commitment', {
            soft: (parts) => <span className="soft">{parts}</span>,
            commitment: reflection.commitment,
          })}
        </p>
      )}
    </li>
  )
}

function holds({ week, reflection }: PastReflection, search: string): boolean {
  const texts = writtenTexts(reflection).map(({ text }) => text)
  return isFoundIn(folded([weekTitle(week), ...texts].join(' ')), folded(search))
}
