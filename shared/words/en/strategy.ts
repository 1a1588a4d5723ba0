// The strategy of a quarter in the reflections of its first and its last week. {quarter} is a name such as Q4 2026.
export const strategy = {
  'strategy.ask': 'A new quarter: {quarter}',
  'strategy.ask-why':
    'Say in one line what it is about. The line stays in view on Today and Week, and the last reflection of the quarter comes back to it.',
  'strategy.look-back': 'The strategy of {quarter}, looked back on',
  'strategy.held': 'What did you hold to?',
  'strategy.pulled': 'What pulled you off it?',
  // How the line was worded before it was changed; {count} wordings. {date} such as Oct 12.
  'strategy.past': 'Earlier wordings ({count, number})',
  'strategy.until': 'Until {date}: {text}',
  // Quarters before; {count} of them. {held} and {pulled} are the person's answers.
  'strategy.before': 'Quarters before ({count, number})',
  'strategy.unsaid': 'No strategy written.',
  'strategy.was-held': 'Held to: {held}',
  'strategy.was-pulled': 'Pulled off it by: {pulled}',
}
