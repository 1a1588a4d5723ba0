// The start list: what makes the app useful in its first days, shown until each step is done or put aside.
import type { Config } from '../model/document.ts'
import { type StartStep, startSteps } from '../model/settings.ts'

export interface StartListStep {
  readonly step: StartStep
  readonly isDone: boolean
}

/** The steps in order, without those put aside; empty once there is nothing left to do. */
export function startList(config: Config, hasTimed: boolean): readonly StartListStep[] {
  const { settings, sources, goals } = config
  const done: Readonly<Record<StartStep, boolean>> = {
    block: hasTimed,
    calendar: sources.length > 0,
    goal: goals.some(({ archived }) => !archived),
    'normal-week': settings.baseline !== null,
  }
  const steps = startSteps
    .filter((step) => done[step] || !settings.start.skipped.includes(step))
    .map((step) => ({ step, isDone: done[step] }))
  return steps.every(({ isDone }) => isDone) ? [] : steps
}
