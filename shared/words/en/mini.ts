// The mini window.
export const mini = {
  'mini.break-due': 'Break?',
  'mini.take-break': 'Take a break',
  'mini.snooze': 'Ask again in {minutes} min',
  'mini.skip-break': 'Skip the break',
  'mini.open': 'Open Offwheel',
  // Read out; {clock} is a time such as 12:30 and {says} what it is, such as “left”.
  'mini.clock': '{clock} {says}',
}
