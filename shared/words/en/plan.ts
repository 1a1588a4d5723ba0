// The sheet of a planned block, and the commitment on Today.
export const plan = {
  'plan.new': 'Plan a block',
  'plan.change': 'Planned block',
  'plan.changed': 'Planned block changed.',
  'plan.title': 'What for',
  'plan.save': 'Save',
  // Hands it to the calendar program of the system; what is said then, and where there is no such program.
  'plan.to-calendar': 'Add to calendar',
  'plan.handed':
    '{count, plural, one {# block was} other {# blocks were}} given to your calendar program. It may ask before it adds {count, plural, one {it} other {them}}.',
  'plan.no-program':
    'No program on this computer opens calendar files. Save the file, and import it where your calendar is.',
  'plan.save-file': 'Save file…',
  'plan.do-change': 'Change',
  'plan.change-named': 'Change {title}',

  // Under the commitment of the week. {length} is a length, {when} a day with times.
  'commitment.done': '{length} on it so far',
  'commitment.next': 'next block {when}',
  'commitment.under-way': 'planned now, until {time}',
  'commitment.running': 'a block for it is running',
  'commitment.lost': '{count, plural, one {# block} other {# blocks}} lost',
  'commitment.no-block': 'no block planned for it',
  'commitment.plan': 'Plan {when}',
  // Says before the reflection that it is kept; then it says so, and the second button takes that back.
  'commitment.keep': 'Mark as kept',
  'commitment.kept': 'kept',
  'commitment.partly': 'partly kept',
  'commitment.not-kept': 'not kept',
  'commitment.not-yet': 'Mark as open',
}
