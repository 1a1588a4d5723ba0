import type { trends as en } from '../en/trends.ts'

export const trends: Record<keyof typeof en, string> = {}
