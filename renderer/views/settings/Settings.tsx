import './settings.css'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Page } from '../../parts/Page.tsx'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'
import { About } from './About.tsx'
import { AiSettings } from './AiSettings.tsx'
import { Baseline } from './Baseline.tsx'
import { CalendarSettings } from './CalendarSettings.tsx'
import { CategorySettings } from './CategorySettings.tsx'
import { DataSettings } from './DataSettings.tsx'
import { GoalSettings } from './GoalSettings.tsx'
import { GuardrailSettings } from './GuardrailSettings.tsx'
import type { PartProps } from './part.ts'
import { SavedLine } from './SavedLine.tsx'
import { SettingsNav } from './SettingsNav.tsx'
import { SystemSettings } from './SystemSettings.tsx'
import { type SettingsSection, settingsSections } from './sections.ts'
import { TimeSettings } from './TimeSettings.tsx'
import { useSettingInView } from './use-setting-in-view.ts'

const parts: Readonly<Record<SettingsSection, (props: PartProps) => ReactNode>> = {
  goals: GoalSettings,
  'normal-week': Baseline,
  categories: CategorySettings,
  guardrails: GuardrailSettings,
  ai: AiSettings,
  time: TimeSettings,
  calendar: CalendarSettings,
  system: SystemSettings,
  data: DataSettings,
  about: About,
}

/** The settings, a page at a time. */
export function Settings() {
  const page = useWindow((state) => state.settingsPage)
  const { id, title } = settingsSections.find((each) => each.id === page) ?? settingsSections[0]
  const place = useRef<HTMLDivElement>(null)
  // Each page begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what changes
  useLayoutEffect(() => {
    place.current?.closest('main')?.scrollTo(0, 0)
  }, [id])
  useSettingInView(place)
  const Part = parts[id]
  return (
    <Page title={t('view.settings')} finding={t('settings.finding')} controls={<SavedLine />}>
      <div className="settings">
        <SettingsNav current={id} />
        <div className="settings-parts" ref={place}>
          <Part key={id} id={id} title={t(title)} />
        </div>
      </div>
    </Page>
  )
}
