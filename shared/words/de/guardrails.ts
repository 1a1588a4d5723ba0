import type { guardrails as en } from '../en/guardrails.ts'

export const guardrails: Record<keyof typeof en, string> = {}
