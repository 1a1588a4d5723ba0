import { useMemo } from 'react'
import type { RitualWeek } from '../../../shared/reflection/ritual.ts'
import { hoursMinutes, nothing, percent } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { LongTable } from '../../parts/LongTable.tsx'
import { weekTitle, weekYear } from '../../period-names.ts'
import { useConfig } from '../../use-config.ts'
import { setWeek, show } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { sinkTitle } from '../ai/finding.ts'
import { StateSign } from './StateSign.tsx'

/** What the strip shows, week by week; each opens its reflection. */
export function RitualTable({ weeks }: { readonly weeks: readonly RitualWeek[] }) {
  const { weekStartsOn } = useConfig().settings
  const rows = useMemo(() => weeks.toReversed(), [weeks])
  const figures = [t('trends.clarity'), t('stance.strategy')]
  return (
    <LongTable
      rows={rows}
      keyOf={nameOf}
      columnCount={4 + figures.length}
      head={
        <>
          <th scope="col">{t('trends.week')}</th>
          <th scope="col">{t('reflection.past-state')}</th>
          <th scope="col">{t('reflection.past-commitment')}</th>
          <th scope="col">{t('trends.pledged-went')}</th>
          <FigureHeads names={figures} />
        </>
      }
    >
      {(row, props) => (
        <tr {...props}>
          <th scope="row" className="ritual-week">
            <FigureButton
              onPress={() => {
                setWeek(row.week)
                show('reflection')
              }}
            >
              {weekTitle(row.week, weekStartsOn)}
            </FigureButton>{' '}
            <span className="soft">{weekYear(row.week, weekStartsOn)}</span>
          </th>
          <td className="ritual-week">
            <StateSign state={row.state} /> {t(`reflection.state-${row.state}`)}
          </td>
          <td>{fateOf(row)}</td>
          <td>{pledgeOf(row)}</td>
          <td className="figure">{row.clarity === null ? nothing : words().number(row.clarity)}</td>
          <td className="figure">
            {percent(row.trackedSeconds === 0 ? null : row.strategySeconds / row.trackedSeconds)}
          </td>
        </tr>
      )}
    </LongTable>
  )
}

/** `Strategy: 0:55 of 5:38`. */
function pledgeOf({ pledge, savedSeconds, pledgedSeconds }: RitualWeek): string {
  if (pledge === null) return nothing
  if (savedSeconds <= 0) return sinkTitle(pledge)
  return t('trends.pledge-part', {
    pledge: sinkTitle(pledge),
    part: hoursMinutes(pledgedSeconds),
    whole: hoursMinutes(savedSeconds),
  })
}

function fateOf({ commitment }: RitualWeek): string {
  if (commitment === null) return nothing
  return commitment === 'unsaid' ? t('trends.unsaid') : t(`reflection.${commitment}`)
}

function nameOf({ week }: RitualWeek): string {
  return week
}
