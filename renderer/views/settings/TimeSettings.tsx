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
import { useApp, useConfig } from '../../use-config.ts'
import { notify } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { CycleSettings } from './CycleSettings.tsx'
import { LocaleSettings } from './LocaleSettings.tsx'
import { type PartProps, saveSettings } from './part.ts'
import { SpellingSettings } from './SpellingSettings.tsx'
import { awayHint } from './system-words.ts'
import { readSpans } from './work-hours.ts'

const weekStarts = [
  { id: '1', value: 1 },
  { id: '6', value: 6 },
  { id: '7', value: 7 },
] as const satisfies readonly { id: string; value: WeekStart }[]

export function TimeSettings({ id, title }: PartProps) {
  const { settings } = useConfig()
  return (
    <Section id={id} title={title}>
      <div className="setting-fields">
        <LocaleSettings settings={settings} />
        <ZoneField key={settings.zone} settings={settings} />
        <Chips
          label={t('settings.week-starts')}
          options={weekStarts.map(({ id, value }) => ({ id, name: weekdayName(value) }))}
          value={weekStarts.find(({ value }) => value === settings.weekStartsOn)?.id ?? null}
          onChange={(start) => {
            const chosen = weekStarts.find((option) => option.id === start)
            if (chosen) saveSettings(settings, { ...settings, weekStartsOn: chosen.value })
          }}
        />
        <NumberField
          isLate
          label={t('settings.focus-minutes')}
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
          label={t('settings.forgotten')}
          unit="min"
          min={5}
          max={1440}
          hint={t('settings.forgotten-note')}
          value={settings.focus.forgottenMinutes}
          onChange={(forgottenMinutes) =>
            forgottenMinutes !== null &&
            saveSettings(settings, { ...settings, focus: { ...settings.focus, forgottenMinutes } })
          }
        />
      </div>
      <ReflectionTime settings={settings} />
      <CycleSettings settings={settings} />
      <SpellingSettings settings={settings} />
      <WorkHours settings={settings} />
    </Section>
  )
}

/** When the app reminds the person of the week's reflection. */
function ReflectionTime({ settings }: { readonly settings: Settings }) {
  const { reflection } = settings.notices
  const days = weekdays.map((id) => ({ id, name: weekdayName(Number(id)) }))
  const set = (call: ReflectionCall | null) =>
    saveSettings(settings, { ...settings, notices: { ...settings.notices, reflection: call } })
  return (
    <div className="row-end notice-time">
      <CheckField
        label={t('settings.reflection-call')}
        value={reflection !== null}
        onChange={(isOn) => set(isOn ? defaultReflectionCall : null)}
      />
      {reflection && (
        <div className="row-end notice-when">
          <Select
            label={t('settings.reflection-on')}
            groups={[{ title: '', options: days }]}
            value={reflection.weekday}
            onChange={(weekday) => set({ ...reflection, weekday: weekday as Weekday })}
          />
          <ClockField
            label={t('field.at')}
            value={reflection.time}
            onChange={(time) => set({ ...reflection, time })}
          />
        </div>
      )}
    </div>
  )
}

/** After how long the person counts as away. */
function IdleField({ settings }: { readonly settings: Settings }) {
  const { system } = useApp().app
  return (
    <NumberField
      isLate
      label={t('settings.idle')}
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
      <ComboField label={t('settings.zone')} options={zones} value={text} onChange={change} />
      {text !== settings.zone && (
        <p className="hint">{t('settings.zone-unknown', { text, zone: settings.zone })}</p>
      )}
    </div>
  )
}

function WorkHours({ settings }: { readonly settings: Settings }) {
  const save = (weekday: Weekday) => (text: string) => {
    const spans = readSpans(text)
    if (!spans) {
      const title = t('settings.hours-wrong', { text })
      return notify({ tone: 'problem', title, details: [] })
    }
    return saveSettings(settings, {
      ...settings,
      workHours: { ...settings.workHours, [weekday]: spans },
    })
  }
  return (
    <div className="setting-block">
      <h3>{t('settings.hours')}</h3>
      <p className="note">{t('settings.hours-note')}</p>
      <ul className="setting-list">
        {weekdays.map((weekday) => (
          <li key={weekday} className="setting-line hours-line">
            <span aria-hidden="true">{weekdayName(Number(weekday))}</span>
            <CommitField
              label={t('settings.hours-day', { day: weekdayName(Number(weekday)) })}
              isLabelUnseen
              placeholder={t('settings.hours-off')}
              value={(settings.workHours[weekday] ?? []).join(', ')}
              onCommit={save(weekday)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
