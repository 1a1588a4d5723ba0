// Work is counted, not timed, so that the same file reaches the same limits on every machine.

import type { Limits } from './limits.ts'

/** The work one rule may still cause, within what is left for the whole file. */
export interface Budget {
  /** Takes one step; false when there are none left. */
  step(): boolean
  /** Whether a step was refused. */
  readonly spent: boolean
}

/** The steps of a whole file. */
export class Steps {
  #left: number
  readonly #perRule: number

  constructor(limits: Limits) {
    this.#left = limits.steps
    this.#perRule = limits.stepsPerRule
  }

  /** A budget for one rule. */
  forRule(): Budget {
    let left = this.#perRule
    let spent = false
    return {
      step: () => {
        if (left > 0 && this.#left > 0) {
          left--
          this.#left--
          return true
        }
        spent = true
        return false
      },
      get spent() {
        return spent
      },
    }
  }
}
