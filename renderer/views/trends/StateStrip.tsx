import { type RitualWeek, stateCounts } from '../../../shared/reflection/ritual.ts'
import { weekStates } from '../../../shared/reflection/state.ts'
import { list } from '../../format.ts'
import { weekShortWithYear } from '../../period-names.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'
import { StateSign } from './StateSign.tsx'

/** One sign a week, oldest first, and what each stands for. */
export function StateStrip({ weeks }: { readonly weeks: readonly RitualWeek[] }) {
  const { weekStartsOn } = useConfig().settings
  const counts = stateCounts(weeks)
  const legend = weekStates.flatMap((state) => {
    const count = counts.get(state)
    return count === undefined ? [] : [{ state, name: t(`reflection.state-${state}`), count }]
  })
  const says = legend.map(({ name, count }) => t('trends.state-count', { state: name, count }))
  return (
    <>
      <div
        role="img"
        aria-label={t('trends.states-label', { weeks: weeks.length, states: list(says) })}
        className="state-strip"
      >
        {weeks.map(({ week, state }) => (
          <span
            key={week}
            title={t('trends.state-of', {
              week: weekShortWithYear(week, weekStartsOn),
              state: t(`reflection.state-${state}`),
            })}
          >
            <StateSign state={state} />
          </span>
        ))}
      </div>
      <p className="state-legend soft small">
        {legend.map(({ state, name, count }) => (
          <span key={state}>
            <StateSign state={state} /> {t('trends.state-count', { state: name, count })}
          </span>
        ))}
      </p>
    </>
  )
}
