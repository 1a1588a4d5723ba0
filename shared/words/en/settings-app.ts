// The Settings view: time and language, calendar, keys and start.
export const settingsApp = {
  // Language and clock; each language is named by itself.
  'settings.language': 'Language',
  'settings.language-system': 'System',
  'settings.language-en-US': 'English (US)',
  'settings.language-en-GB': 'English (UK)',
  'settings.language-de': 'Deutsch',
  'settings.spelling': 'Check spelling',
  'settings.spelling-words': 'Your own words',
  'settings.spelling-note':
    'Spelling is checked on this machine: in English by the app, on a Mac by the system in its languages. Names of your goals and categories are never marked, and neither are these words.',
  'settings.spelling-add': 'Add a word of your own',
  'settings.spelling-example': 'DACH',
  'settings.clock': 'Clock',
  'settings.clock-system': 'System',
  'settings.clock-h12': '12-hour',
  'settings.clock-h23': '24-hour',
  // Time.
  'settings.zone': 'Time zone',
  'settings.zone-unknown': '“{text}” is not a time zone this machine knows. {zone} stays in use.',
  'settings.week-starts': 'The week starts on',
  'settings.focus-minutes': 'Shortest run that counts as focus',
  'settings.idle': 'Ask what it was after this long without input',
  'settings.forgotten': 'Ask when a block runs over by',
  'settings.forgotten-note':
    'The app also asks when a block still runs half an hour after your working hours.',
  // When to look back: on a weekday, at a time.
  'settings.reflection-call': 'Remind me to look back at the week',
  'settings.reflection-on': 'On',
  'settings.hours': 'Working hours',
  'settings.hours-note': 'Your usual hours. Leave a day empty if it is off.',
  'settings.hours-day': 'Working hours on {day}',
  'settings.hours-off': 'off',
  'settings.hours-wrong': '“{text}” is not a span of hours. Write 09:00-12:30, 13:00-17:30.',
  // Cycles.
  'settings.cycles': 'Work and breaks in turn',
  'settings.cycles-note':
    'A block in cycles suggests a break once after each stretch of work. A break does not count as work; it ends when you say you are back.',
  'settings.cycles-offer': 'Offer cycles',
  'settings.cycles-workMinutes': 'Work',
  'settings.cycles-breakMinutes': 'Break',
  'settings.cycles-longBreakMinutes': 'Long break',
  'settings.cycles-longBreakAfter': 'A long break after',
  'settings.cycles-stretches': 'stretches',
  // Being away: what this machine notices.
  'settings.away-asks': 'Offwheel always asks about sleep.',
  'settings.away-asks-lock': 'Offwheel always asks about sleep and a locked screen.',
  'settings.away-meetings': 'A meeting in your calendar does not count as being away.',
  'settings.idle-yes': '0 never asks.',
  'settings.idle-unseen':
    'This desktop has not yet reported any time without input, and may never do so. 0 never asks.',
  'settings.idle-no':
    'This desktop does not report time without input, so this setting has no effect here.',
  'settings.lock-unseen':
    'It listens for a locked screen, but this desktop has not reported one yet: lock the screen once to see whether it does.',
  'settings.lock-no': 'This desktop does not report a locked screen.',

  // Calendar: which kinds of events count.
  'settings.calendar-note': 'Applies from the next time a calendar is read.',
  'settings.counted': 'Count these kinds of events too',
  'settings.counted-declined': 'Declined',
  'settings.counted-declined-note': 'Invitations one of your addresses below declined.',
  'settings.counted-free': 'Free',
  'settings.counted-free-note': 'Events that leave you free, such as reminders and holds.',
  'settings.counted-cancelled': 'Canceled',
  'settings.counted-cancelled-note': 'Events their organizer called off.',
  'settings.counted-all-day': 'All-day',
  'settings.counted-all-day-note':
    'Events without times; they would fill the working hours of their day.',
  'settings.counted-out-of-office': 'Out of office',
  'settings.counted-out-of-office-note':
    'Absences, vacations and sick days, and notes of where you work.',
  'settings.addresses': 'Your mail addresses',
  'settings.addresses-note': 'They tell which invitations you declined. Used on this machine only.',
  'settings.address-add': 'Add address',
  'settings.address-example': 'you@example.org',
  'settings.excluded': 'Excluded words',
  'settings.excluded-note': 'Events with these words in the title are never stored.',
  'settings.excluded-add': 'Add excluded words',
  'settings.excluded-example': 'Such as: doctor',
  'settings.slots': 'Free slots',
  'settings.slots-note':
    'Where the Week view may propose blocks, within your working hours, while a guardrail is under its floor.',
  'settings.slot-least': 'At least',
  'settings.slot-buffer': 'Free before and after every meeting',
  'settings.slot-preferred': 'Preferred time',
  'settings.slot-morning': 'Mornings',
  'settings.slot-afternoon': 'Afternoons',
  'settings.slot-any': 'Any time',
  'settings.slot-longest': 'Keep the longest stretch of a day whole',
  'settings.slot-longest-note': 'It is booked as a whole or not at all.',

  // Keys and start.
  'settings.keys-note': 'These keys work from any program. Click a field, then press the keys.',
  'settings.key-startStop': 'Start or stop a block',
  'settings.key-pause': 'Pause or resume it',
  'settings.key-show': 'Show this window',
  'settings.key-capture': 'Capture a request',
  // A field for keys: empty, while it waits for them, and the button that clears it. {keys} is a proposal, {modifiers} a choice
  // of keys such as “Ctrl or Alt”.
  'settings.key-none': 'None',
  'settings.key-press': 'Press the keys…',
  'settings.key-recording': 'Hold {modifiers} and press a letter. Esc cancels.',
  'settings.key-clear': 'Clear: {name}',
  'settings.key-take': 'Use {keys}',
  // Why keys are not taken. {name} is another of these shortcuts.
  'settings.key-held': '“{name}” has these keys already.',
  'settings.key-own': 'Offwheel’s window uses these keys itself.',
  'settings.key-bare': 'Hold {modifiers} with it: every program needs the key by itself.',
  'settings.key-unknown': 'This key cannot be a shortcut.',
  'settings.key-refused': 'Another program has this shortcut. Press other keys.',
  'settings.key-asked':
    'Offwheel has asked for this shortcut. On Wayland the desktop does not say whether it agreed: press the keys once to find out.',
  'settings.wayland':
    'This desktop runs on Wayland, where windows cannot stay on top or return to where they were, and shortcuts may be denied silently. A shortcut of the desktop itself always works: let it run a command of Offwheel’s command line, as its README shows.',
  'settings.no-tray':
    'This desktop shows no tray icons (GNOME needs the AppIndicator extension). When you close the last window, the mini window stays instead.',
  // Light or dark.
  'settings.theme': 'Appearance',
  'settings.theme-system': 'As the system',
  'settings.theme-light': 'Light',
  'settings.theme-dark': 'Dark',
  'settings.start-at-login': 'Start with the system',
  'settings.start-in-tray': 'Open in the tray at login, without this window',
  'settings.start-in-mini': 'Open the mini window at login, without this one',
  'settings.notification-try': 'Show a test notification',
  'settings.notifications-yes': 'Notifications are shown.',
  'settings.notifications-unseen': 'Not tried yet. The system may ask you to allow them.',
  'settings.notifications-no':
    'The system does not show notifications from Offwheel. Allow them in the system settings, or start a notification service; until then, look at this window.',
}
