// The sweep's answers, one key each.
import { noAi } from '../../../shared/ai/blocks.ts'
import { type OnePressAnswer, onePressAnswers } from './answers.ts'

export interface SweepAnswer extends Omit<OnePressAnswer, 'answer'> {
  /** `null` leaves the block unknown and goes on. */
  readonly answer: OnePressAnswer['answer'] | null
}

const saved =
  (savedMinutes: number): OnePressAnswer['answer'] =>
  (tool) => ({ ...noAi, tool, savedMinutes })

export const sweepAnswers: readonly SweepAnswer[] = [
  ...onePressAnswers,
  { key: '6', says: '1½ h', answer: saved(90) },
  { key: '7', says: '2 h', answer: saved(120) },
  { key: '0', says: 'Cost 15 min', answer: saved(-15) },
  { key: 'w', says: 'New work', answer: (tool) => ({ ...noAi, tool, newWork: true }) },
  { key: 's', says: 'Skip', answer: null },
]
