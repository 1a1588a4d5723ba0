// What could not be read: the message that says it, and its values. Whoever shows it makes the text.
import type { MessageId } from '../words/en/index.ts'
import type { Phrase, Values } from '../words/values.ts'

type FaultMessage = Extract<MessageId, `calendar-fault.${string}`>

export type CalendarFaultCode = FaultMessage extends `calendar-fault.${infer Code}` ? Code : never

export interface CalendarFault extends Phrase {
  readonly id: FaultMessage
}

export function fault(code: CalendarFaultCode, values?: Values): CalendarFault {
  return { id: `calendar-fault.${code}`, values }
}

/** The fault of an event that it leaves without a start. */
export function leavingOut({ id, values }: CalendarFault): CalendarFault {
  switch (id) {
    case 'calendar-fault.unreadable':
      return { id: 'calendar-fault.unreadable-left-out', values }
    case 'calendar-fault.too-many-lines':
      return { id: 'calendar-fault.too-many-lines-left-out', values }
    default:
      return { id, values }
  }
}
