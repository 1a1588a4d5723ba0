import type { figures as en } from '../en/figures.ts'

export const figures: Record<keyof typeof en, string> = {
  'figure.under-a-minute': 'unter 1 min',
  'figure.under-one-percent': 'unter {one}',
}
