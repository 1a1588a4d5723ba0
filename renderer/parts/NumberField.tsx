import './field.css'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'
import { minutesOf } from '../../shared/quick-entry/length.ts'
import { t, words } from '../words.ts'
import { IconButton } from './Button.tsx'

interface NumberFieldProps {
  readonly label: string
  /** The label is announced but not drawn, if a table heading already shows it. */
  readonly isLabelUnseen?: boolean
  /** An empty field is `null`: not said, which is not zero. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** Takes effect when the field loses the focus, not with each key: for values that are saved at once. */
  readonly isLate?: boolean
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly unit?: string
  /** Drawn instead of the unit, for example `% target`. */
  readonly unitShown?: string
  readonly hint?: ReactNode
  readonly autoFocus?: boolean
  /** Why a number within the bounds is refused. */
  readonly check?: (value: number) => string | null
  /** Draws − and + beside the field. */
  readonly hasSteps?: boolean
}

/**
 * A number, written with a point or a comma; minutes and hours also as a length. The arrow keys step. What cannot be
 * taken stays in the field, with the reason beside it, and keeps its form from being sent; Esc gives it up.
 */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    isLabelUnseen,
    value,
    onChange,
    isLate = false,
    unit,
    unitShown = unit,
    hint,
    autoFocus = false,
    hasSteps = false,
    check = () => null,
  } = props
  const [draft, setDraft] = useState<string | null>(null)
  const { min = 0, max = Number.MAX_SAFE_INTEGER, step = 1 } = props
  const read = (text: string) => readNumber(text, unit)
  const faultOf = (text: string): string | null => {
    const number = read(text)
    if (number === null) return null
    if (number === undefined) return t(`field.no-${kindOf(unit)}`)
    if (number < min) return t('field.too-small', { least: amount(min, unit) })
    if (number > max) return t('field.too-large', { most: amount(max, unit) })
    return check(number)
  }
  const give = (text: string) => {
    const number = read(text)
    if (number !== undefined && number !== value) onChange(number)
  }
  const type = (text: string) => {
    setDraft(text)
    if (!isLate && faultOf(text) === null) give(text)
  }
  const leave = () => {
    if (draft === null || faultOf(draft) !== null) return
    give(draft)
    setDraft(null)
  }
  const move = (direction: number) => {
    const from = (draft === null ? value : read(draft)) ?? 0
    type(written(Math.min(max, Math.max(min, from + direction * step))))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (event.key === 'Escape') setDraft(null)
    if (event.key === 'Enter') leave()
    if (direction === undefined) return
    event.preventDefault()
    move(direction)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a number from elsewhere takes the place of what was refused
  useEffect(() => {
    setDraft((text) => (text !== null && faultOf(text) !== null ? null : text))
  }, [value])
  const shown = draft ?? (value === null ? '' : written(value))
  const fault = draft === null ? null : faultOf(draft)
  return (
    <TextField
      className="field"
      value={shown}
      onChange={type}
      onBlur={leave}
      onKeyDown={onKeyDown}
      isInvalid={fault !== null}
      autoFocus={autoFocus}
    >
      <Label className={isLabelUnseen ? 'unseen' : 'label'}>{label}</Label>
      <span className="with-unit">
        {hasSteps && (
          <IconButton
            icon="some"
            label={t('field.less', { name: label })}
            onPress={() => move(-1)}
          />
        )}
        <Input className="input number" inputMode="decimal" />
        {unitShown && <span className="unit">{unitShown}</span>}
        {hasSteps && (
          <IconButton
            icon="plus"
            label={t('field.more', { name: label })}
            onPress={() => move(1)}
          />
        )}
      </span>
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {fault !== null && (
        <Text slot="errorMessage" className="hint" role="status">
          {fault}
        </Text>
      )}
    </TextField>
  )
}

/** As the locale writes it, but without grouping, because it is parsed again. */
function written(value: number): string {
  return words().intl.formatNumber(value, { useGrouping: false, maximumFractionDigits: 2 })
}

/** A bound in words. */
function amount(value: number, unit: string | undefined): string {
  if (unit === '%') return words().percent(value)
  const seconds = secondsIn(unit)
  return seconds === null ? words().number(value, 2) : words().duration(value * seconds)
}

function kindOf(unit: string | undefined): 'number' | 'minutes' | 'hours' {
  if (unit === 'min') return 'minutes'
  return unit === 'h' ? 'hours' : 'number'
}

/** `null` of what is no length. */
function secondsIn(unit: string | undefined): number | null {
  const kind = kindOf(unit)
  if (kind === 'number') return null
  return kind === 'minutes' ? 60 : 3600
}

/** `null` for an empty text, `undefined` for text that is not a number of this unit. */
function readNumber(text: string, unit: string | undefined): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (/^[-−]?\d+(?:[.,]\d*)?$/.test(trimmed)) {
    return Number(trimmed.replace(',', '.').replace('−', '-'))
  }
  const seconds = secondsIn(unit)
  if (seconds === null) return undefined
  const minutes = minutesOf(trimmed.replace(/^\d+:[0-5]\d$/, '$&h'))
  return minutes === null ? undefined : (minutes * 60) / seconds
}
