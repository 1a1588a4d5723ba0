// The forms of entries: one entry, one line, the rows behind a figure.
export const entry = {
  'entry.new': 'New entry',
  'entry.change': 'Change entry',
  'entry.save': 'Save entry',
  // Beside the button that is off without one.
  'entry.needs-category': 'Choose a category first.',
  // After the form was left with something written in it.
  'entry.new-left': 'The new entry is not saved.',
  'entry.changes-left': 'Your changes are not saved.',
  'entry.bring-back': 'Bring back',
  'entry.day': 'Day',
  'entry.from': 'From',
  'entry.to': 'To',
  // The length of an entry over midnight.
  'entry.ends-next-day': '{length}, ends the next day',
  'entry.requested-by': 'Requested by',
  'entry.requested-by-nobody': 'Nobody: it was planned',
  // The AI part. <soft> is less in sight.
  'entry.ai': 'Did AI help? <soft>Leave it open if you do not know.</soft>',
  'entry.ai-unknown': 'Not known',
  'entry.ai-saved': 'Minutes saved',
  'entry.ai-other': 'Other',
  'entry.ai-minutes': 'Minutes',
  'entry.ai-tool': 'Tool',
  'entry.ai-rework': 'Time spent fixing its output',
  'entry.ai-basis': 'How do you know?',
  'entry.ai-estimated': 'My estimate',
  'entry.ai-measured': 'Measured',
  'entry.ai-new-work': 'I would not have done this without AI',
  // The kind of task, and what its blocks without AI say. {median} to {took} are lengths.
  'entry.kind': 'Kind of task',
  'entry.no-kind': 'None',
  'entry.too-few':
    '{count} of {least} blocks without AI so far. Until then, a saving stays an estimate.',
  'entry.measured':
    'Without AI {median}, the median of {count} ({shortest} to {longest}); this took {took}.',
  'entry.measured-saved': 'Measured: {length} saved',
  'entry.measured-cost': 'Measured: cost {length}',
  // How an event is in its calendar, where it is otherwise here. {name} is its title, the others are spans of time.
  'entry.lasts': 'In its calendar it lasts {span}; only your working hours of that count.',
  'entry.gone': 'No longer in the calendar.',
  'entry.let-go': 'Remove it',
  'entry.removed': '{name} removed.',
  'entry.differs': 'In the calendar: {there}; here: {here}.',
  'entry.take-over': 'Take over',
  'entry.take-over-named': 'Take over the time of {name}',
  'entry.taken-over': '{name} is as in its calendar.',
  'entry.keep': 'Keep mine',
  'entry.keep-named': 'Keep the time of {name}',
  'entry.kept': '{name} stays.',
  // Spans of time, on one day and over two.
  'entry.span': '{day} {times}',
  'entry.span-days': '{day} {time} – {lastDay} {lastTime}',

  // One line, understood as it is typed. The words in <c> are typed as they stand.
  'entry.quick': 'Quick entry',
  'entry.quick-line': 'What you did, in one line',
  'entry.quick-example': '90m discovery interview notes @10:30',
  'entry.quick-note':
    'Write a length (<c>90m</c>, <c>1h30</c>) or times (<c>{clock, select, h12 {2-3:30pm} other {14-15:30}}</c>), and a category by how its name begins. If you like, add a day (<c>yesterday</c>, <c>mon</c>), a start (<c>@10:30</c>) and a goal (<c>#1</c>); other words are the note. <c>ai 30m claude</c> or <c>ai no</c> answers for the last block without an answer. <key>Enter</key> keeps it, <key>Esc</key> closes.',
  // What a line says about AI; {time} is a length.
  'entry.quick-new-work': 'new work',
  'entry.quick-new-work-with': 'new work with {tool}',
  'entry.quick-saved-nothing': 'AI saved nothing',
  'entry.quick-saved': 'AI saved {time}',
  'entry.quick-saved-with': 'AI saved {time} with {tool}',
  'entry.quick-cost': 'AI cost {time}',
  'entry.quick-cost-with': 'AI cost {time} with {tool}',
  // What a line did.
  'entry.answered': 'Answered for {category}.',
  'entry.added': 'Added {time} of {category}.',

  // The rows behind a figure.
  'entry.rows-none': 'No time counts here.',
  'entry.rows-counts': 'Counts',
  'entry.rows-total': 'Total',
  'entry.rows-choose-all': 'Choose all',
  'entry.rows-choose': 'Choose {name}',
  'entry.rows-chosen':
    '{count, plural, =0 {Choose entries to give them a goal.} one {# entry chosen.} other {# entries chosen.}}',
  'entry.rows-goal': 'Goal of the chosen entries',
  'entry.rows-goal-placeholder': 'Goal…',
  'entry.category-changed': 'Category changed.',
  'entry.goal-changed': 'Goal changed.',
  // The two ways to write time down by hand, beside the title of a view.
  'entry.add': 'Add entry',
}
