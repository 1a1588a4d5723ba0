import './settings.css'
import { Page } from '../../parts/Page.tsx'
import { About } from './About.tsx'
import { AiSettings } from './AiSettings.tsx'
import { Baseline } from './Baseline.tsx'
import { CalendarSettings } from './CalendarSettings.tsx'
import { CategorySettings } from './CategorySettings.tsx'
import { DataSettings } from './DataSettings.tsx'
import { GoalSettings } from './GoalSettings.tsx'
import { GuardrailSettings } from './GuardrailSettings.tsx'
import { SystemSettings } from './SystemSettings.tsx'
import { TimeSettings } from './TimeSettings.tsx'

const sections = [
  { id: 'goals', title: 'Goals', Part: GoalSettings },
  { id: 'normal-week', title: 'Normal week', Part: Baseline },
  { id: 'categories', title: 'Categories', Part: CategorySettings },
  { id: 'guardrails', title: 'Guardrails', Part: GuardrailSettings },
  { id: 'ai', title: 'AI tools', Part: AiSettings },
  { id: 'time', title: 'Time', Part: TimeSettings },
  { id: 'calendar', title: 'Calendar', Part: CalendarSettings },
  { id: 'system', title: 'Keys and start', Part: SystemSettings },
  { id: 'data', title: 'Data', Part: DataSettings },
  { id: 'about', title: 'About', Part: About },
] as const

/** Scrolls to a section and moves the focus there, for those who go on with the keyboard. */
function goTo(id: string): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true })
}

export function Settings() {
  return (
    <Page
      title="Settings"
      finding="What counts as strategy, what matters most, and what a normal week is."
    >
      <div className="settings">
        <nav aria-label="Sections of the settings" className="settings-nav">
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={() => goTo(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings-parts">
          {sections.map(({ id, title, Part }) => (
            <Part key={id} id={id} title={title} />
          ))}
        </div>
      </div>
    </Page>
  )
}
