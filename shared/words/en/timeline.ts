// The timeline of a day, what is selected on it, and what is said once an entry was changed there.
export const timeline = {
  // Name of the timeline, read out; {count} is a number of entries.
  'timeline.name': 'Timeline, {count, plural, one {# entry} other {# entries}}',
  'timeline.hint': 'Click selects, double-click opens, drag moves',
  'timeline.confirm-all': 'Confirm {count, plural, one {# event} other {# events}}',
  // Below the timeline, beside a sample of how such entries are drawn; the first two are read out with an entry as well.
  'timeline.unconfirmed': 'not confirmed yet',
  'timeline.coming': 'ahead or under way',
  // On a planned block that was not started in its time.
  'timeline.missed': 'not started',
  'timeline.covered': 'does not count: another entry covers it, and one minute counts once',
  // An entry, as it is read out and shown on hover; {source} is the name of the calendar it is from.
  'timeline.entry': '{title}, {times}',
  'timeline.entry-from': '{title}, {times}, from {source}',
  'timeline.from': 'from {source}',
  // Working time without an entry: the place to press, its full label, and the sum below the timeline.
  'timeline.gap': '{length} not accounted for',
  'timeline.fill-gap': 'Fill {times}, {length} not accounted for',
  'timeline.gaps': '{length} of your working hours are not accounted for.',

  // The bar with what can be done with the entries selected.
  'timeline.selection': 'Selection',
  'timeline.selected': '{count, plural, one {# entry} other {# entries}}, {length}',
  'timeline.confirm': 'Confirm',
  'timeline.open': 'Open',
  'timeline.split': 'Split',
  'timeline.duplicate': 'Duplicate',
  'timeline.join': 'Join',
  'timeline.change-category': 'Change category',
  'timeline.category-placeholder': 'Category…',
  'timeline.change-goal': 'Change goal',
  'timeline.goal-placeholder': 'Goal…',

  // The sheet that says when an event was over. {length} is how long it was, {planned} how long it was to be.
  'timeline.ended-early': 'Ended early',
  'timeline.ended-at': 'It ended at',
  'timeline.shorter': '{length}, not {planned}',
  'timeline.was-planned': 'It started at {start} and was planned until {end}.',

  // Said once it is done.
  'timeline.split-done': 'Entry split.',
  'timeline.duplicate-done': 'Entry duplicated.',
  'timeline.join-done': '{count, plural, one {# entry} other {# entries}} joined.',
  'timeline.confirm-done': '{count, plural, one {# event} other {# events}} confirmed.',
  'timeline.dismiss-done': '{count, plural, one {# event} other {# events}} dismissed.',
  'timeline.ended-early-done': 'The event ended early.',
}
