// The named state of a week. The rules are written down in docs/reflection.md.
import type { Report } from '../report/report.ts'

export const weekStates = [
  'leave',
  'too-little',
  'recovery',
  'reinvested',
  'on-the-wheel',
  'leaking',
  'scattered',
  'strategic',
  'mixed',
] as const
export type WeekState = (typeof weekStates)[number]

/** With less recorded time nothing is said about a week. */
export const leastRecordedSeconds = 10 * 3600
/** With less saved time, where it went says nothing about a week. */
export const leastSavedSeconds = 3600
/** A place that took this share of the saved time names the week. */
const mostShare = 0.5
const strategicShare = 0.25
const wheelShare = 0.75

export interface StateInput {
  readonly report: Report
  /** Whether the week has a normal week to be compared with. */
  readonly hasBaseline: boolean
  readonly isLeave: boolean
}

export function weekState({ report, hasBaseline, isLeave }: StateInput): WeekState {
  if (isLeave) return 'leave'
  const { trackedSeconds, byStance, ai } = report
  if (trackedSeconds < leastRecordedSeconds) return 'too-little'
  if (isNamedBySavings({ report, hasBaseline })) {
    const isMost = (seconds: number) => seconds >= mostShare * ai.savedSeconds
    if (isMost(ai.sinks.timeBack)) return 'recovery'
    if (isMost(ai.sinks.strategy)) return 'reinvested'
    if (isMost(ai.sinks.execution)) return 'on-the-wheel'
    return isMost(ai.sinks.untracked) ? 'leaking' : 'scattered'
  }
  if (byStance.strategy >= strategicShare * trackedSeconds) return 'strategic'
  return byStance.execution >= wheelShare * trackedSeconds ? 'on-the-wheel' : 'mixed'
}

/** Whether so much was saved that where it went names the week. */
export function isNamedBySavings({ report, hasBaseline }: Omit<StateInput, 'isLeave'>): boolean {
  return hasBaseline && report.ai.savedSeconds >= leastSavedSeconds
}
