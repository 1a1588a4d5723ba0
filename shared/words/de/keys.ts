import type { keys as en } from '../en/keys.ts'

export const keys: Record<keyof typeof en, string> = {}
