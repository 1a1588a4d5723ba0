import { percent, plural } from '../format.ts'
import { Progress } from '../parts/Progress.tsx'
import { show } from '../store.ts'
import { useApp } from '../use-config.ts'

/** Calendars being read, in sight on every view; the Calendar view can stop them. */
export function RailImport() {
  const { importing } = useApp()
  const [first] = importing
  if (!first) return null
  const isOne = importing.length === 1
  const says = `Reading ${isOne ? first.name : plural(importing.length, 'calendar')}`
  return (
    <div className="rail-import">
      <button type="button" onClick={() => show('calendar')}>
        <span className="clip">{says}</span>
        {isOne && first.fraction !== null && <span>{percent(first.fraction)}</span>}
      </button>
      <Progress label={says} fraction={first.fraction} />
    </div>
  )
}
