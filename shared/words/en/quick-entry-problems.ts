// Refusals of a line of quick entry.
export const quickEntryProblems = {
  // Of quick entry: why a line is not understood. {clock} is the person’s. {text} is the part in question. The words to write are English.
  'problem.no-category/name': 'Which category? Write its name, or how it begins.',
  'problem.no-goal/name': 'No goal is called “{name}”.',
  'problem.starts-now': 'A block starts now. To write down what is over, use `log`.',
  'problem.no-length':
    'How long? Write 90m, 1h30 or {clock, select, h12 {2-3:30pm} other {14-15:30}}.',
  'problem.no-length/saved': 'How much did it save? Write `ai 30m claude`, or `ai no`.',
  'problem.no-length/rework': 'How much rework? Write `rework 10m`.',
  'problem.no-length/seconds': 'Seconds are not kept. Write minutes: 90m.',
  'problem.no-length/fraction': '“{text}”: write the length as 1h30 or 1.5h.',
  'problem.no-length/sign': '“{text}”: a length has no sign.',
  'problem.no-length/none': '“{text}” is not a length.',
  'problem.no-length/extend': 'By how much? Write 15m or 1h30.',
  'problem.too-long': 'That is {length}. More than 16 h is not kept.',
  'problem.too-long/day': '“{text}” is more than a day.',
  'problem.two-lengths': '{from} to {to} is {length}, not {other}.',
  'problem.no-time': '“{text}” is not a time such as @10:30.',
  'problem.no-time/day': 'At what time? Write @10:30.',
  'problem.no-time/until':
    'When? Write a time such as {clock, select, h12 {4:30pm} other {16:30}}.',
  'problem.no-time/or-length':
    '“{text}” is not a length or a time. If it is part of the note, put it in quotes.',
  'problem.no-day': 'There is no such day as “{text}”.',
  'problem.no-day/maybe':
    '“{text}” may be a day: write 5 Nov or 2026-11-05, or put the note in quotes.',
  'problem.no-day/slip': 'Does “{text}” mean {meant}? If it is part of the note, put it in quotes.',
  'problem.ahead': '{when} is still ahead. Only time that is over is kept.',
  'problem.ahead/day': '{time} on {day} is still ahead. Only time that is over is kept.',
  'problem.two-lines':
    'A line is about time or about AI. Write what AI saved in a line of its own.',
  'problem.no-end': 'The quote is not closed. Add a " where it ends.',
  'problem.no-word': '“{text}” is not a length, tool or kind of task.',
  'problem.no-word/time': '“{text}”: the line is about the last block, so it takes no time or day.',
  'problem.ambiguous': '“{text}” can mean two things: write {one} or {other}.',
  'problem.ambiguous/half': '“{text}” can mean two things: write the times as 19:00 or 7pm.',
  'problem.ambiguous/when':
    '“{text}” may say when it was, or be part of the note. Move it to the front, or put the note in quotes.',
  'problem.ambiguous/number':
    '“{text}” can mean two things: write the length as 2h15, or put the note in quotes.',
  'problem.ambiguous/word':
    '“{text}” cannot be read as a time, day or length. If it is part of the note, put it in quotes.',
  'problem.twice/lengths': 'The line has two lengths; “{text}” is the second.',
  'problem.twice/times': 'The line has two times; “{text}” is the second.',
  'problem.twice/days': 'The line has two days; “{text}” is the second.',
  'problem.twice/goals': 'The line has two goals; “{text}” is the second.',
  'problem.twice/categories':
    '“{first}” and “{second}” name two categories. Put the one that is part of the note in quotes.',
  'problem.twice/savedMinutes':
    'The line says twice how much was saved; “{text}” is the second time.',
  'problem.twice/reworkMinutes':
    'The line says twice how much rework there was; “{text}” is the second time.',
  'problem.twice/newWork': 'The line says “new” twice; “{text}” is the second time.',
  'problem.twice/tool': 'The line names two tools; “{text}” is the second.',
  'problem.twice/taskKind': 'The line names two kinds of task; “{text}” is the second.',
}
