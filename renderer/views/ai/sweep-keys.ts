// The sweep's answers, one key each.
import { noAi } from '../../../shared/ai/blocks.ts'
import { t, words } from '../../words.ts'
import { type OnePressAnswer, onePressAnswers } from './answers.ts'

export interface SweepAnswer extends Omit<OnePressAnswer, 'answer'> {
  /** `null` leaves the block unknown and moves on. */
  readonly answer: OnePressAnswer['answer'] | null
}

const saved =
  (savedMinutes: number): OnePressAnswer['answer'] =>
  (tool) => ({ ...noAi, tool, savedMinutes })

export const sweepAnswers: readonly SweepAnswer[] = [
  ...onePressAnswers,
  { key: '6', says: () => t('ai.one-and-a-half-hours'), answer: saved(90) },
  { key: '7', says: () => words().duration(120 * 60), answer: saved(120) },
  { key: '0', says: () => t('ai.cost-minutes', { minutes: 15 }), answer: saved(-15) },
  { key: 'w', says: () => t('ai.new-work'), answer: (tool) => ({ ...noAi, tool, newWork: true }) },
  { key: 's', says: () => t('do.skip'), answer: null },
]
