import {
  claritySums,
  keptCounts,
  pledgeSums,
  type RitualWeek,
} from '../../../shared/reflection/ritual.ts'
import { duration, percent } from '../../format.ts'
import { Bar } from '../../parts/Bar.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { t, words } from '../../words.ts'
import { sinkTitle } from '../ai/finding.ts'

interface SumsProps {
  /** The weeks that are over. */
  readonly over: readonly RitualWeek[]
}

/** How many commitments were kept. */
export function Commitments({ over }: SumsProps) {
  const { kept, partly, all } = keptCounts(over)
  if (all === 0) return null
  return <p className="ritual-kept">{t('trends.commitments-kept', { kept, partly, all })}</p>
}

/** Where saved hours were to go, against where they went. */
export function Pledges({ over }: SumsProps) {
  const sums = pledgeSums(over)
  if (sums.length === 0) return null
  return (
    <div>
      <h3>{t('trends.pledges')}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('trends.pledged')}</th>
            <FigureHeads
              names={[t('trends.ritual-weeks'), t('trends.saved'), t('trends.went-there')]}
            />
          </tr>
        </thead>
        <tbody>
          {sums.map(({ pledge, weeks, savedSeconds, pledgedSeconds }) => (
            <tr key={pledge}>
              <th scope="row">{sinkTitle(pledge)}</th>
              <td className="figure">{words().number(weeks)}</td>
              <td className="figure">{duration(savedSeconds)}</td>
              <td className="figure">
                {t('page.length-and-share', {
                  length: duration(pledgedSeconds),
                  share: percent(pledgedSeconds / savedSeconds),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How clear the effect of weeks was, beside what strategy had of them. */
export function Clarities({ over }: SumsProps) {
  const sums = claritySums(over)
  if (sums.length === 0) return null
  return (
    <div>
      <h3>{t('trends.clarities')}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('trends.clarity')}</th>
            <th scope="col" className="figure">
              {t('trends.ritual-weeks')}
            </th>
            <th scope="col" colSpan={2}>
              {t('trends.strategy-share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ clarity, weeks, strategyShare }) => (
            <tr key={clarity}>
              <th scope="row" className="ritual-week">
                {t('page.of-five', { figure: clarity })}
              </th>
              <td className="figure">{words().number(weeks)}</td>
              <td className="fill">
                <Bar
                  label={t('reflection.share', {
                    name: t('stance.strategy'),
                    share: percent(strategyShare),
                  })}
                  parts={[{ id: 'strategy', tone: 'strategy-1', amount: strategyShare }]}
                  whole={1}
                />
              </td>
              <td className="figure">{percent(strategyShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
