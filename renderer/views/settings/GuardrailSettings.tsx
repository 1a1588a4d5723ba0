import { metricFault } from '../../../shared/guardrails/metric.ts'
import { metricName } from '../../../shared/guardrails/names.ts'
import type { Config } from '../../../shared/model/document.ts'
import {
  categoryMetric,
  categoryOfMetric,
  type Guardrail,
  hasRoom,
  isMetric,
  isShareName,
  type Metric,
  shareNames,
} from '../../../shared/model/guardrail.ts'
import { namedId } from '../../../shared/model/named-id.ts'
import { categoryGroups } from '../../categories.ts'
import { percent } from '../../format.ts'
import { Button, IconButton } from '../../parts/Button.tsx'
import { CheckField, ClockField } from '../../parts/Field.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { type OptionGroup, Select } from '../../parts/Select.tsx'
import { useConfig } from '../../use-config.ts'
import { t, words } from '../../words.ts'
import { type PartProps, saveSettings } from './part.ts'

/** The shares, and single categories by stance; `off` ones are not part of tracked time. */
function metricGroups(config: Config, chosen: Metric): readonly OptionGroup[] {
  const shares = shareNames.map((id) => ({ id, name: t(`metric.${id}`) }))
  const chosenId = isShareName(chosen) ? null : categoryOfMetric(chosen)
  const counted = config.categories.filter(({ id, stance }) => stance !== 'off' || id === chosenId)
  const categories = categoryGroups({ ...config, categories: counted }, chosenId).map(
    ({ title, options }) => ({
      title: t('settings.guardrail-categories', { stance: title }),
      options: options.map((option) => ({ ...option, id: categoryMetric(option.id) })),
    }),
  )
  const known = categories.some(({ options }) => options.some(({ id }) => id === chosen))
  const gone =
    chosenId === null || known
      ? []
      : [
          {
            title: t('settings.guardrail-gone-group'),
            options: [{ id: chosen, name: metricName(chosen, config.categories, words()) }],
          },
        ]
  return [{ title: t('settings.guardrail-shares'), options: shares }, ...categories, ...gone]
}

export function GuardrailSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  const { guardrails } = settings
  const save = (next: readonly Guardrail[]) =>
    saveSettings(settings, { ...settings, guardrails: next })
  const change = (index: number) => (guardrail: Guardrail | null) =>
    save(guardrails.flatMap((other, at) => (at === index ? (guardrail ?? []) : other)))
  const add = () =>
    save([
      ...guardrails,
      { id: namedId('requests-cap', guardrails), metric: 'requests', atMost: 0.2 },
    ])
  return (
    <Section
      id={id}
      title={title}
      aside={
        <Button icon="plus" onPress={add}>
          {t('settings.guardrail-add')}
        </Button>
      }
    >
      <p className="note">{t('settings.guardrails-note')}</p>
      <KeptFocus>
        <ul className="setting-list">
          {guardrails.map((guardrail, index) => (
            <GuardrailLine key={guardrail.id} guardrail={guardrail} onChange={change(index)} />
          ))}
        </ul>
      </KeptFocus>
      <NoticeTime />
    </Section>
  )
}

/** When to warn of guardrails at risk. */
function NoticeTime() {
  const { settings } = useConfig()
  const { guardrailsAt } = settings.notices
  const set = (time: string | null) =>
    saveSettings(settings, { ...settings, notices: { ...settings.notices, guardrailsAt: time } })
  return (
    <div className="row-end notice-time">
      <CheckField
        label={t('settings.guardrail-notice')}
        value={guardrailsAt !== null}
        onChange={(isOn) => set(isOn ? '15:00' : null)}
      />
      {guardrailsAt !== null && (
        <ClockField label={t('field.at')} value={guardrailsAt} onChange={set} />
      )}
    </div>
  )
}

interface GuardrailLineProps {
  readonly guardrail: Guardrail
  readonly onChange: (guardrail: Guardrail | null) => void
}

function GuardrailLine({ guardrail, onChange }: GuardrailLineProps) {
  const config = useConfig()
  const { id, metric, atLeast, atMost } = guardrail
  const name = metricName(metric, config.categories, words())
  const fault = metricFault(metric, config.categories)
  const set = (low: number | undefined, high: number | undefined, of: Metric = metric) =>
    onChange({
      id,
      metric: of,
      ...(low === undefined ? {} : { atLeast: low }),
      ...(high === undefined ? {} : { atMost: high }),
    })
  const setMetric = (key: string) => {
    if (isMetric(key)) set(atLeast, atMost, key)
  }
  return (
    <li className="setting-line guardrail-line">
      <Select
        label={t('settings.guardrail-share')}
        isLabelUnseen
        groups={metricGroups(config, metric)}
        value={metric}
        onChange={setMetric}
      />
      <ShareField
        limit="at-least"
        name={name}
        value={atLeast}
        check={(low) =>
          hasRoom({ atLeast: low, atMost })
            ? null
            : t('settings.guardrail-above-most', { limit: percent(atMost ?? 1) })
        }
        onChange={(low) => set(low, atMost)}
      />
      <ShareField
        limit="at-most"
        name={name}
        value={atMost}
        check={(high) =>
          hasRoom({ atLeast, atMost: high })
            ? null
            : t('settings.guardrail-below-least', { limit: percent(atLeast ?? 0) })
        }
        onChange={(high) => set(atLeast, high)}
      />
      <span className="guardrail-delete">
        <IconButton
          icon="remove"
          label={t('settings.guardrail-delete', { name })}
          onPress={() => onChange(null)}
        />
      </span>
      {fault && <p className="note guardrail-fault">{t(`settings.guardrail-${fault}`)}</p>}
    </li>
  )
}

interface ShareFieldProps {
  /** What it is a share of. */
  readonly name: string
  readonly limit: 'at-least' | 'at-most'
  readonly value: number | undefined
  readonly check: (share: number) => string | null
  readonly onChange: (share: number | undefined) => void
}

function ShareField({ name, limit, value, check, onChange }: ShareFieldProps) {
  return (
    <span className="row share-field">
      <span className="soft small" aria-hidden="true">
        {t(`settings.guardrail-${limit}`)}
      </span>
      <NumberField
        isLate
        label={t(`settings.guardrail-${limit}-of`, { name })}
        isLabelUnseen
        unit="%"
        min={0}
        max={100}
        check={(share) => check(share / 100)}
        value={value === undefined ? null : Math.round(value * 1000) / 10}
        onChange={(share) => onChange(share === null ? undefined : share / 100)}
      />
    </span>
  )
}
