// The Meetings view: what waits, planned blocks, where meetings come from.
export const calendar = {
  // Its finding. {time} is a length.
  'calendar.none': 'No calendar has been imported yet.',
  'calendar.all-classified': 'Every meeting has a category.',
  'calendar.waiting':
    '{count, plural, one {# meeting of this week and the last four, {time}, waits for a category and does not count until then.} other {# meetings of this week and the last four, {time} in all, wait for a category and do not count until then.}}',
  'calendar.recent-classified':
    'Every meeting of this week and the last four has a category; {count, plural, one {# other waits.} other {# others wait.}}',
  'calendar.import': 'Import calendar…',
  // Calendars that are being read; {name} is a file or an address.
  'calendar.being-imported': 'Being imported',
  'calendar.cancel-downloading': 'Cancel downloading {name}',
  'calendar.cancel-reading': 'Cancel reading {name}',
  // A calendar that would lose many events. {going} of {coming} would go.
  'calendar.held': 'Read, but not taken over',
  'calendar.held-note':
    '<b>{name}</b>: {coming, plural, one {{going} of # coming event would be removed.} other {{going} of # coming events would be removed.}} The calendar may be broken, or its address may now lead elsewhere.',
  'calendar.take-over': 'Take over',
  'calendar.take-over-named': 'Take over {name}',
  'calendar.refuse': 'Keep what I have',
  'calendar.refuse-named': 'Keep what I have of {name}',
  // Events that are otherwise in their calendar.
  'calendar.differing': 'Changed in the calendar since',
  'calendar.differing-count': '{count}, latest first',

  // Planned blocks.
  'calendar.planned': 'Planned blocks',
  'calendar.planned-export': 'Export to a calendar (.ics)…',
  'calendar.planned-none':
    'No block is planned. While a guardrail is below its floor, the Week view proposes free slots for it. What you book appears here and on Today, and in your calendar once you add it there.',
  'calendar.planned-week': 'Go to this week',
  'calendar.planned-over': 'Past ({count})',
  'calendar.planned-length': 'Length',
  'calendar.planned-actions': 'Actions',

  // The list to classify. {name} is the title of meetings.
  'calendar.to-classify': 'To classify',
  'calendar.recent-first': 'this week and the last four, most time first',
  // What waits outside of these weeks, on a line that opens it. {time} is a length.
  'calendar.beyond-earlier':
    '{count, plural, one {Earlier: # meeting, {time}} other {Earlier: # meetings, {time}}}',
  'calendar.beyond-coming':
    '{count, plural, one {Only to come: # meeting, {time}} other {Only to come: # meetings, {time}}}',
  // The keys of a group, in a small legend.
  'calendar.keys': 'Keys for categories',
  'calendar.keys-note':
    '<kbd>↑</kbd> <kbd>↓</kbd> next group, <kbd>Enter</kbd> accepts a suggestion, <kbd>Delete</kbd> dismisses',
  'calendar.accept-all':
    '{count, plural, one {Accept # suggestion} other {Accept all # suggestions}}',
  'calendar.accepted':
    '{count, plural, one {# suggestion accepted; no rules were made.} other {# suggestions accepted; no rules were made.}}',
  'calendar.show-more': 'Show more ({count} left)',
  'calendar.group-meetings': '{count, plural, one {# meeting} other {# meetings}}',
  'calendar.group-series':
    '{count, plural, one {# meeting of a series} other {# meetings of a series}}',
  // Of a group that goes on outside of the recent weeks.
  'calendar.group-some': '{recent, number} of {count, number} meetings of a series',
  'calendar.group-first': 'first {when}',
  'calendar.attendees': '{count, plural, one {# attendee} other {# attendees}}',
  'calendar.category-for': 'Category for {name}',
  'calendar.category': 'Category…',
  'calendar.another-category': 'Another category…',
  'calendar.goal-for': 'Goal for {name}',
  // What became of the last group, with undo.
  'calendar.classified': '{name}: {category}.',
  'calendar.group-dismissed': '{name}: dismissed.',
  'calendar.undo-named': 'Undo: {name}',
  'calendar.dismiss-named': 'Dismiss {name}',
  'calendar.keep-rule': 'Keep as a rule for this title',
  // Whose calendar it is, asked once. {count} meetings were declined by that address.
  'calendar.owner': 'Are you {address}?',
  'calendar.owner-note':
    '{count, plural, =0 {Then meetings you decline do not count.} one {# declined meeting would drop out.} other {# declined meetings would drop out.}}',
  'calendar.owner-yes': 'Yes',
  'calendar.owner-yes-named': 'Yes, I am {address}',
  'calendar.owner-no': 'No',
  'calendar.owner-no-named': 'No, I am not {address}',
  'calendar.owner-kept':
    '{count, plural, =0 {{address} is kept as yours.} one {{address} is kept as yours; # declined meeting dropped out.} other {{address} is kept as yours; # declined meetings dropped out.}}',
  'calendar.owner-refused': '{address} is not asked about again.',
  // A guess for meetings, on a button; read out with what it does. {reasons} is a list.
  'calendar.guess': '{category}?',
  'calendar.guess-goal': '{category} · {goal}?',
  'calendar.guess-accept': '{guess} Accept for {name}',
  'calendar.because': 'because of {reasons}',
}
