import type { reflection as en } from '../en/reflection.ts'

export const reflection: Record<keyof typeof en, string> = {}
