// Wakes the timer when something is due: a single alarm, set again after every change. Runs in a plain test.
import { nextDue } from '../../shared/focus/due.ts'
import type { Clock } from '../clock.ts'
import type { OffwheelApp } from './app.ts'

/** Drives the timer until the app ends. */
export function keepTime({ store, focus, onChange }: OffwheelApp, clock: Clock): void {
  let cancel = () => {}
  const setAlarm = () => {
    cancel()
    const { block, unclear } = store
    const due = nextDue({ block, unclear, question: focus.question }, clock.now())
    cancel = due === null ? () => {} : clock.at(due, ring)
  }
  const ring = () => {
    focus.send({ kind: 'tick' })
    setAlarm()
  }
  onChange(setAlarm)
  setAlarm()
}
