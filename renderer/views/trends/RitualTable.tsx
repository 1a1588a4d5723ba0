import { useMemo } from 'react'
import type { RitualWeek } from '../../../shared/reflection/ritual.ts'
import { hoursMinutes, nothing, percent, weekTitle } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { LongTable } from '../../parts/LongTable.tsx'
import { setWeek, show } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { sinkTitle } from '../ai/finding.ts'
import { StateSign } from './StateSign.tsx'

/** What the strip shows, week by week; each opens its reflection. */
export function RitualTable({ weeks }: { readonly weeks: readonly RitualWeek[] }) {
  const rows = useMemo(() => weeks.toReversed(), [weeks])
  const figures = [
    t('trends.pledged'),
    t('trends.went-there'),
    t('trends.clarity'),
    t('trends.strategy-share'),
  ]
  return (
    <LongTable
      rows={rows}
      keyOf={nameOf}
      columnCount={3 + figures.length}
      head={
        <>
          <th scope="col">{t('trends.week')}</th>
          <th scope="col">{t('reflection.past-state')}</th>
          <th scope="col">{t('reflection.past-commitment')}</th>
          {figures.map((name) => (
            <th key={name} scope="col" className="figure">
              {name}
            </th>
          ))}
        </>
      }
    >
      {(row, props) => (
        <tr {...props}>
          <th scope="row" className="trend-week">
            <FigureButton
              onPress={() => {
                setWeek(row.week)
                show('reflection')
              }}
            >
              {weekTitle(row.week)}
            </FigureButton>{' '}
            <span className="soft">{row.week.slice(0, 4)}</span>
          </th>
          <td>
            <StateSign state={row.state} /> {t(`reflection.state-${row.state}`)}
          </td>
          <td>{row.commitment === null ? nothing : t(`reflection.${row.commitment}`)}</td>
          <td className="figure">{row.pledge === null ? nothing : sinkTitle(row.pledge)}</td>
          <td className="figure">
            {row.pledge === null || row.savedSeconds <= 0
              ? nothing
              : t('trends.part-of', {
                  part: hoursMinutes(row.pledgedSeconds),
                  whole: hoursMinutes(row.savedSeconds),
                })}
          </td>
          <td className="figure">{row.clarity === null ? nothing : words().number(row.clarity)}</td>
          <td className="figure">
            {percent(row.trackedSeconds === 0 ? null : row.strategySeconds / row.trackedSeconds)}
          </td>
        </tr>
      )}
    </LongTable>
  )
}

function nameOf({ week }: RitualWeek): string {
  return week
}
