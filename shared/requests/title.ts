import type { Request } from '../model/request.ts'
import type { Words } from '../words/words.ts'

/** What was asked, or who asked if nothing else is known. */
export function requestTitle({ from, what }: Pick<Request, 'from' | 'what'>, { t }: Words): string {
  return what || t('capture.something-for', { name: from })
}
