import { deepEqual } from '../../../shared/base/deep-equal.ts'
import { metricName } from '../../../shared/guardrails/names.ts'
import { canCall } from '../../../shared/guardrails/warning.ts'
import { defaultGuardrails } from '../../../shared/model/defaults.ts'
import type { Guardrail } from '../../../shared/model/guardrail.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { percent } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { goToPresent, show } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { goToSection } from '../settings/sections.ts'
import { besideLimit, limitWords } from '../week/guardrail-words.ts'

/** Nobody chose it yet. */
function isDefault(guardrail: Guardrail): boolean {
  return defaultGuardrails.some((each) => deepEqual(each, guardrail))
}

/** The first guardrail of this week that needs something, while there is still time for it. */
export function AtRisk() {
  const config = useConfig()
  const week = weekOf(useNow(60_000), config.settings)
  const { value: guardrails } = useAnswer('getGuardrails', { week })
  const live = guardrails?.find((each) => each.state === 'at-risk' && canCall(each))
  if (!live) return null
  const { guardrail, expectedShare } = live
  const share = besideLimit(percent(expectedShare), expectedShare, guardrail)
  const name = metricName(guardrail.metric, config.categories, words())
  return (
    <section className="at-risk" aria-label={t('today.at-risk')}>
      <p>
        {name} <span className="soft small">{limitWords(guardrail)}</span>
      </p>
      <p className="soft small">{t('guardrails.expected', { share })}</p>
      {isDefault(guardrail) && (
        <p className="soft small">
          {t('today.at-risk-default')}{' '}
          <Button look="quiet" onPress={() => goToSection('guardrails')}>
            {t('plan.do-change')}
          </Button>
        </p>
      )}
      <Button
        look="quiet"
        onPress={() => {
          goToPresent()
          show('week')
        }}
      >
        {t(live.proposals.length > 0 ? 'today.at-risk-plan' : 'today.at-risk-look')}
      </Button>
    </section>
  )
}
