import type { week as en } from '../en/week.ts'

export const week: Record<keyof typeof en, string> = {}
