import { english } from '../shared/words/english.ts'
import { type Problem, phraseOf } from '../shared/words/problem.ts'
import type { Phrase } from '../shared/words/values.ts'
import type { WithFault } from './file-fault.ts'

/** Thrown for what we find wrong ourselves; its English message is for logs. */
export class FaultError extends Error implements WithFault {
  readonly says: Phrase
  constructor(says: Phrase) {
    super(english().say(says))
    this.says = says
  }
}

/** Thrown where a command is to be refused from deep inside; whoever carries out commands answers with its problem. */
export class RefusalError extends FaultError {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(phraseOf(problem))
    this.problem = problem
  }
}
