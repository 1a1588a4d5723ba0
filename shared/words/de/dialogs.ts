import type { dialogs as en } from '../en/dialogs.ts'

export const dialogs: Record<keyof typeof en, string> = {
  'window.mini': 'Offwheel, Minifenster',
  'window.capture': 'Offwheel, Anfrage notieren',
  'dialog.import-calendar': 'Kalender importieren',
  'dialog.export-planned': 'Geplante Blöcke exportieren',
  'dialog.export-reflection': 'Rückblick exportieren',
  'dialog.save-report': 'Problembericht speichern',
  'dialog.export-data': 'Alle Daten exportieren',
  'dialog.import-data': 'Daten importieren',
  'files.calendars': 'Kalender',
  'files.data': 'Offwheel-Daten',
  'files.zip': 'Zip-Archive',
  'files.markdown': 'Markdown',
  'files.all': 'Alle Dateien',
  'dialog.unsaved': 'Ihre letzten Änderungen sind nicht gespeichert.',
  'dialog.stay': 'Bleiben',
  'dialog.lose': 'Beenden und verwerfen',
  'start.two': 'Ein anderes Offwheel arbeitet mit Ihren Daten.',
  'start.two-what': 'Zwei zugleich würden einander überschreiben. Beenden Sie zuerst das andere.',
  'start.quit': 'Beenden',
  'start.anyway': 'Trotzdem öffnen',
  'start.refused': 'Offwheel kann nicht starten',
  'start.newer':
    'Diese Daten stammen von einer neueren Version von Offwheel. Sie wurden nicht verändert.',
  'start.unreadable': 'Die Daten konnten nicht geöffnet werden. Sie wurden nicht verändert.',
}
