import './answered.css'
import type { ReactNode } from 'react'
import type { Problem } from '../../shared/words/problem.ts'
import { t, words } from '../words.ts'
import { Button } from './Button.tsx'

interface AnsweredProps {
  /** Whether the shown answer belongs to the previous question: it is dimmed until the new one arrives. */
  readonly isOther?: boolean
  /** Why there is no answer; `null` if there is one or it is on its way. */
  readonly problem: Problem | null
  readonly onAskAgain: () => void
  readonly children: ReactNode
}

/** Draws an answer from main; if it did not arrive, says why and offers to ask again. */
export function Answered({ isOther = false, problem, onAskAgain, children }: AnsweredProps) {
  if (problem) {
    return (
      <div className="answer-problem" role="alert">
        <p>{words().problem(problem)}</p>
        <Button onPress={onAskAgain}>{t('do.try-again')}</Button>
      </div>
    )
  }
  return (
    <div className={isOther ? 'answer answer-other' : 'answer'} aria-busy={isOther}>
      {children}
    </div>
  )
}
