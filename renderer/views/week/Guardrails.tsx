import type { LiveGuardrail } from '../../../shared/guardrails/live.ts'
import { metricFigure } from '../../../shared/guardrails/metric.ts'
import { metricName } from '../../../shared/guardrails/names.ts'
import type { WeekData } from '../../../shared/report/periods.ts'
import { shownSum } from '../../../shared/report/shown.ts'
import { explainGuardrail } from '../../explain.ts'
import { percent, percentOf } from '../../format.ts'
import { Explain } from '../../parts/Explain.tsx'
import { Section } from '../../parts/Page.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { t, words } from '../../words.ts'
import { besideLimit, guardrailReason, limitWords, stateWords } from './guardrail-words.ts'
import { SlotPlan } from './SlotPlan.tsx'

/** Floors and caps the person set: the state of each, why, and the slots that would help. */
export function Guardrails({ data }: { readonly data: WeekData }) {
  const { value: guardrails } = useAnswer('getGuardrails', { week: data.week })
  if (!guardrails || guardrails.length === 0) return null
  return (
    <Section title={t('guardrails.title')}>
      <ul>
        {guardrails.map((live) => (
          <GuardrailLine
            key={`${live.guardrail.id} ${live.proposals[0]?.start}`}
            live={live}
            data={data}
          />
        ))}
      </ul>
    </Section>
  )
}

interface GuardrailLineProps {
  readonly live: LiveGuardrail
  readonly data: WeekData
}

function GuardrailLine({ live, data }: GuardrailLineProps) {
  const config = useConfig()
  const { guardrail, state, trackedShare, trackedSeconds, proposals } = live
  const figure = metricFigure(guardrail.metric, config.goals)
  // Same rounding as for this share elsewhere on the page.
  const shown = figure && shownSum(figure, trackedSeconds, data, config)
  const isOver = !data.isSoFar
  const name = metricName(guardrail.metric, config.categories, words())
  const reason = guardrailReason(live, isOver)
  return (
    <li className="guardrail">
      <div className="guardrail-head">
        <span>
          {name} <span className="soft">{limitWords(guardrail)}</span>
          <Explain
            name={t('guardrails.explained', { name })}
            says={explainGuardrail(live, data, config)}
          />
        </span>
        <span className="figure">
          {besideLimit(
            shown && trackedShare !== null ? percentOf(shown) : percent(trackedShare),
            trackedShare,
            guardrail,
          )}{' '}
          ·{' '}
          <span className={`guardrail-state guardrail-${state}`}>{stateWords(state, isOver)}</span>
        </span>
      </div>
      {reason !== '' && <p className="soft small">{reason}</p>}
      {proposals.length > 0 && <SlotPlan name={name} proposals={proposals} />}
    </li>
  )
}
