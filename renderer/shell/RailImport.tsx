import { useEffect, useState } from 'react'
import type { ImportProgress } from '../../shared/messages/state.ts'
import { percent, stageWords } from '../format.ts'
import { Progress } from '../parts/Progress.tsx'
import { show } from '../window/navigation.ts'
import { useWindow } from '../window/state.ts'
import { t } from '../words.ts'

/** Calendars being read, visible on every view; the Meetings view can stop them. */
export function RailImport() {
  const importing = useWindow((state) => state.importing)
  const isLasting = useLasting(importing.length > 0)
  const [first] = importing
  if (!first || !isLasting) return null
  const isOne = importing.length === 1
  const fraction = isOne ? first.fraction : meanFraction(importing)
  const says = isOne ? stageWords(first) : t('shell.reading', { count: importing.length })
  return (
    <section className="rail-import" aria-label={t('shell.being-read')}>
      <button type="button" onClick={() => show('meetings')}>
        <span className="clip">{says}</span>
        {fraction !== null && <span>{percent(fraction)}</span>}
      </button>
      <Progress label={says} fraction={fraction} />
    </section>
  )
}

/** A quick operation, such as a check of an unchanged calendar, would only flash. */
const momentMs = 800

function useLasting(isUnderWay: boolean): boolean {
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setTimeout(() => setLasting(true), momentMs)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [isUnderWay])
  return isLasting
}

function meanFraction(importing: readonly ImportProgress[]): number {
  const sum = importing.reduce((total, { fraction }) => total + (fraction ?? 0), 0)
  return sum / importing.length
}
