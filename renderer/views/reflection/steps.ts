import { deepEqual } from '../../../shared/base/deep-equal.ts'
import type { ReflectionData } from '../../../shared/messages/reflections.ts'
import type { ReflectionText } from '../../../shared/model/reflection.ts'
import { noText } from '../../../shared/reflection/text.ts'
import type { MessageId } from '../../../shared/words/en/index.ts'
import type { Writing } from './use-writing.ts'

/** The steps of a reflection, in the order they are proposed; each can be gone to at any time. */
export const steps = [
  { id: 'last', title: 'reflection.step-last' },
  { id: 'week', title: 'reflection.step-week' },
  { id: 'clear', title: 'reflection.step-clear' },
  { id: 'prompts', title: 'reflection.step-prompts' },
  { id: 'plan', title: 'reflection.step-plan' },
  { id: 'stop', title: 'reflection.step-stop' },
  { id: 'next', title: 'reflection.step-next' },
] as const satisfies readonly { readonly id: string; readonly title: MessageId }[]
export type StepId = (typeof steps)[number]['id']

/** What is left of a reflection that is written when its week is over: the week, and what comes next. */
export const shortSteps = steps.filter(({ id }) => id === 'week' || id === 'next')

/** Whether a reflection holds nothing but what the short steps ask for. */
export function isShortText({
  commitment: _,
  pledge: _pledge,
  ...others
}: ReflectionText): boolean {
  const { commitment, pledge, ...none } = noText
  return deepEqual(others, none)
}

/** What each step is drawn from. */
export interface StepProps {
  readonly data: ReflectionData
  readonly writing: Writing
}
