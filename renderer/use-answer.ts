// Main's answers, each stored under its question: name and input. An answer is never used for another question, so no
// page can show one week's figures under another week's title.
import { useEffect, useState } from 'react'
import { deepEqual } from '../shared/base/deep-equal.ts'
import type { CommandInput, CommandOutput } from '../shared/commands/table.ts'
import { queryReads, readsBlock, revisionOf } from '../shared/messages/revisions.ts'
import type { Result } from '../shared/result.ts'
import type { Problem } from '../shared/words/problem.ts'
import { api } from './api.ts'
import { useNow } from './now.ts'
import { problemOf } from './window/notices.ts'
import { useWindow } from './window/state.ts'

/** Commands that a view may ask to draw itself: they change nothing. */
export type QuestionName = keyof typeof queryReads

export interface Answer<T> {
  /** Main's last answer to this very question; `null` before the first. */
  readonly value: T | null
  /** Why it did not arrive; `null` while nothing is wrong. */
  readonly problem: Problem | null
  readonly askAgain: () => void
}

/** What is known about one question. */
interface Known {
  readonly value: unknown
  readonly problem: Problem | null
}

/** What a component last received, and for which question. */
interface Received {
  readonly question: string
  readonly answer: Known
}

/** Enough to move back and forth through a quarter without asking again. */
const mostKept = 60
const known = new Map<string, Known>()

/** Forgets every answer: for tests, and for a view that is drawn again after a fault. */
export function forgetAnswers(): void {
  known.clear()
}

/** Returns what is stored: the previous answer if both are equal, so that nothing is redrawn for it. */
function keep(question: string, answer: Known): Known {
  const before = known.get(question)
  const kept = before && deepEqual(before, answer) ? before : answer
  known.delete(question)
  known.set(question, kept)
  const [oldest] = known.keys()
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  return kept
}

/** Figures of a period still under way ("so far") are requested again this often while they are on the screen. */
const minuteMs = 60_000

/**
 * Main's answer to a question. It is asked again when the data it is made from changes, as each minute begins, and when
 * the window comes to the front; meanwhile the last answer to the same question stays.
 */
export function useAnswer<K extends QuestionName>(
  name: K,
  input: CommandInput<K>,
): Answer<CommandOutput<K>> {
  const question = `${name} ${JSON.stringify(input) ?? ''}`
  const revision = useWindow(
    (state) => state.app && revisionOf(state.app.revisions, queryReads[name]),
  )
  const block = useWindow((state) => (readsBlock(queryReads[name]) ? state.app?.block : null))
  const minute = Math.floor(useNow(minuteMs) / 60)
  const looks = useLooks()
  const [attempt, setAttempt] = useState(0)
  const [received, setReceived] = useState<Received | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed data, time that passes and a look make the answer stale
  useEffect(() => {
    let isCurrent = true
    const hear = (answer: Known) => {
      if (!isCurrent) return
      setReceived({ question, answer: keep(question, answer) })
    }
    ask(name, input).then(
      (result) =>
        hear(
          result.ok
            ? { value: result.value, problem: null }
            : { value: null, problem: result.problem },
        ),
      (error) => hear({ value: null, problem: problemOf(error) }),
    )
    return () => {
      isCurrent = false
    }
  }, [question, revision, block, attempt, minute, looks])
  const answer = received?.question === question ? received.answer : known.get(question)
  const { value = null, problem = null } = answer ?? {}
  return {
    // Whatever is stored under the question answers it.
    value: value as CommandOutput<K> | null,
    problem,
    askAgain: () => setAttempt((before) => before + 1),
  }
}

export interface Shown<K extends QuestionName> {
  /** The answer with its question, which may be the previous one while a new answer is on its way. */
  readonly shown: { readonly input: CommandInput<K>; readonly value: CommandOutput<K> } | null
  /**
   * Whether the shown answer belongs to another question than the current one: it is dimmed and keeps its own title.
   */
  readonly isOther: boolean
  readonly problem: Problem | null
  readonly askAgain: () => void
}

/**
 * Like `useAnswer`, for pictures: the last answer stays on the screen, under its own question, until the next arrives.
 */
export function useShown<K extends QuestionName>(name: K, input: CommandInput<K>): Shown<K> {
  const { value, problem, askAgain } = useAnswer(name, input)
  const [last, setLast] = useState<Shown<K>['shown']>(null)
  if (value !== null && last?.value !== value) setLast({ input, value })
  if (problem) return { shown: null, isOther: false, problem, askAgain }
  const own = value === null ? null : { input, value }
  return { shown: own ?? last, isOther: own === null && last !== null, problem, askAgain }
}

/** For the part that draws the shown answer. */
export function answeredProps({
  isOther,
  problem,
  askAgain,
}: Pick<Shown<QuestionName>, 'isOther' | 'problem' | 'askAgain'>) {
  return { isOther, problem, onAskAgain: askAgain }
}

function ask<K extends QuestionName>(
  name: K,
  input: CommandInput<K>,
): Promise<Result<CommandOutput<K>>> {
  // The bridge has one function per name; the union of all of them cannot express that it takes this one's input.
  const call = api()[name] as (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>
  return call(input)
}

/** Counts how often the window came to the front: answers from before may be out of date. */
function useLooks(): number {
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setLooks((before) => before + 1)
    }
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return looks
}
