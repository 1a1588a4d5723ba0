// What a button does, where its one word does not tell: shown when the pointer or the focus rests on it.
export const hints = {
  // The running block.
  'hint.discard': 'Drops the block: its time does not count. You can undo it.',
  'hint.skip-answer': 'Stays unknown, not zero. You can answer later on AI hours.',
  'hint.skip-break': 'No break this time.',

  // What others asked for. Each ends up in the report of who asked for what.
  'hint.request-start': 'Starts a block for it.',
  'hint.request-switch': 'Stops the running block and starts one for this.',
  'hint.request-later': 'Keeps it in this list, marked “for later”.',
  'hint.request-decline': 'You said no. It counts as declined.',
  'hint.request-done': 'You dealt with it. It leaves this list.',

  // Events of the calendar and entries on the timeline.
  'hint.confirm': 'It took place at this time. Events you do not confirm count as well.',
  'hint.dismiss': 'It did not take place, or is no work: it does not count.',
  'hint.ended-early': 'Sets when it really ended.',
  'hint.split': 'Makes two entries of it, cut at this minute, or else in the middle.',
  'hint.duplicate': 'Adds the same entry once more, right after it.',
  'hint.join': 'Makes one entry of those selected.',
  'hint.deselect': 'Selects nothing.',
  'hint.keep-time': 'Your time stays, whatever the calendar says.',

  // The commitment of the week.
  'hint.commitment-kept': 'Notes it as kept in this week’s reflection.',
  'hint.commitment-open': 'Takes the note back.',

  'hint.archive': 'No longer offered. Time already on it stays.',
  'hint.skip-step': 'Takes this step off the list.',
  'hint.as-app': 'Drops your wording.',
}
