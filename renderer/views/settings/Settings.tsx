import './settings.css'
import { memo, type ReactNode } from 'react'
import { Page } from '../../parts/Page.tsx'
import { useAfterPaint } from '../../use-after-paint.ts'
import { usePartInView } from '../../use-part-in-view.ts'
import { useWords } from '../../use-words.ts'
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
import { SystemSettings } from './SystemSettings.tsx'
import { goToSection, type SettingsSection, settingsSections } from './sections.ts'
import { TimeSettings } from './TimeSettings.tsx'

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

/** As many as fit on a screen come with the view, the others after it. */
const sectionsAtOnce = 2

/** Sections that are drawn are not redrawn while others are added. */
const Section = memo(({ id, title }: PartProps & { readonly id: SettingsSection }) => {
  useWords()
  const Part = parts[id]
  return <Part id={id} title={title} />
})

export function Settings() {
  const drawn = useAfterPaint() ? settingsSections.length : sectionsAtOnce
  usePartInView(drawn === settingsSections.length)
  return (
    <Page title={t('view.settings')} finding={t('settings.finding')}>
      <div className="settings">
        <nav aria-label={t('settings.nav')} className="settings-nav">
          <ul>
            {settingsSections.map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={() => goToSection(id)}>
                  {t(title)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings-parts">
          {settingsSections.slice(0, drawn).map(({ id, title }) => {
            return <Section key={id} id={id} title={t(title)} />
          })}
        </div>
      </div>
    </Page>
  )
}
