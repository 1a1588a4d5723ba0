import { fitsWeek } from '../../../shared/baseline/week-minutes.ts'
import { weeklyMinutes } from '../../../shared/model/work-hours.ts'
import { problem } from '../../../shared/result.ts'
import { categoryTone } from '../../categories.ts'
import { duration } from '../../format.ts'
import { NumberField } from '../../parts/NumberField.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { rich, t, words } from '../../words.ts'

type Minutes = Readonly<Record<string, number>>

interface BaselineHoursProps {
  readonly minutes: Minutes
  readonly onChange: (minutes: Minutes) => void
}

/** Hours a week by category, with their sum against the working hours. */
export function BaselineHours({ minutes, onChange }: BaselineHoursProps) {
  const config = useConfig()
  const categories = config.categories.filter(
    ({ id, archived, stance }) => stance !== 'off' && (!archived || minutes[id] !== undefined),
  )
  const set = (id: string) => (hours: number | null) => {
    const { [id]: _, ...others } = minutes
    onChange(hours === null ? others : { ...others, [id]: Math.round(hours * 60) })
  }
  const sum = categories.reduce((total, { id }) => total + (minutes[id] ?? 0), 0)
  const week = weeklyMinutes(config.settings.workHours)
  return (
    <>
      <table className="table baseline">
        <tbody>
          {categories.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">
                <span className="with-swatch">
                  <Swatch tone={categoryTone(config, id)} />
                  {name}
                </span>
              </th>
              <td className="figure">
                <NumberField
                  label={t('settings.week-hours', { category: name })}
                  isLabelUnseen
                  unit="h"
                  min={0}
                  max={168}
                  step={0.25}
                  hasSteps
                  value={minutes[id] === undefined ? null : minutes[id] / 60}
                  onChange={set(id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {rich('settings.week-sum', {
                hours: duration(week * 60),
                soft: (parts) => <span className="soft baseline-week">{parts}</span>,
              })}
            </th>
            <td className="figure baseline-sum">{duration(sum * 60)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="note" role="status">
        {weekSays(minutes, sum - week)}
      </p>
    </>
  )
}

/** What is wrong or unusual with the sum. */
function weekSays(minutes: Minutes, above: number): string {
  if (!fitsWeek(minutes)) return words().problem(problem('too-long/week'))
  return above > 0 ? t('settings.week-above', { hours: duration(above * 60) }) : ''
}
