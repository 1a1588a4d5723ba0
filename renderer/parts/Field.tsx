import './field.css'
import { parseDate, parseTime } from '@internationalized/date'
import { type ReactNode, useId } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Switch } from 'react-aria-components/Switch'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { TimeField } from 'react-aria-components/TimeField'
import { words } from '../words.ts'
import { Icon } from './Icon.tsx'

interface FieldProps<T> {
  readonly label: string
  /** The label is announced but not drawn, if a table heading already shows it. */
  readonly isLabelUnseen?: boolean
  readonly value: T
  readonly onChange: (value: T) => void
  readonly hint?: ReactNode
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

function FieldLabel({
  label,
  isUnseen = false,
}: {
  label: string
  isUnseen?: boolean | undefined
}) {
  return <Label className={isUnseen ? 'unseen' : 'label'}>{label}</Label>
}

function Hint({ children }: { children: ReactNode }) {
  if (children === undefined) return null
  return (
    <Text slot="description" className="hint">
      {children}
    </Text>
  )
}

interface TextProps extends FieldProps<string> {
  readonly placeholder?: string
  readonly rows?: number
  /** A line of text that is drawn on as many lines as it needs, where a field of one line would cut it. */
  readonly wraps?: boolean
  /** A line of the person's own words, whose spelling is checked; an area always is one. */
  readonly isProse?: boolean
  /** `password` hides what is typed. */
  readonly type?: 'text' | 'password'
}

export function TextField({
  label,
  isLabelUnseen,
  hint,
  placeholder,
  rows,
  wraps = false,
  isProse = false,
  ...props
}: TextProps) {
  const shown = placeholder === undefined ? {} : { placeholder }
  return (
    <AriaTextField className="field" {...props}>
      <FieldLabel label={label} isUnseen={isLabelUnseen} />
      {rows ? (
        <TextArea className="input area" rows={rows} spellCheck {...shown} />
      ) : wraps ? (
        // The text behind the field makes it as high as it needs to be.
        <span className="wraps" data-text={props.value || placeholder}>
          <TextArea className="input" rows={1} spellCheck={isProse} {...shown} />
        </span>
      ) : (
        <Input className="input" spellCheck={isProse} {...shown} />
      )}
      <Hint>{hint}</Hint>
    </AriaTextField>
  )
}

/** A plain date, `2026-11-20`. */
export function DayField({
  label,
  isLabelUnseen,
  hint,
  value,
  onChange,
  ...rest
}: FieldProps<string>) {
  return (
    <DateField
      className="field"
      value={parseDate(value)}
      onChange={(next) => next && onChange(next.toString())}
      {...rest}
    >
      <FieldLabel label={label} isUnseen={isLabelUnseen} />
      <DateInput className="input segments">
        {(segment) => <DateSegment className="segment" segment={segment} />}
      </DateInput>
      <Hint>{hint}</Hint>
    </DateField>
  )
}

/** A local time, `09:30`. */
export function ClockField({
  label,
  isLabelUnseen,
  hint,
  value,
  onChange,
  ...rest
}: FieldProps<string>) {
  return (
    <TimeField
      className="field"
      value={parseTime(value)}
      onChange={(next) => next && onChange(next.toString().slice(0, 5))}
      hourCycle={words().hourCycle === 'h12' ? 12 : 24}
      shouldForceLeadingZeros={words().hourCycle === 'h23'}
      {...rest}
    >
      <FieldLabel label={label} isUnseen={isLabelUnseen} />
      <DateInput className="input segments">
        {(segment) => <DateSegment className="segment" segment={segment} />}
      </DateInput>
      <Hint>{hint}</Hint>
    </TimeField>
  )
}

interface CheckFieldProps extends FieldProps<boolean> {
  /** Set if it stands for many items, some of which are chosen. */
  readonly isIndeterminate?: boolean
}

export function CheckField({
  label,
  isLabelUnseen,
  value,
  onChange,
  hint,
  isIndeterminate = false,
  ...rest
}: CheckFieldProps) {
  const hintId = useId()
  const box = (
    <Checkbox
      className="check"
      isSelected={value}
      isIndeterminate={isIndeterminate}
      onChange={onChange}
      {...(isLabelUnseen ? { 'aria-label': label } : {})}
      {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
      {...rest}
    >
      <span className="check-box">
        <Icon name={isIndeterminate ? 'some' : 'check'} size={14} />
      </span>
      {isLabelUnseen ? null : <span>{label}</span>}
    </Checkbox>
  )
  if (hint === undefined) return box
  return (
    <div className="check-line">
      {box}
      <p id={hintId} className="hint">
        {hint}
      </p>
    </div>
  )
}

/** On or off, effective at once. */
export function SwitchField({ label, isLabelUnseen, value, onChange }: FieldProps<boolean>) {
  return (
    <Switch
      className="switch"
      isSelected={value}
      onChange={onChange}
      {...(isLabelUnseen ? { 'aria-label': label } : {})}
    >
      <span className="switch-track" />
      {isLabelUnseen ? null : <span>{label}</span>}
    </Switch>
  )
}
