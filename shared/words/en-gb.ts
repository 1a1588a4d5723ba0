// Where British spelling or words differ from the American of `en/`.
import type { MessageId } from './en/index.ts'

export const enGb: Readonly<Partial<Record<MessageId, string>>> = {
  'trends.when-aside': 'the stronger the colour, the more of the hour was strategy',
}
