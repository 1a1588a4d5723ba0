// What the command line prints, besides its usage (`usage.ts`).
export const commandLine = {
  // How the running block stands, as a list after its category. {length} is a length of time, {time} a time of day.
  'cli.no-block': 'No focus block is running.',
  'cli.started': 'Started. {status}',
  'cli.stopped': 'Stopped.',
  'cli.kept': 'Kept: {entry}.',
  'cli.left': '{length} left',
  'cli.over': '{length} over',
  'cli.paused': 'paused',
  'cli.away': 'away',
  'cli.break': 'on a break',
  'cli.ends': 'ends at {time}',
  // The list of a calendar's events: in the place of a time, and of one that was called off. {title} is its own.
  'cli.all-day': 'all day',
  'cli.cancelled': '{title} (cancelled)',
  // The likely account of a report.
  'cli.no-likely': 'No likely account: all of the time worked is tracked, or less than half.',
  'cli.switches': 'Switches',
  // What an import changes. {name} says of what: entries, goals …
  'cli.import':
    '{name}: {added} added, {changed} changed, {removed} removed, {unchanged} unchanged',
  'cli.entries': 'Entries',
  'cli.categories': 'Categories',
  'cli.goals': 'Goals',
  'cli.weeks': 'Weeks',
  'cli.requests': 'Requests',
  'cli.settings-changed': 'Settings: changed',
  'cli.settings-unchanged': 'Settings: unchanged',
}
