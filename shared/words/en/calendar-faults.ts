// What could not be read of a calendar: its file, its lines, its events. `ics` prints the English ones as JSON.
export const calendarFaults = {
  // Where it is. {fault} is one of those below, {line} a number, {title} that of the event, {uid} its UID.
  'calendar-warning.line': 'Line {line}: {fault}',
  'calendar-warning.event': '“{title}” (line {line}): {fault}',
  'calendar-warning.event-by-uid': 'Event {uid} (line {line}): {fault}',
  'calendar-warning.event-without-name': 'An event without a name (line {line}): {fault}',
  'calendar-warning.more': '{count} more warnings of this kind.',
  // Of the file. {bytes}, {count}, {most} and {depth} are numbers, {zone} is the name of a zone as the file has it.
  'calendar-fault.too-large':
    'The file is larger than {bytes} octets; what is beyond was left out.',
  'calendar-fault.cut': 'The file ends before its calendar does; the rest is missing.',
  'calendar-fault.too-many-events': '{count} events beyond the limit of {most} were left out.',
  'calendar-fault.too-deep':
    'Components lie more than {depth} deep in one another; those within were passed over.',
  'calendar-fault.unknown-zone':
    'The time zone “{zone}” is not known; its times were read as local time.',
  // Of a line of an event. {name} is a property of iCalendar, such as DTSTART.
  'calendar-fault.unreadable': '{name} on line {line} cannot be read.',
  'calendar-fault.unreadable-left-out':
    '{name} on line {line} cannot be read. The event was left out.',
  'calendar-fault.too-many-lines':
    'There are too many lines of {name}; those from line {line} on were passed over.',
  'calendar-fault.too-many-lines-left-out':
    'There are too many lines of {name}; those from line {line} on were passed over. The event was left out.',
  'calendar-fault.fact-unreadable':
    '{name} on line {line} is too long or cannot be read; it was left out.',
  'calendar-fault.date-unreadable':
    'A date of {name} on line {line} cannot be read; it was passed over.',
  'calendar-fault.too-many-dates':
    '{name} on line {line} holds more than {most} dates; the rest was passed over.',
  'calendar-fault.time-unreadable':
    'A time of {name} on line {line} cannot be read; it was passed over.',
  'calendar-fault.too-many-times':
    '{name} on line {line} holds too many times; the rest was passed over.',
  // Of an event as a whole. {part} is a part of its rule of recurrence as the file has it.
  'calendar-fault.no-start': 'It has no start and was left out.',
  'calendar-fault.too-often': 'It occurs too often; only {count} of its times were kept.',
  'calendar-fault.too-many-attendees':
    'It has {count} attendees; only the first {most} were looked at.',
  'calendar-fault.rule-unreadable':
    'Its rule of recurrence cannot be read; only its dates were kept.',
  'calendar-fault.rule-too-long':
    'Its rule of recurrence takes too long; some of its dates may be missing.',
  'calendar-fault.rule-skips':
    'Its rule moves days that a month lacks (SKIP), which is not understood; some of its dates may be missing.',
  'calendar-fault.rule-part':
    'Its rule has a part that is not understood ({part}); its dates may be others.',
}
