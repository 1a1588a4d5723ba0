import type { WeekData } from '../../../shared/ipc.ts'
import type { Guardrail } from '../../../shared/model/settings.ts'
import { duration, percent } from '../../format.ts'
import { metricNames } from '../../guardrails.ts'
import { Section } from '../../parts/Page.tsx'
import { useConfig } from '../../use-config.ts'

/** Floors and caps the person set for themselves: held or not, and by how much. */
export function Guardrails({ data }: { readonly data: WeekData }) {
  const { guardrails } = useConfig().settings
  if (guardrails.length === 0 || data.report.trackedSeconds === 0) return null
  return (
    <Section title="Guardrails">
      <ul>
        {guardrails.map((guardrail) => (
          <GuardrailLine key={guardrail.id} guardrail={guardrail} data={data} />
        ))}
      </ul>
    </Section>
  )
}

function GuardrailLine({
  guardrail,
  data,
}: {
  readonly guardrail: Guardrail
  readonly data: WeekData
}) {
  const { metric, atLeast, atMost } = guardrail
  const share = data.report.shares[metric]
  const tracked = data.report.trackedSeconds
  const missing = share === null ? 0 : Math.max((atLeast ?? 0) - share, share - (atMost ?? 1), 0)
  const limits = [
    atLeast === undefined ? '' : `at least ${percent(atLeast)}`,
    atMost === undefined ? '' : `at most ${percent(atMost)}`,
  ].filter((limit) => limit !== '')
  return (
    <li className="guardrail">
      <span>
        {metricNames[metric]} <span className="soft">{limits.join(', ')}</span>
      </span>
      <span className="figure">
        {share === null ? (
          <span className="soft">not known</span>
        ) : missing === 0 ? (
          <>{percent(share)} · held</>
        ) : (
          <strong>
            {percent(share)} · {duration(missing * tracked)}{' '}
            {share < (atLeast ?? 0) ? 'short' : 'over'}
          </strong>
        )}
      </span>
    </li>
  )
}
