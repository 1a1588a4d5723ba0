import { english } from '../shared/words/english.ts'
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
