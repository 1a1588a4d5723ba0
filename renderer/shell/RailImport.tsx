import type { ImportProgress } from '../../shared/ipc.ts'
import { percent, plural, stageWords } from '../format.ts'
import { Progress } from '../parts/Progress.tsx'
import { show } from '../store.ts'
import { useApp } from '../use-config.ts'

/** Calendars being read, in sight on every view; the Calendar view can stop them. */
export function RailImport() {
  const { importing } = useApp()
  const [first] = importing
  if (!first) return null
  const isOne = importing.length === 1
  const fraction = isOne ? first.fraction : meanFraction(importing)
  const says = isOne ? stageWords(first) : `Reading ${plural(importing.length, 'calendar')}`
  return (
    <section className="rail-import" aria-label="Calendars being read">
      <button type="button" onClick={() => show('calendar')}>
        <span className="clip">{says}</span>
        {fraction !== null && <span>{percent(fraction)}</span>}
      </button>
      <Progress label={says} fraction={fraction} />
    </section>
  )
}

function meanFraction(importing: readonly ImportProgress[]): number {
  const sum = importing.reduce((total, { fraction }) => total + (fraction ?? 0), 0)
  return sum / importing.length
}
