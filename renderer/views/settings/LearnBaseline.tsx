import { useState } from 'react'
import { type BaselineWeek, meanWeek, outlierWeeks } from '../../../shared/baseline/learn.ts'
import type { Baseline } from '../../../shared/model/settings.ts'
import { type Week, weekOf } from '../../../shared/time/week.ts'
import { hoursMinutes } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckField } from '../../parts/Field.tsx'
import { Select } from '../../parts/Select.tsx'
import { weekRange } from '../../period-names.ts'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'

interface LearnBaselineProps {
  readonly from: 'tracked' | 'calendar'
  readonly onLearnt: (baseline: Baseline) => void
  readonly onClose: () => void
}

/** How many weeks are taken by default: enough to be normal, few enough to be remembered. */
const weeksTaken = 8

/** Weeks to learn a normal week from; outliers are shown but not selected. */
export function LearnBaseline({ from, onLearnt, onClose }: LearnBaselineProps) {
  const { settings } = useConfig()
  const current = weekOf(useNow(60_000), settings)
  const [before, setBefore] = useState<Week>(current)
  const [chosen, setChosen] = useState<ReadonlySet<Week> | null>(null)
  const { value: weeks } = useAnswer('getBaselineWeeks', { from, before: current })
  if (!weeks) return null
  const offered = weeks.filter(({ week }) => week < before)
  const outliers = outlierWeeks(offered)
  const like = offered.filter(({ week }) => !outliers.has(week))
  const beforeAi = like.filter(({ savedSeconds }) => savedSeconds === 0)
  const usual = (beforeAi.length > 0 ? beforeAi : like).slice(0, weeksTaken)
  const ticked = chosen ?? new Set(usual.map(({ week }) => week))
  const taken = offered.filter(({ week }) => ticked.has(week))
  const tick = (week: Week, isTicked: boolean) => {
    const others = [...ticked].filter((each) => each !== week)
    setChosen(new Set(isTicked ? [...others, week] : others))
  }
  const learn = () =>
    onLearnt({
      weeklyMinutes: meanWeek(taken),
      learntFrom:
        from === 'tracked'
          ? { kind: 'weeks', weeks: taken.map(({ week }) => week) }
          : { kind: 'calendar', before },
    })
  return (
    <div className="form">
      <p className="note">{t(`settings.learn-${from}-note`)}</p>
      {weeks.length > 0 && (
        <Select
          label={t('settings.learn-before')}
          groups={[
            {
              title: '',
              options: [current, ...weeks.map(({ week }) => week)].map((week) => ({
                id: week,
                name:
                  week === current
                    ? t('settings.learn-this-week')
                    : weekRange(week, settings.weekStartsOn),
              })),
            },
          ]}
          value={before}
          onChange={(week) => {
            setBefore(week)
            setChosen(null)
          }}
        />
      )}
      {offered.length === 0 ? (
        <p>{t('settings.learn-none')}</p>
      ) : (
        <ul className="learn-weeks">
          {offered.map((each) => (
            <LearnLine
              key={each.week}
              week={each}
              isOutlier={outliers.has(each.week)}
              isTicked={ticked.has(each.week)}
              onTick={(isTicked) => tick(each.week, isTicked)}
            />
          ))}
        </ul>
      )}
      <div className="row">
        <Button look="main" isDisabled={taken.length === 0} onPress={learn}>
          {t('settings.learn-take', { count: taken.length })}
        </Button>
        <Button onPress={onClose}>{t('do.cancel')}</Button>
      </div>
    </div>
  )
}

interface LearnLineProps {
  readonly week: BaselineWeek
  readonly isOutlier: boolean
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

function LearnLine({ week, isOutlier, isTicked, onTick }: LearnLineProps) {
  const { weekStartsOn } = useConfig().settings
  const remarks = [
    isOutlier ? t('settings.learn-outlier') : '',
    week.savedSeconds > 0
      ? t('settings.learn-saved', { time: hoursMinutes(week.savedSeconds) })
      : '',
  ].filter((remark) => remark !== '')
  return (
    <li className="learn-week">
      <CheckField label={weekRange(week.week, weekStartsOn)} value={isTicked} onChange={onTick} />
      <span className="figure">{hoursMinutes(week.seconds)}</span>
      <span className="soft small">{remarks.join(', ')}</span>
    </li>
  )
}
