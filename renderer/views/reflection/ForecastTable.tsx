import { type Forecast, leastForecastWeeks } from '../../../shared/reflection/forecast.ts'
import { duration, nothing } from '../../format.ts'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { Section } from '../../parts/Page.tsx'
import { quarterTitle } from '../../period-names.ts'
import { t } from '../../words.ts'

/** What each goal comes to by the end of the quarter, beside its target. */
export function ForecastTable({ forecast }: { readonly forecast: Forecast }) {
  const { quarter, countedWeeks, weeksLeft, goals } = forecast
  const title = t('reflection.forecast', { quarter: quarterTitle(quarter) })
  if (!goals) {
    return (
      <Section title={title}>
        <p>
          {t('reflection.forecast-unknown', { least: leastForecastWeeks, count: countedWeeks })}
        </p>
      </Section>
    )
  }
  return (
    <Section title={title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('field.goal')}</th>
            <FigureHeads
              names={[
                t('reflection.target'),
                t('reflection.forecast-expected'),
                t('reflection.forecast-so-far'),
              ]}
            />
          </tr>
        </thead>
        <tbody>
          {goals.map(({ goal, soFarSeconds, expectedSeconds, targetSeconds }) => (
            <tr key={goal.id}>
              <th scope="row">{goal.name}</th>
              <td className="figure">
                {targetSeconds === null ? nothing : wholeHours(targetSeconds)}
              </td>
              <td className="figure">{wholeHours(expectedSeconds)}</td>
              <td className="figure">{duration(soFarSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t('reflection.forecast-how', { count: countedWeeks, left: weeksLeft })}
      </p>
    </Section>
  )
}

/** An estimate is said no finer than it is known. */
function wholeHours(seconds: number): string {
  return duration(Math.round(seconds / 3600) * 3600)
}
