// The sweep's answers, one key each.
import { noAi } from '../../../shared/ai/blocks.ts'
import type { AiUse } from '../../../shared/model/entry.ts'

export interface SweepAnswer {
  readonly key: string
  readonly says: string
  /** `null` leaves the block unknown and goes on. */
  readonly answer: ((tool: string) => AiUse) | null
}

const saved =
  (savedMinutes: number) =>
  (tool: string): AiUse => ({ ...noAi, tool, savedMinutes })

export const sweepAnswers: readonly SweepAnswer[] = [
  { key: 'n', says: 'No AI', answer: () => noAi },
  { key: '1', says: '10 min', answer: saved(10) },
  { key: '2', says: '20 min', answer: saved(20) },
  { key: '3', says: '30 min', answer: saved(30) },
  { key: '4', says: '45 min', answer: saved(45) },
  { key: '5', says: '1 h', answer: saved(60) },
  { key: '6', says: '1½ h', answer: saved(90) },
  { key: '7', says: '2 h', answer: saved(120) },
  { key: '0', says: 'Cost 15 min', answer: saved(-15) },
  { key: 'w', says: 'New work', answer: (tool) => ({ ...noAi, tool, newWork: true }) },
  { key: 's', says: 'Skip', answer: null },
]
