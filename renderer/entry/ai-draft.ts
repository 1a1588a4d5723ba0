// What AI saved, as a form holds it: `null` is not chosen yet and stays unknown.
import type { usualMinutes } from '../../shared/ai/blocks.ts'
import type { AiUse, SavingBasis } from '../../shared/model/entry.ts'

/** None, the minutes that have a button of their own elsewhere, or a number. */
export const minuteChoices = [
  '0',
  '10',
  '20',
  '30',
  '45',
  '60',
  'other',
] as const satisfies readonly ('0' | `${(typeof usualMinutes)[number]}` | 'other')[]
export type MinuteChoice = (typeof minuteChoices)[number]

export interface AiDraft {
  readonly choice: MinuteChoice | null
  readonly otherMinutes: number | null
  readonly reworkMinutes: number | null
  readonly tool: string
  readonly basis: SavingBasis
  readonly newWork: boolean
}

export function aiDraftOf(ai: AiUse | null, defaultTool: string): AiDraft {
  if (!ai) {
    return {
      choice: null,
      otherMinutes: null,
      reworkMinutes: null,
      tool: defaultTool,
      basis: 'estimated',
      newWork: false,
    }
  }
  const choice = minuteChoices.find((minutes) => minutes === String(ai.savedMinutes)) ?? 'other'
  return {
    choice,
    otherMinutes: choice === 'other' ? ai.savedMinutes : null,
    reworkMinutes: ai.reworkMinutes || null,
    tool: ai.tool,
    basis: ai.basis,
    newWork: ai.newWork,
  }
}

/** The answer a draft stands for; `null` while it says nothing. */
export function aiUseOf(draft: AiDraft): AiUse | null {
  const savedMinutes = minutesOf(draft)
  if (savedMinutes === null) return null
  const reworkMinutes = draft.reworkMinutes ?? 0
  const isUsed = savedMinutes !== 0 || reworkMinutes > 0 || draft.newWork
  return {
    tool: isUsed ? draft.tool.trim() : '',
    savedMinutes,
    reworkMinutes,
    basis: draft.basis,
    newWork: draft.newWork,
  }
}

/** The draft with a measured saving. */
export function withMeasured(draft: AiDraft, minutes: number): AiDraft {
  return { ...draft, choice: 'other', otherMinutes: minutes, basis: 'measured' }
}

function minutesOf(draft: AiDraft): number | null {
  if (draft.choice === 'other') return draft.otherMinutes
  if (draft.choice !== null) return Number(draft.choice)
  return draft.newWork ? 0 : null
}
