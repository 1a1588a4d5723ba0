import type { Span } from '../../shared/time/instant.ts'
import type { Week } from '../../shared/time/week.ts'
import { openSheet } from '../window/navigation.ts'

/** Opens the sheet of a block for the commitment of a week in a free slot; its category is left to choose. */
export function planSlot({ from, to }: Span, title: string, commitment: Week): void {
  openSheet({
    kind: 'plan',
    draft: { id: null, start: from, end: to, title, categoryId: '', goalId: null, commitment },
  })
}
