import './field.css'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'
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
  readonly hint?: ReactNode
  readonly autoFocus?: boolean
  /** Draws − and + beside the field. */
  readonly hasSteps?: boolean
}

/** A number, written with a point or a comma; hours also as `7:30`. The arrow keys step. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    isLabelUnseen,
    value,
    onChange,
    isLate = false,
    unit,
    hint,
    autoFocus = false,
    hasSteps = false,
  } = props
  const [draft, setDraft] = useState<string | null>(null)
  const { min = 0, max = Number.MAX_SAFE_INTEGER, step = 1 } = props
  const read = (text: string) => {
    const number = readNumber(text, unit === 'h')
    return number === null || number === undefined ? number : Math.min(max, Math.max(min, number))
  }
  const give = (number: number | null | undefined) => {
    if (number !== undefined && number !== value) onChange(number)
  }
  const type = (text: string) => {
    setDraft(text)
    if (!isLate) give(read(text))
  }
  const leave = () => {
    if (draft !== null) give(read(draft))
    setDraft(null)
  }
  const move = (direction: number) => {
    const from = (draft === null ? value : read(draft)) ?? 0
    type(written(Math.min(max, Math.max(min, from + direction * step))))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (event.key === 'Enter') leave()
    if (direction === undefined) return
    event.preventDefault()
    move(direction)
  }
  const shown = draft ?? (value === null ? '' : written(value))
  return (
    <TextField
      className="field"
      value={shown}
      onChange={type}
      onBlur={leave}
      onKeyDown={onKeyDown}
      isInvalid={draft !== null && readNumber(draft, unit === 'h') === undefined}
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
        {unit && <span className="unit">{unit}</span>}
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
    </TextField>
  )
}

/** As the locale writes it, but without grouping, because it is parsed again. */
function written(value: number): string {
  return words().intl.formatNumber(value, { useGrouping: false, maximumFractionDigits: 2 })
}

/** `null` for an empty text, `undefined` for text that is not a number. */
function readNumber(text: string, isHours: boolean): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const [, hours, minutes] = /^(\d+):([0-5]\d)$/.exec(trimmed) ?? []
  if (isHours && hours !== undefined) return Number(hours) + Number(minutes) / 60
  return /^\d+(?:[.,]\d*)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined
}
