import type { format as en } from '../en/format.ts'

export const format: Record<keyof typeof en, string> = {}
