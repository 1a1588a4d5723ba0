// The timer of the Today view: the block that runs, the form that starts one, and what is asked after it.
export const timer = {
  // The form that starts a block, and its fields.
  'timer.start-form': 'Start a block',
  'timer.start': 'Start block',
  // The arrow beside that button, which opens a list of categories.
  'timer.start-other': 'Start a block of another category',
  // A notice: {name} is what the block is about.
  'timer.started': 'Started: {name}',
  'timer.choose-category': 'Choose one…',
  'timer.note-placeholder': 'What are you working on?',
  // A block that a request took the place of; {name} is its note or category.
  'timer.interrupted': 'Interrupted by a request',
  'timer.back-to': 'Back to {name}',
  'timer.planned-length': 'Planned length',
  // Lengths to choose from: some minutes, no planned end, or cycles of {work} and {rest} minutes.
  'timer.length': '{minutes} min',
  'timer.open-ended': 'Open-ended',
  'timer.cycles': 'Cycles {work} / {rest}',

  // Under the clock of the block that runs.
  // The notice when somebody starts a block while one runs. The button opens the palette on what can replace it.
  'timer.is-running': 'A focus block is already running.',
  'timer.start-another': 'Start another…',
  'timer.since': 'since {time}',
  'timer.since-planned': 'since {time} · {length} planned',
  // What can be done with it.
  'timer.stop': 'Stop',
  'timer.pause': 'Pause',
  'timer.resume': 'Resume',
  'timer.back-to-work': 'Back to work',
  // What a running block is about, folded.
  'timer.change-block': 'Change this block',
  'timer.running-goal': 'for {goal}',
  'timer.running-no-goal': 'no goal',
  'timer.discard': 'Discard',
  'timer.discarded': 'Block discarded.',
  'timer.mini-window': 'Mini window',
  // When it ends: a button that adds {minutes} with its full label, and an end at a time of day.
  'timer.plus-minutes': '+{minutes} min',
  'timer.minutes-more': '{minutes, plural, one {# minute more} other {# minutes more}}',
  'timer.ends-at': 'Ends by itself at {time}.',
  'timer.take-end-back': 'Take back',
  'timer.finish-at': 'Finish at',
  'timer.choose-finish': 'Finish at…',
  'timer.finish-then': 'Finish then',
  'timer.finish-tomorrow': 'Finish then, tomorrow',
  // A break that is due in cycles, and the answers: now, in some minutes, not at all.
  'timer.break-due': 'Time for a {minutes}-minute break, if you like.',
  'timer.take-break': 'Take a break',
  'timer.break-in': 'In {minutes} min',

  // The question after a block, a block of {length} with a {note} or without.
  'timer.did-ai-help': 'Did AI help?',
  'timer.ended': 'The block that ended: {length} of {category}.',
  'timer.ended-note': 'The block that ended: {length} of {category}, {note}.',
  'timer.save-answer': 'Save answer',
  'timer.more-answers': 'More…',
  // What the buttons mean and which keys answer; <key> stands around the name of a key.
  'timer.answer-keys': '<key>Enter</key> saves, <key>Esc</key> skips',
  'timer.minutes-saved': 'Minutes saved; <key>Esc</key> skips',
  'timer.minutes-saved-with': 'Minutes saved with {tool}; <key>Esc</key> skips',

  // Time nobody was at the machine while a block ran, and the answers to what it was.
  'timer.to-clear-up': 'To clear up',
  'timer.to-clear-up-aside': 'not counted until you answer',
  'timer.away': 'Away for {length}. What was it?',
  'timer.away-when': '{times} · during {category}',
  'timer.away-when-day': '{day}, {times} · during {category}',
  'timer.away-work': 'Work on this block',
  'timer.away-meeting': 'In “{meeting}”',
  'timer.away-untitled-meeting': 'In a meeting',
  'timer.away-break': 'A break',
  'timer.away-not': 'Do not count',
  'timer.away-until': 'Work until…',
  'timer.worked-until': 'Worked until',
  'timer.count-until': 'Count until then',
}
