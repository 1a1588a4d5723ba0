// The Meetings view: rules, and the calendars themselves.
export const calendarRules = {
  // Rules, by their conditions.
  'calendar.rules': 'Rules',
  'calendar.rules-order': 'the first that matches decides',
  'calendar.rule-add': 'Add rule',
  'calendar.rules-none':
    'A rule gives meetings a category by the words in their title, their organizer, how many people attend, or their calendar. Classify a meeting and keep the choice as a rule, or write one here.',
  'calendar.rule-delete': 'Delete rule: {rule}',
  // Conditions, which stand in a list. {words} is a choice of the second.
  'calendar.when-title': 'title has {words}',
  'calendar.quoted': '“{text}”',
  'calendar.when-organizer': 'organizer is {organizer}',
  'calendar.when-between': '{least} to {most} attendees',
  'calendar.when-least': 'at least {least} attendees',
  'calendar.when-most': 'at most {most} attendees',
  'calendar.when-calendar': 'calendar is {calendar}',
  'calendar.when-nothing': 'matches nothing yet',
  // The form of a rule.
  'calendar.rule-new': 'New rule',
  'calendar.rule-change': 'Change rule',
  'calendar.rule-save': 'Save rule',
  'calendar.rule-note': 'All conditions you fill in must match.',
  'calendar.rule-words': 'Words in the title',
  'calendar.rule-words-note':
    'Any of these, separated by commas; whole words, case does not matter.',
  'calendar.rule-organizer': 'Organizer',
  'calendar.rule-organizer-note': 'Part of a name or address',
  'calendar.rule-calendar': 'Calendar',
  'calendar.rule-calendar-note': 'Its name',
  'calendar.rule-least': 'Attendees, at least',
  'calendar.rule-most': 'Attendees, at most',
  // What a rule would do. {time} is a length, {parts} a list of the last two.
  'calendar.rule-no-condition': 'Fill in a condition to see what the rule would do.',
  'calendar.rule-no-category': 'Choose a category to see what the rule would move.',
  'calendar.rule-nothing': 'The rule changes nothing in the last 12 weeks.',
  'calendar.rule-moves-waiting':
    'The rule moves {time} of the last 12 weeks, none of it classified yet.',
  'calendar.rule-moves-all': 'The rule moves {time} of the last 12 weeks, all from {category}.',
  'calendar.rule-moves': 'The rule moves {time} of the last 12 weeks: {parts}.',
  'calendar.rule-from': '{time} from {category}',
  'calendar.rule-from-waiting': '{time} not yet classified',
  // Rules to start with. {time} is a length.
  'calendar.starter': 'Start with rules for common words',
  'calendar.starter-note':
    'Each rule gives meetings with one of its words a category, now and in the future. You can change, move or delete them below.',
  'calendar.starter-label': '{category}: {words}',
  'calendar.starter-examples': 'such as {titles}',
  'calendar.starter-effect': '{meetings, plural, one {# meeting} other {# meetings}}, {time}',
  'calendar.starter-add':
    'Add {rules, plural, one {# rule} other {# rules}}: {meetings, plural, one {# meeting} other {# meetings}}, {time}',
  'calendar.starter-added':
    '{rules, plural, one {# rule added; it classifies} other {# rules added; they classify}} {meetings, plural, one {# meeting} other {# meetings}}, {time}.',

  // Calendars: where meetings come from.
  'calendar.sources': 'Calendars',
  'calendar.sources-none':
    'Drop an .ics file anywhere on this window, choose one, or subscribe to the address of a calendar. Meetings of the last twelve months and the next three fill in what the timer did not cover. They stay on this machine.',
  'calendar.sources-note':
    'Import a newer file of the same calendar at any time: nothing is counted twice, and what you changed by hand stays.',
  'calendar.color-of': 'Color of {name}',
  'calendar.color-ink': 'Ink',
  'calendar.color-plum': 'Plum',
  'calendar.color-moss': 'Moss',
  'calendar.color-sand': 'Sand',
  'calendar.color-sky': 'Sky',
  'calendar.color-rose': 'Rose',
  'calendar.name-of': 'Name of {name}',
  'calendar.every-of': 'How often {name} is read',
  'calendar.count': 'Count {name}',
  'calendar.check': 'Check {name} now',
  'calendar.removed-file': '{name} removed.',
  'calendar.removed-subscription': '{name} removed, and its address forgotten.',
  // How often a subscription is read.
  'calendar.every-minutes': 'every {minutes} min',
  'calendar.every-hours': '{hours, plural, one {every hour} other {every # hours}}',
  'calendar.every-day': 'every day',
  // What is known of a calendar, each after a dot. {read} and {checked} are as in “4 minutes ago”, {problem} is a sentence.
  'calendar.kind-file': 'File',
  'calendar.kind-subscription': 'Subscription',
  'calendar.dismissed': '{count, plural, one {# event dismissed} other {# events dismissed}}',
  'calendar.encrypted': 'kept encrypted by this system',
  'calendar.unencrypted': 'kept unencrypted on this machine: no key store was found',
  'calendar.address-lost': 'its address is no longer known: subscribe to it again',
  'calendar.state-off': 'off – does not count',
  'calendar.state-imported': 'imported {date}',
  'calendar.state-checking': 'checking…',
  'calendar.state-read': 'read {read}',
  'calendar.state-not-read': 'not read yet',
  'calendar.state-offline': 'offline – last read {read}',
  'calendar.state-offline-never': 'offline – never read yet',
  'calendar.problem-checked-read': '{problem} Checked {checked}, last read {read}.',
  'calendar.problem-checked': '{problem} Checked {checked}, never read yet.',
  'calendar.problem-read': '{problem} Last read {read}.',
  'calendar.problem': '{problem} Never read yet.',
  // Subscribing.
  'calendar.subscribe-title': 'Subscribe to a calendar',
  'calendar.address': 'Calendar address',
  'calendar.address-example': 'https://… or webcal://…',
  'calendar.every': 'How often',
  'calendar.subscribe': 'Subscribe',
  'calendar.reading': 'Reading…',
  'calendar.subscribe-note':
    'Only this address is ever contacted, and only to read it. It works like a key: whoever has it can read the calendar, so it is hidden once you are subscribed and left out of exports and the log.',
  // Where calendars of others have their address; the words are those of their menus.
  'calendar.where': 'Where to find the address',
  'calendar.where-google':
    'on the web, Settings › your calendar › Integrate calendar › Secret address in iCal format',
  'calendar.where-outlook':
    'on the web, Settings › Calendar › Shared calendars › Publish a calendar, with all details; copy the ICS link',
  'calendar.where-icloud':
    'in Calendar, the share button beside the calendar › Public Calendar › Copy Link',
  'calendar.where-nextcloud':
    'in Calendar, edit the calendar › Share link; copy the subscription link from its menu',
  'calendar.where-fastmail':
    'Settings › Calendars › Edit & Share; turn on full event sharing and copy the address',
}
