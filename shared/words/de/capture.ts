import type { capture as en } from '../en/capture.ts'

export const capture: Record<keyof typeof en, string> = {}
