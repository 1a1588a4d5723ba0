import type { LiveGuardrail } from '../../../shared/guardrails/live.ts'
import { metricNames } from '../../../shared/guardrails/names.ts'
import type { WeekData } from '../../../shared/ipc.ts'
import { percent } from '../../format.ts'
import { Section } from '../../parts/Page.tsx'
import { useGuardrails } from '../../use-query.ts'
import { guardrailReason, limitWords, stateWords } from './guardrail-words.ts'
import { SlotPlan } from './SlotPlan.tsx'

/** Floors and caps the person set: how each stands, why, and the slots that would mend it. */
export function Guardrails({ data }: { readonly data: WeekData }) {
  const guardrails = useGuardrails(data.week)
  if (!guardrails || guardrails.length === 0) return null
  return (
    <Section title="Guardrails">
      <ul>
        {guardrails.map((live) => (
          <GuardrailLine
            key={`${live.guardrail.id} ${live.proposals[0]?.start}`}
            live={live}
            isOver={!data.isSoFar}
          />
        ))}
      </ul>
    </Section>
  )
}

interface GuardrailLineProps {
  readonly live: LiveGuardrail
  readonly isOver: boolean
}

function GuardrailLine({ live, isOver }: GuardrailLineProps) {
  const { guardrail, state, trackedShare, proposals } = live
  const reason = guardrailReason(live, isOver)
  return (
    <li className="guardrail">
      <div className="guardrail-head">
        <span>
          {metricNames[guardrail.metric]} <span className="soft">{limitWords(guardrail)}</span>
        </span>
        <span className="figure">
          {percent(trackedShare)} ·{' '}
          <span className={`guardrail-state guardrail-${state}`}>{stateWords(state, isOver)}</span>
        </span>
      </div>
      {reason !== '' && <p className="soft small">{reason}</p>}
      {proposals.length > 0 && (
        <SlotPlan name={metricNames[guardrail.metric]} proposals={proposals} />
      )}
    </li>
  )
}
