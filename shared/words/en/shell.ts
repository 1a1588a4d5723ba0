// What lies around the views: the navigation, bars, notices, the import dialog, what fails.
export const shell = {
  // The navigation.
  'shell.views': 'Views',
  'shell.sample': 'sample data',
  'shell.keys': 'Keys <key>?</key>',
  'shell.due': 'due',
  // {count} meetings; only a screen reader says what stands in <unseen>.
  'shell.to-classify': '{count}<unseen> to classify</unseen>',
  'shell.answer': 'Answer it',
  'shell.start-block': 'Start a block',
  'shell.being-read': 'Calendars being read',
  'shell.reading': '{count, plural, one {Reading # calendar} other {Reading # calendars}}',
  // A bar that stays while changes cannot be written. {problem} is a sentence.
  'shell.not-written':
    '<b>Your last change is not on disk yet.</b> {problem} It is kept in memory, and Offwheel tries again.',
  // A block that nobody stopped. {start} and {end} are times of day.
  'shell.still-running-title': 'Is the block still running?',
  'shell.forgotten':
    '<b>Is the block still running?</b> It began at {start} and likely ended at {end}.',
  'shell.forgotten-on-day':
    '<b>Is the block still running?</b> It began at {start} and likely ended on {day}, at {end}.',
  'shell.it-ended-at': 'It ended at {end}',
  'shell.it-ended-on-day': 'It ended on {day}, at {end}',
  'shell.still-running': 'Still running',
  // A block ran when the app was closed. {start} and {last} are times of day.
  'shell.still-working-title': 'Still working?',
  'shell.still-working-question':
    '<b>Still working?</b> Your block of {start} was running when Offwheel closed. It was last known to run at {last}.',
  'shell.still-working': 'Still working',
  // Notices in the corner.
  'shell.notices': 'Notices',
  'shell.dismiss-notice': 'Dismiss notice',
  'shell.hide-details': 'Hide details',
  'shell.show-details': 'Show details ({count})',
  'shell.undone': 'Undone: {what}.',
  'shell.redone': 'Redone: {what}.',
  'shell.entry-deleted': 'Entry deleted.',
  'shell.entries-deleted': '{count, plural, one {# entry deleted.} other {# entries deleted.}}',
  'shell.planned-deleted': 'Planned block deleted.',
  'shell.exported': 'Exported to {path}',
  'shell.written': 'Written to {path}',
  'shell.report-saved': 'Report saved to {path}',
  'shell.not-a-calendar': '{name} is not a calendar file (.ics).',
  // Stand over the window while a file is dragged onto it.
  'shell.drop': 'Drop the calendar here',
  'shell.drop-note': 'An .ics file; it stays on this machine.',
  // What fails.
  'shell.sheet-failed': 'This dialog could not be drawn. The log says where it failed.',
  'shell.view-failed': 'This view could not be drawn.',
  'shell.view-failed-note':
    'Your data is safe: only this part of the window failed, and the others still work. The log says where. Reload to draw it again.',
  'shell.reload': 'Reload',

  // The dialog that shows what an import would change. {written} is when a backup was written.
  'shell.import-restore': 'Restore the backup of {written}',
  'shell.import-file': 'Import {name}',
  'shell.import-restored': 'Restored the backup of {written}.',
  'shell.import-done': 'Imported {name}.',
  'shell.import-how': 'How',
  'shell.import-merge': 'Merge',
  'shell.import-merge-note':
    'Rows of the file are added or replace rows with the same id. Nothing else changes.',
  'shell.import-replace': 'Replace',
  'shell.import-replace-note':
    'The file replaces everything here. Rows that are not in the file are removed.',
  'shell.import-replace-all': 'Replace all data',
  'shell.import-change': 'What would change',
  'shell.import-added': 'Added',
  'shell.import-changed': 'Changed',
  'shell.import-removed': 'Removed',
  'shell.import-unchanged': 'Unchanged',
  'shell.import-entries': 'Entries',
  'shell.import-categories': 'Categories',
  'shell.import-goals': 'Goals',
  'shell.import-weeks': 'Weeks',
  'shell.import-requests': 'Requests',
  'shell.import-settings-change': 'Your settings would change too.',
  'shell.import-settings-stay': 'Your settings stay as they are.',
}
