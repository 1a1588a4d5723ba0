// The focus block: what the person does with it, and the answers to its questions.

import { lastTool } from '../../../shared/ai/to-answer.ts'
import { onlyGiven } from '../../../shared/base/only-given.ts'
import type { timerTable } from '../../../shared/commands/timer.ts'
import { interruptedWork, recentBlocks, recentSpan } from '../../../shared/focus/recent.ts'
import type { PersonEvent, SystemEvent } from '../../../shared/focus/state.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Handlers, Uses } from './needs.ts'
import { referenceProblem } from './references.ts'

export function timerCommands({
  store,
  focus,
  desktop,
  now,
}: Uses<'store' | 'focus' | 'desktop' | 'now'>): Handlers<keyof typeof timerTable> {
  const block = (event: PersonEvent) => focus.move(event)
  const done = (event: PersonEvent | SystemEvent): Result<null> => {
    const sent = focus.send(event)
    return sent.ok ? ok(null) : sent
  }
  return {
    getRecentWork: () => {
      const entries = store.entriesBetween(recentSpan(now()))
      return ok({
        recent: recentBlocks(entries),
        interrupted: interruptedWork(entries, now()),
        tool: lastTool(entries),
      })
    },
    startBlock: ({ inCycles = false, ...details }) =>
      referenceProblem(store.config, details) ?? block({ kind: 'start', details, inCycles }),
    switchBlock: (details) =>
      referenceProblem(store.config, details) ?? block({ kind: 'switch', details }),
    changeBlock: ({ inCycles, ...change }) => {
      const running = store.block
      if (!running) return fail('no-block')
      const { categoryId, goalId, note, plannedMinutes } = { ...running, ...onlyGiven(change) }
      const details = { categoryId, goalId, note, plannedMinutes }
      return referenceProblem(store.config, details) ?? block({ kind: 'change', details, inCycles })
    },
    pauseBlock: () => block({ kind: 'pause' }),
    resumeBlock: () => block({ kind: 'resume' }),
    stopBlock: () => {
      const stopped = done({ kind: 'stop' })
      if (focus.question) desktop.showQuestion()
      return stopped
    },
    discardBlock: () => done({ kind: 'discard' }),
    extendBlock: ({ minutes }) => block({ kind: 'extend', minutes }),
    finishBlockAt: ({ end }) => block({ kind: 'finish-at', end }),
    takeBreak: () => block({ kind: 'take-break' }),
    snoozeBreak: () => block({ kind: 'snooze-break' }),
    skipBreak: () => block({ kind: 'skip-break' }),
    noticeClock: () => done({ kind: 'tick' }),
    answerStillWorking: ({ isStillWorking }) =>
      done({ kind: 'answer-still-working', isStillWorking }),
    answerForgotten: ({ endAt }) => done({ kind: 'answer-forgotten', end: endAt }),
    answerAway: ({ id, answer }) => {
      const problem = answer.kind === 'meeting' ? referenceProblem(store.config, answer) : null
      return problem ?? done({ kind: 'answer-away', id, answer })
    },
  }
}
