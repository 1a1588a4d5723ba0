import { useState } from 'react'
import { defaultReflectionCall } from '../../../shared/model/defaults.ts'
import {
  type ReflectionCall,
  type Settings,
  type Weekday,
  weekdays,
} from '../../../shared/model/settings.ts'
import type { WeekStart } from '../../../shared/time/week.ts'
import { isZone } from '../../../shared/time/zone.ts'
import { weekdayName } from '../../format.ts'
import { Chips } from '../../parts/Chips.tsx'
import { ComboField } from '../../parts/ComboField.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { CheckField, ClockField } from '../../parts/Field.tsx'
import { NumberField } from '../../parts/NumberField.tsx'
import { Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { notify } from '../../store.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { CycleSettings } from './CycleSettings.tsx'
import { type PartProps, saveSettings } from './part.ts'
import { awayHint } from './system-words.ts'
import { readSpans } from './work-hours.ts'

const weekStarts = [
  { id: '1', name: 'Monday', value: 1 },
  { id: '6', name: 'Saturday', value: 6 },
  { id: '7', name: 'Sunday', value: 7 },
] as const satisfies readonly { id: string; name: string; value: WeekStart }[]

export function TimeSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  return (
    <Section id={id} title={title}>
      <div className="setting-fields">
        <ZoneField key={settings.zone} settings={settings} />
        <Chips
          label="The week starts on"
          options={weekStarts}
          value={weekStarts.find(({ value }) => value === settings.weekStartsOn)?.id ?? null}
          onChange={(start) => {
            const chosen = weekStarts.find((option) => option.id === start)
            if (chosen) saveSettings(settings, { ...settings, weekStartsOn: chosen.value })
          }}
        />
        <NumberField
          isLate
          label="Shortest run that counts as focus"
          unit="min"
          min={5}
          max={480}
          value={settings.focusMinutes}
          onChange={(minutes) =>
            minutes !== null && saveSettings(settings, { ...settings, focusMinutes: minutes })
          }
        />
        <IdleField settings={settings} />
        <NumberField
          isLate
          label="Ask when a block runs over by"
          unit="min"
          min={5}
          max={1440}
          hint="Or still running half an hour after your working hours."
          value={settings.focus.forgottenMinutes}
          onChange={(forgottenMinutes) =>
            forgottenMinutes !== null &&
            saveSettings(settings, { ...settings, focus: { ...settings.focus, forgottenMinutes } })
          }
        />
      </div>
      <ReflectionTime settings={settings} />
      <CycleSettings settings={settings} />
      <WorkHours settings={settings} />
    </Section>
  )
}

const days = weekdays.map((id) => ({ id, name: weekdayName(Number(id)) }))

/** When the person is called to the week's reflection. */
function ReflectionTime({ settings }: { readonly settings: Settings }) {
  const { reflection } = settings.notices
  const set = (call: ReflectionCall | null) =>
    saveSettings(settings, { ...settings, notices: { ...settings.notices, reflection: call } })
  return (
    <div className="row-end notice-time">
      <CheckField
        label="Call me to look back at the week"
        value={reflection !== null}
        onChange={(isOn) => set(isOn ? defaultReflectionCall : null)}
      />
      {reflection && (
        <>
          <Select
            label="On"
            groups={[{ title: '', options: days }]}
            value={reflection.weekday}
            onChange={(weekday) => set({ ...reflection, weekday: weekday as Weekday })}
          />
          <ClockField
            label="At"
            value={reflection.time}
            onChange={(time) => set({ ...reflection, time })}
          />
        </>
      )}
    </div>
  )
}

/** From when on nobody is at the machine. */
function IdleField({ settings }: { readonly settings: Settings }) {
  const { system } = useApp().app
  return (
    <NumberField
      isLate
      label="Ask what it was after this long without input"
      unit="min"
      min={0}
      max={240}
      hint={awayHint(system)}
      value={settings.focus.idleMinutes}
      onChange={(idleMinutes) =>
        idleMinutes !== null &&
        saveSettings(settings, { ...settings, focus: { ...settings.focus, idleMinutes } })
      }
    />
  )
}

const zones = Intl.supportedValuesOf('timeZone')

function ZoneField({ settings }: { readonly settings: Settings }) {
  const [text, setText] = useState(settings.zone)
  const change = (zone: string) => {
    setText(zone)
    if (zone !== settings.zone && zone.includes('/') && isZone(zone))
      saveSettings(settings, { ...settings, zone })
  }
  return (
    <div>
      <ComboField label="Time zone" options={zones} value={text} onChange={change} />
      {text !== settings.zone && (
        <p className="hint">
          “{text}” is not a time zone this machine knows. {settings.zone} stays in use.
        </p>
      )}
    </div>
  )
}

function WorkHours({ settings }: { readonly settings: Settings }) {
  const save = (weekday: Weekday) => (text: string) => {
    const spans = readSpans(text)
    if (!spans) {
      const title = `“${text}” is no span of hours. Write 09:00-12:30, 13:00-17:30.`
      return notify({ tone: 'problem', title, details: [] })
    }
    return saveSettings(settings, {
      ...settings,
      workHours: { ...settings.workHours, [weekday]: spans },
    })
  }
  return (
    <div className="setting-block">
      <h3>Working hours</h3>
      <p className="note">Your usual hours. Leave a day empty if it is off.</p>
      <ul className="setting-list">
        {weekdays.map((weekday) => (
          <li key={weekday} className="setting-line hours-line">
            <span aria-hidden="true">{weekdayName(Number(weekday))}</span>
            <CommitField
              label={`Working hours on ${weekdayName(Number(weekday))}`}
              isLabelUnseen
              placeholder="off"
              value={(settings.workHours[weekday] ?? []).join(', ')}
              onCommit={save(weekday)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
