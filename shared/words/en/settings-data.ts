// The Settings view: data, backups, about.
export const settingsData = {
  // Data.
  'settings.data-note':
    'Everything you track stays in this folder on this machine and is sent nowhere. The only addresses ever contacted are those of calendars you subscribe to.',
  'settings.data-folder': 'Data folder',
  'settings.log': 'Log',
  'settings.report': 'Save problem report…',
  'settings.report-note':
    'A problem report is a zip with the log and what the app runs on. It contains nothing you wrote and is sent nowhere. Read it, then attach it where you ask for help.',
  'settings.export': 'Export all data…',
  'settings.import': 'Import data…',
  'settings.export-note':
    'The export is one JSON file that this app and its command line read. An import shows what it would change before anything happens.',
  // Backups. {written} is when one was written, {kind} one of the three below.
  'settings.backups': 'Backups',
  'settings.backups-note':
    'One a day for two weeks, one a week for a quarter, one before each import, in the <c>backups</c> folder inside the data folder. Restoring one can be undone.',
  'settings.backups-none': 'None yet. The first is written within a minute of your first entry.',
  'settings.backup-written': 'Written',
  'settings.backup-kind': 'Kind',
  'settings.backup-size': 'Size',
  'settings.backup-restore-head': 'Restore',
  'settings.backup-restore': 'Restore…',
  'settings.backup-restore-named': 'Restore the backup of {written}…',
  'settings.backup-day': 'Daily',
  'settings.backup-week': 'Weekly',
  'settings.backup-before-import': 'Before an import',
  'settings.backup-encrypted': '{kind}<soft>, encrypted</soft>',
  'settings.backup-passphrase': 'Passphrase of this backup',
  'settings.backup-show': 'Show what it would change',
  // The passphrase of backups.
  'settings.encrypted-note':
    'New backups are encrypted. Nobody can open one without its passphrase, and Offwheel does not store it: if you forget it, those backups are lost. The age tool opens them too, with the file key.age that lies beside them.',
  'settings.unencrypted-note':
    'Encrypt backups with a passphrase if you copy them to a place that others can read. The backups you have now stay as they are, and so does the data itself.',
  'settings.encrypt-start': 'Encrypt backups…',
  'settings.encrypt-change': 'Change passphrase…',
  'settings.encrypt-stop': 'Stop encrypting',
  'settings.encrypt': 'Encrypt backups',
  'settings.encrypt-started': 'Backups are encrypted from now on.',
  'settings.encrypt-stopped': 'New backups are no longer encrypted.',
  'settings.passphrase-new': 'New passphrase',
  'settings.passphrase-again': 'Repeat it',
  'settings.passphrase-short': 'At least {count} characters; four or five random words are better.',
  'settings.passphrase-differs': 'Type the same passphrase twice.',

  // About.
  'settings.runtime': 'Runs on Electron {electron}, Chrome {chrome}.',
  'settings.stand-in':
    'This is a stand-in for development and tests: an old Electron that gets no security updates, used because the official one could not be downloaded. Each start tries again, at most once a day.',
  'settings.about-note':
    'Shows where your hours go, and where the hours AI saved went. No account, no telemetry.',
  'settings.about-tray': 'When you close the window, Offwheel keeps running in the tray.',
}
