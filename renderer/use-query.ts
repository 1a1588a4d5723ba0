// Answers of main, kept until the data or the question changes. While a new answer is on its way the last one
// stays on the screen, so that walking through weeks never flashes.
import { useEffect, useState } from 'react'
import type { Result } from '../shared/result.ts'
import type { Period } from '../shared/time/period.ts'
import type { Week } from '../shared/time/week.ts'
import type { Day } from '../shared/time/zone.ts'
import { api } from './api.ts'
import { notifyProblem, useWindow } from './store.ts'

/** Weeks of a trend, or all there are. */
export const trendLengths = ['12', '26', '52', 'all'] as const
export type TrendLength = (typeof trendLengths)[number]

const forgetters: (() => void)[] = []

/** Forgets what was on the screen; tests start from nothing. */
export function forgetAnswers(): void {
  for (const forget of forgetters) forget()
}

export const useWeek = query((week: Week) => api().getWeek({ week }))
export const useDay = query((day: Day) => api().getDay({ day }))
export const useReflection = query((week: Week) => api().getReflection({ week }))
export const usePeriod = query((period: Period) => api().getPeriod({ period }))
export const useGuardrails = query((week: Week) => api().getGuardrails({ week }))
export const useTrends = query((weeks: TrendLength) =>
  api().getTrends({ weeks: weeks === 'all' ? null : Number(weeks) }),
)
/** `tracked 2026-W47` or `calendar 2026-W47`: weeks before that one. */
export const useBaselineWeeks = query((question: `${'tracked' | 'calendar'} ${Week}`) => {
  const [from, before = ''] = question.split(' ')
  return api().getBaselineWeeks({ from: from === 'calendar' ? 'calendar' : 'tracked', before })
})
export const useTaskKinds = query((_: 'all') => api().getTaskKinds())
/** The first so many groups, and what is told of all. */
export const useWaiting = query((most: `${number}`) => api().getWaiting({ most: Number(most) }))
/** Events that are otherwise in their calendar than the person has them. */
export const useDiffering = query((_: 'all') => api().getDiffering())
export const useOpenRequests = query((_: 'open') => api().getRequests({}))
export const useRecentBlocks = query((_: 'all') => api().getRecentBlocks())
export const useAskers = query((_: 'all') => api().getAskers())

function query<I extends string, T>(ask: (input: I) => Promise<Result<T>>): (input: I) => T | null {
  let last: T | null = null
  forgetters.push(() => {
    last = null
  })
  return function useAnswer(input) {
    const revision = useWindow((state) => state.app?.revision)
    const [answer, setAnswer] = useState<T | null>(() => last)
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision makes the answer stale
    useEffect(() => {
      let isCurrent = true
      ask(input).then((result) => {
        if (!isCurrent) return
        if (!result.ok) return notifyProblem(result.problem)
        last = result.value
        setAnswer(() => result.value)
      }, notifyProblem)
      return () => {
        isCurrent = false
      }
    }, [input, revision])
    return answer
  }
}
