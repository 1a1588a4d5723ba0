// Dialogs of the system.
export const dialogs = {
  // What small windows are called where the desktop lists windows.
  'window.mini': 'Offwheel, mini window',
  'window.capture': 'Offwheel, capture a request',
  // Titles of file dialogs, and kinds of files in them.
  'dialog.import-calendar': 'Import calendar',
  'dialog.export-planned': 'Export planned blocks',
  'dialog.export-reflection': 'Export reflection',
  'dialog.save-report': 'Save a problem report',
  'dialog.export-pack': 'Save review pack',
  'dialog.export-data': 'Export all data',
  'dialog.import-data': 'Import data',
  'files.calendars': 'Calendars',
  'files.data': 'Offwheel data',
  'files.zip': 'Zip archives',
  'files.markdown': 'Markdown',
  'files.pack-md': 'Markdown',
  'files.pack-html': 'Web page',
  'files.pack-pdf': 'PDF',
  'files.all': 'All files',
  // Before the app closes while a change is not on the disk.
  'dialog.unsaved': 'Your last changes are not saved.',
  'dialog.stay': 'Stay',
  'dialog.lose': 'Quit and lose them',
  // Where the app cannot start, or not yet.
  'start.two': 'Another Offwheel is using your data.',
  'start.two-what': 'Two at once would overwrite each other’s changes. Quit the other one first.',
  'start.quit': 'Quit',
  'start.anyway': 'Open anyway',
  'start.refused': 'Offwheel cannot start',
  'start.newer': 'This data was written by a newer version of Offwheel. It was left as it is.',
  'start.unreadable': 'The data could not be opened. It was left as it is.',
}
