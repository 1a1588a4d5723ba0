// The sheet of a planned block, and the commitment on Today.
export const plan = {
  'plan.new': 'Plan a block',
  'plan.change': 'Planned block',
  'plan.changed': 'Planned block changed.',
  'plan.title': 'What for',
  'plan.save': 'Save',
  'plan.do-change': 'Change',
  'plan.change-named': 'Change {title}',

  // Under the commitment of the week. {length} is a length, {when} a day with times.
  'commitment.done': '{length} on it so far',
  'commitment.next': 'next block {when}',
  'commitment.under-way': 'planned now, until {time}',
  'commitment.running': 'a block for it is running',
  'commitment.lost': '{count, plural, one {# block} other {# blocks}} not started',
  'commitment.no-block': 'no block planned for it',
  'commitment.plan': 'Plan {when}',
}
