// The mini window.
export const mini = {
  'mini.break-due': 'Break?',
  'mini.take-break': 'Take a break',
  'mini.snooze': 'Ask again in {minutes} min',
  'mini.skip-break': 'Skip the break',
  // The question after a block; minutes stand as buttons below. {name} is what the block was about.
  'mini.ai': 'Minutes AI saved? {name}',
  'mini.open': 'Open Offwheel',
  // Read out; {clock} is a time such as 12:30 and {says} what it is, such as “left”.
  'mini.clock': '{clock} {says}',
}
