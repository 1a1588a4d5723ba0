import { shownGoals } from '../../../shared/report/shown.ts'
import { duration, durationOf, nothing, percentOf } from '../../format.ts'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { ForecastTable } from './ForecastTable.tsx'
import type { StepProps } from './steps.ts'

/** Target against actual for each goal, and what was asked rather than planned. */
export function PlanStep({ data: { data, forecast } }: Pick<StepProps, 'data'>) {
  const config = useConfig()
  const { report, requestSeconds } = data
  const goals = shownGoals(report, config)
  return (
    <>
      <Section title={t('reflection.step-plan')}>
        {goals.length <= 1 ? (
          <p>{t('reflection.no-goals')}</p>
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('field.goal')}</th>
                <FigureHeads
                  names={[
                    t('reflection.target'),
                    t('reflection.actual'),
                    t('reflection.share-of-week'),
                  ]}
                />
              </tr>
            </thead>
            <tbody>
              {goals.map(({ goal, shown }) => (
                <tr key={goal?.id ?? 'none'}>
                  <th scope="row">{goal?.name ?? t('field.no-goal')}</th>
                  <td className="figure">
                    {goal?.targetShare == null
                      ? nothing
                      : duration(goal.targetShare * report.trackedSeconds)}
                  </td>
                  <td className="figure">{durationOf(shown)}</td>
                  <td className="figure">{percentOf(shown)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className="note">
          {requestSeconds === 0
            ? t('reflection.nothing-asked')
            : t('reflection.asked', {
                asked: duration(requestSeconds),
                tracked: duration(report.trackedSeconds),
              })}
        </p>
      </Section>
      {goals.length > 1 && <ForecastTable forecast={forecast} />}
    </>
  )
}
