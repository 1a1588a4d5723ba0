import { Button as AriaButton } from 'react-aria-components/Button'
import { percent, plural } from '../format.ts'
import { Progress } from '../parts/Progress.tsx'
import { show } from '../store.ts'
import { useApp } from '../use-config.ts'

/** Calendars being read, in sight on every view; the Calendar view can stop them. */
export function RailImport() {
  const { importing } = useApp()
  const [first] = importing
  if (!first) return null
  const name = importing.length === 1 ? first.name : plural(importing.length, 'calendar')
  return (
    <AriaButton className="rail-import" onPress={() => show('calendar')}>
      <span className="rail-import-name">
        <span className="clip">Reading {name}</span>
        {importing.length === 1 && first.fraction !== null && (
          <span>{percent(first.fraction)}</span>
        )}
      </span>
      <Progress label={`Reading ${name}`} fraction={first.fraction} />
    </AriaButton>
  )
}
