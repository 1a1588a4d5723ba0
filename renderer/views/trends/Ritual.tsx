import { useMemo, useState } from 'react'
import type { RitualData } from '../../../shared/messages/reflections.ts'
import { leastSavedSeconds } from '../../../shared/reflection/state.ts'
import { overBy } from '../../../shared/report/trend-series.ts'
import type { Week } from '../../../shared/time/week.ts'
import { duration } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'
import { useShown } from '../../use-answer.ts'
import { t } from '../../words.ts'
import { commonWords } from './common-words.ts'
import { Clarities, Commitments, Pledges } from './RitualSums.tsx'
import { RitualTable } from './RitualTable.tsx'
import { StateStrip } from './StateStrip.tsx'

interface RitualProps {
  /** `null` for all. */
  readonly weeks: number | null
  /** The week under way. */
  readonly current: Week
}

/** Weeks by their named state, and what came of commitments and pledges. */
export function Ritual({ weeks, current }: RitualProps) {
  const { shown } = useShown('getRitual', { weeks })
  return shown && <RitualPart data={shown.value} current={current} />
}

function RitualPart({ data, current }: { readonly data: RitualData; readonly current: Week }) {
  const [isTable, setTable] = useState(false)
  const over = useMemo(() => overBy(data.weeks, current), [data, current])
  return (
    <Section
      title={t('trends.ritual')}
      aside={
        <span>
          <Button look="quiet" onPress={() => setTable(!isTable)}>
            {t(isTable ? 'trends.as-strip' : 'trends.as-list')}
          </Button>
          <Explain
            name={t('trends.ritual-explained')}
            says={[
              t('trends.ritual-how'),
              t('trends.ritual-how-sums', { least: duration(leastSavedSeconds) }),
              t('trends.ritual-how-common'),
            ]}
          />
        </span>
      }
    >
      {data.common && <p className="ritual-common">{commonWords(data.common)}</p>}
      {isTable ? <RitualTable weeks={data.weeks} /> : <StateStrip weeks={data.weeks} />}
      <Commitments over={over} />
      <div className="ritual-sums">
        <Pledges over={over} />
        <Clarities over={over} />
      </div>
    </Section>
  )
}
