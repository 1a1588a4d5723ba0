import type { calendar as en } from '../en/calendar.ts'

export const calendar: Record<keyof typeof en, string> = {}
