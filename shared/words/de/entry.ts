import type { entry as en } from '../en/entry.ts'

export const entry: Record<keyof typeof en, string> = {}
