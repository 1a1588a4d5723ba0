// A week's reflection as its form holds it until it is saved.
import type { ReflectionData } from '../../../shared/messages/reflections.ts'
import type { ReflectionText } from '../../../shared/messages/unsaved.ts'

const empty: ReflectionText = {
  workedMinutes: null,
  kept: null,
  impactClarity: null,
  outcomes: '',
  aiHours: '',
  obstacles: '',
  commitment: '',
}

export function savedText({ reflection, workedMinutes }: ReflectionData): ReflectionText {
  if (!reflection) return { ...empty, workedMinutes }
  const { writtenAt: _, ...text } = reflection
  return { ...text, workedMinutes }
}

export function isSameText(a: ReflectionText, b: ReflectionText): boolean {
  return (
    a.workedMinutes === b.workedMinutes &&
    a.kept === b.kept &&
    a.impactClarity === b.impactClarity &&
    a.outcomes === b.outcomes &&
    a.aiHours === b.aiHours &&
    a.obstacles === b.obstacles &&
    a.commitment === b.commitment
  )
}
