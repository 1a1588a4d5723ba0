import type { shell as en } from '../en/shell.ts'

export const shell: Record<keyof typeof en, string> = {
  'shell.views': 'Ansichten',
  'shell.sample': 'Beispieldaten',
  'shell.keys': 'Tasten <key>?</key>',
  'shell.due': 'fällig',
  'shell.to-classify': '{count}<unseen> einzuordnen</unseen>',
  'shell.answer': 'Beantworten',
  'shell.start-block': 'Block starten',
  'shell.being-read': 'Kalender, die gelesen werden',
  'shell.reading':
    '{count, plural, one {# Kalender wird gelesen} other {# Kalender werden gelesen}}',
  'shell.not-written':
    '<b>Ihre letzte Änderung ist noch nicht gespeichert.</b> {problem} Sie bleibt im Arbeitsspeicher, und Offwheel versucht es erneut.',
  'shell.still-running-title': 'Läuft der Block noch?',
  'shell.forgotten': '<b>Läuft der Block noch?</b> Er begann um {start} und endete wohl um {end}.',
  'shell.forgotten-on-day':
    '<b>Läuft der Block noch?</b> Er begann um {start} und endete wohl am {day} um {end}.',
  'shell.it-ended-at': 'Er endete um {end}',
  'shell.it-ended-on-day': 'Er endete am {day} um {end}',
  'shell.still-running': 'Er läuft noch',
  'shell.still-working-title': 'Arbeiten Sie noch?',
  'shell.still-working-question':
    '<b>Arbeiten Sie noch?</b> Ihr Block von {start} lief, als Offwheel geschlossen wurde, nachweislich zuletzt um {last}.',
  'shell.still-working': 'Ich arbeite noch',
  'shell.notices': 'Meldungen',
  'shell.dismiss-notice': 'Meldung schließen',
  'shell.hide-details': 'Details ausblenden',
  'shell.show-details': 'Details anzeigen ({count})',
  'shell.undone': 'Rückgängig gemacht: {what}.',
  'shell.redone': 'Wiederholt: {what}.',
  'shell.entry-deleted': 'Eintrag gelöscht.',
  'shell.entries-deleted':
    '{count, plural, one {# Eintrag gelöscht.} other {# Einträge gelöscht.}}',
  'shell.planned-deleted': 'Geplanter Block gelöscht.',
  'shell.exported': 'Exportiert nach {path}',
  'shell.written': 'Gespeichert unter {path}',
  'shell.report-saved': 'Bericht gespeichert unter {path}',
  'shell.not-a-calendar': '{name} ist keine Kalenderdatei (.ics).',
  'shell.drop': 'Kalender hier ablegen',
  'shell.drop-note': 'Eine .ics-Datei; sie bleibt auf diesem Rechner.',
  'shell.sheet-failed':
    'Dieser Dialog konnte nicht angezeigt werden. Im Protokoll steht, wo es hakte.',
  'shell.view-failed': 'Diese Ansicht konnte nicht angezeigt werden.',
  'shell.view-failed-note':
    'Ihre Daten sind sicher: Nur dieser Teil des Fensters ist ausgefallen, die anderen funktionieren noch. Im Protokoll steht, wo. Mit „Neu laden“ wird er neu angezeigt.',
  'shell.reload': 'Neu laden',

  'shell.import-restore': 'Sicherung vom {written} wiederherstellen',
  'shell.import-file': '{name} importieren',
  'shell.import-restored': 'Sicherung vom {written} wiederhergestellt.',
  'shell.import-done': '{name} importiert.',
  'shell.import-how': 'Wie',
  'shell.import-merge': 'Zusammenführen',
  'shell.import-merge-note':
    'Zeilen der Datei kommen hinzu oder ersetzen Zeilen mit derselben ID. Sonst ändert sich nichts.',
  'shell.import-replace': 'Ersetzen',
  'shell.import-replace-note':
    'Die Datei ersetzt alles, was hier ist. Zeilen, die in der Datei fehlen, werden entfernt.',
  'shell.import-replace-all': 'Alle Daten ersetzen',
  'shell.import-change': 'Was sich ändern würde',
  'shell.import-added': 'Neu',
  'shell.import-changed': 'Geändert',
  'shell.import-removed': 'Entfernt',
  'shell.import-unchanged': 'Unverändert',
  'shell.import-entries': 'Einträge',
  'shell.import-categories': 'Kategorien',
  'shell.import-goals': 'Ziele',
  'shell.import-weeks': 'Wochen',
  'shell.import-requests': 'Anfragen',
  'shell.import-settings-change': 'Auch Ihre Einstellungen würden sich ändern.',
  'shell.import-settings-stay': 'Ihre Einstellungen bleiben, wie sie sind.',
}
