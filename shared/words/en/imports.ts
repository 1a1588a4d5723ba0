// What an import did.
export const imports = {
  // What a look at a calendar's address said. {calendar} is its name.
  'subscription.unchanged': '{calendar}: nothing has changed.',
  'subscription.offline': '{calendar} could not be reached. What was read last stays.',
  // Its first line: the parts that apply, as a list. {calendar} is a name, the numbers count events.
  'import.summary': '{calendar}: {parts}.',
  'import.added': '{count} added',
  'import.updated': '{count} updated',
  'import.removed': '{count} removed',
  'import.unchanged': '{count} unchanged',
  'import.left-out': '{count} left out',
  'import.held':
    '{calendar}: {going} of {coming, plural, one {# event} other {# events}} to come would go. Nothing was changed.',
  'import.held-what': 'Take that over, or keep what you have, under Meetings.',
  // Its details. {titles} is a list of titles.
  'import.to-classify':
    '{count, plural, one {# event} other {# events}} to classify: no rule matches.',
  'import.removed-why': 'Removed: the calendar canceled them or no longer has them.',
  'import.lost': 'Removed with what you had decided: {titles}. Undo brings it back.',
  'import.differing':
    '{count, plural, one {# event whose time you decided is} other {# events whose time you decided are}} at another time in the calendar now.',
  'import.hidden':
    '{count, plural, one {# event} other {# events}} excluded by your words could not be read in full.',
  'import.more-warnings': 'And {count} more that could not be read.',
  'import.more-titles': '{titles} and {count} more',
  'import.untitled': 'Untitled',
  'import.left-out-because': 'Left out, {reason}: {count, plural, one {# event} other {# events}}.',
  'import.left-out-named':
    'Left out, {reason}: {count, plural, one {# event} other {# events}} ({titles}).',
  'import.several': '{count} calendars imported.',
  'import.unreadable': '{file} could not be read.',
  // Why events are left out: stands as {reason} above.
  'left-out.cancelled': 'canceled',
  'left-out.all-day': 'all-day',
  'left-out.declined': 'declined by you',
  'left-out.delegated': 'delegated by you',
  'left-out.free': 'marked as free',
  'left-out.out-of-office': 'out of office',
  'left-out.working-location': 'where you work, not what you do',
  'left-out.no-length': 'without a length',
  'left-out.no-working-hours': 'outside your working hours',
  'left-out.dismissed': 'dismissed by you before',
  'left-out.planned': 'planned by you here',
  'left-out.excluded': 'excluded by your words',
  'left-out.copy': 'counted by another of your calendars',
}
