import type { AskerFigures } from '../../shared/report/askers.ts'
import { plural } from '../format.ts'

/** `5 taken on, 1 declined`: what was decided about somebody's requests. */
export function notedWords({ accepted, declined, undecided }: AskerFigures): string {
  return [
    accepted > 0 && `${accepted} taken on`,
    declined > 0 && `${declined} declined`,
    undecided > 0 && plural(undecided, 'undecided', 'undecided'),
  ]
    .filter((part) => part !== false)
    .join(', ')
}
