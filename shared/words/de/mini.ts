import type { mini as en } from '../en/mini.ts'

export const mini: Record<keyof typeof en, string> = {}
