// The tray: its tooltip and its menu.
export const tray = {
  // The tooltip and the first line. {name} is a category, {length} a length of time.
  'tray.idle-tooltip': 'Offwheel – no focus block running',
  'tray.idle': 'No focus block running',
  'tray.so-far':
    '{state, select, paused {Paused, } away {Away, } break {Break, } other {}}{length} – {name}',
  'tray.left':
    '{state, select, paused {Paused, } away {Away, } break {Break, } other {}}{length} left – {name}',
  'tray.over':
    '{state, select, paused {Paused, } away {Away, } break {Break, } other {}}{length} over – {name}',
  'tray.commitment': 'This week: {commitment}',
  // Its menu. {minutes} is a number, {length} a length of time.
  'tray.reflection': 'Look back at your week…',
  'tray.open': 'Open Offwheel',
  'tray.mini': 'Mini window',
  'tray.capture': 'Capture a request…',
  'tray.import': 'Import calendar…',
  'tray.quit': 'Quit',
  'tray.still-working': 'Still working',
  'tray.ended': 'It ended when Offwheel last ran',
  'tray.stop': 'Stop',
  'tray.back-to-work': 'Back to work',
  'tray.resume': 'Resume',
  'tray.pause': 'Pause',
  'tray.more': '{minutes} min more',
  'tray.take-break': 'Take a break of {length}',
  'tray.snooze': 'Ask again in {minutes} min',
  'tray.skip-break': 'Skip the break',
  'tray.start-again': 'Start {minutes} min – {name}',
  'tray.start-for': 'Start {minutes} min',
  'tray.start-cycles': 'Start in cycles',
  'tray.start-open': 'Start without an end',
  // Whether AI helped with a block: {name} is what it was about, {tool} a tool, {length} the time it saved.
  'tray.ai': 'Did AI help? – {name}',
  'tray.ai-no': 'No',
  'tray.ai-saved': '{length} saved',
  'tray.ai-saved-with': '{length} saved with {tool}',
  'tray.ai-more': 'More…',
}
