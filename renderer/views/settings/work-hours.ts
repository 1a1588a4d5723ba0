// Working hours as they are written, `09:00-12:30, 13:00-17:30`.
import { minutesOf } from '../../../shared/model/work-hours.ts'

const spanForm = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** The spans of a line; `null` for text that is not valid. */
export function readSpans(text: string): readonly string[] | null {
  const spans = text
    .split(',')
    .map((span) => span.replace(/\s/g, '').replace('–', '-'))
    .filter((span) => span !== '')
  const isGood = spans.every((span) => spanForm.test(span) && minutesOf(span) > 0)
  return isGood ? spans : null
}
