// Notifications of the system, with a title and a body.
export const notifications = {
  // A block. {length} is a length of time, {name} a category.
  'notification.done': '{length} of {name} done',
  'notification.done-focus': '{length} of focus done',
  'notification.overtime': 'The block keeps running as overtime until you stop it.',
  'notification.break-due': 'Time for a break of {length}, if you like.',
  'notification.break-over': 'Your break of {length} is over',
  'notification.break-goes-on': 'The break goes on until you are back at work.',
  'notification.finished': 'Your focus block has ended',
  'notification.finished-when': 'It ended at the time you set.',
  'notification.forgotten': 'Is your focus block still running?',
  'notification.forgotten-what': 'Offwheel can end it at the time it was likely over.',
  // Guardrails in danger. {name} is that of a guardrail, {share} a percentage, {missing} and {free} are lengths of time.
  'notification.at-risk': '{name} is at risk',
  'notification.out-of-reach': '{name} is out of reach',
  'notification.some-at-risk':
    '{count, plural, one {# guardrail is at risk} other {# guardrails are at risk}}',
  'notification.over-cap': '{name}: {share} expected, over your cap.',
  'notification.needs': '{name}: {share} expected; needs {missing} more, you have {free} free.',
  // The call to the reflection, and the one that shows that notifications work.
  'notification.reflection': 'Time to look back at your week',
  'notification.reflection-what':
    'Ten minutes: what your strategy time produced, and one thing to do differently.',
  // Its buttons.
  'notification.call-start': 'Start',
  'notification.call-hour': 'In an hour',
  'notification.call-tomorrow': 'Tomorrow',
  'notification.call-skip': 'Not this week',
  'notification.works': 'Notifications work',
  'notification.works-what':
    'This is how Offwheel tells you that a block has reached its planned end.',
}
