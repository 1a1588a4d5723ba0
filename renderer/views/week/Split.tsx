import { type WorkStance, workStances } from '../../../shared/model/category.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { type Shown, shownHours, shownParts, shownStances } from '../../../shared/report/shown.ts'
import { stanceName } from '../../categories.ts'
import { explain } from '../../explain.ts'
import { dayShort, duration, durationOf, nothing, percent, percentOf } from '../../format.ts'
import { Bar } from '../../parts/Bar.tsx'
import { FigureButton } from '../../parts/Button.tsx'
import { Explain } from '../../parts/Explain.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet, setDay, show } from '../../window/navigation.ts'
import { t } from '../../words.ts'
import { type DaySplit, daySplits } from './day-split.ts'

/** The week and each of its days as bars split by stance. */
export function Split({ data }: { readonly data: WeekData }) {
  const config = useConfig()
  const { report } = data
  if (report.trackedSeconds === 0) return null
  const floor = config.settings.guardrails.find(({ metric }) => metric === 'strategy')?.atLeast
  const stances = shownStances(report)
  const days = daySplits(data, config)
  const shownDays = shownParts(
    days.map(({ seconds }) => seconds),
    report.trackedSeconds,
  )
  const longest = Math.max(...days.map(({ seconds }) => seconds), 8 * 3600)
  return (
    <section aria-label={t('week.split')} className="split">
      <div className="split-picture">
        {floor !== undefined && (
          <span className="split-floor soft small" style={{ left: `${100 * floor}%` }}>
            {t('week.split-floor', { share: percent(floor) })}
          </span>
        )}
        <Bar
          size="large"
          mark={floor}
          label={t('week.split-shares', {
            strategy: percentOf(stances.strategy),
            execution: percentOf(stances.execution),
            neutral: percentOf(stances.neutral),
          })}
          parts={stanceParts(report.byStance)}
        />
      </div>
      <dl className="split-legend">
        {workStances.map((stance) => (
          <StanceFigure key={stance} stance={stance} data={data} />
        ))}
      </dl>
      <ul className="days">
        {days.map((day, index) => (
          <DayLine key={day.day} split={day} shown={shownDays[index]} longest={longest} />
        ))}
      </ul>
      <WaitingNote data={data} />
    </section>
  )
}

/** Time that does not count yet, mentioned where it is missing. */
function WaitingNote({ data: { waiting } }: { readonly data: WeekData }) {
  if (waiting.count === 0) return null
  return (
    <p className="note split-waiting">
      {t('week.waiting', { count: waiting.count, length: duration(waiting.seconds) })}{' '}
      <FigureButton onPress={() => show('meetings')}>{t('week.classify')}</FigureButton>
    </p>
  )
}

function stanceParts(byStance: Readonly<Record<WorkStance, number>>) {
  return workStances.map((stance) => ({
    id: stance,
    tone: `${stance}-1` as const,
    amount: byStance[stance],
  }))
}

function StanceFigure({ stance, data }: { readonly stance: WorkStance; readonly data: WeekData }) {
  const config = useConfig()
  const { report, period } = data
  const title = stanceName(stance)
  const shown = shownStances(report)[stance]
  return (
    <div>
      <dt>
        <Swatch tone={`${stance}-1`} /> {title}
        <Explain name={title} says={explain(stance, data, config)} />
      </dt>
      <dd className={`stance-${stance}`}>
        <span className="split-share">{percentOf(shown)}</span>
        <FigureButton
          label={t('week.show-rows', { name: title, figure: durationOf(shown) })}
          onPress={() =>
            openSheet({
              kind: 'rows',
              question: { title, period, filter: { kind: 'stance', stance } },
            })
          }
        >
          {durationOf(shown)}
        </FigureButton>
      </dd>
    </div>
  )
}

interface DayLineProps {
  readonly split: DaySplit
  readonly shown: Shown | undefined
  readonly longest: number
}

function DayLine({ split, shown, longest }: DayLineProps) {
  const name = dayShort(split.day)
  const parts = shownParts(
    workStances.map((stance) => split.byStance[stance]),
    split.seconds,
    shown && { seconds: shown.seconds, percent: null },
  )
  const [strategy = nothing, execution = nothing, neutral = nothing] = parts.map(durationOf)
  const open = () => {
    setDay(split.day)
    show('today')
  }
  return (
    <li className="day-line">
      <FigureButton label={t('week.open-day', { day: name })} onPress={open}>
        {name}
      </FigureButton>
      <Bar
        whole={longest}
        parts={stanceParts(split.byStance)}
        label={t('week.split-day', { day: name, strategy, execution, neutral })}
      />
      <span className="figure soft">
        {shown && split.seconds > 0 ? shownHours(shown) : nothing}
      </span>
    </li>
  )
}
