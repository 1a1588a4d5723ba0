import type { calendarProblems as en } from '../en/calendar-problems.ts'

export const calendarProblems: Record<keyof typeof en, string> = {
  'problem.not-a-calendar': 'Diese Datei enthält keinen Kalender.',
  'problem.cancelled/reading': 'Das Lesen von {file} wurde abgebrochen. Nichts wurde geändert.',
  'problem.cancelled/import': 'Der Import wurde abgebrochen. Nichts wurde geändert.',
  'problem.cancelled/download': 'Der Download wurde abgebrochen. Nichts wurde geändert.',
  'problem.busy/editing':
    '{file} konnte nicht importiert werden, weil die Daten gerade bearbeitet wurden. Versuchen Sie es noch einmal.',
  'problem.busy/memory':
    'Es werden zu viele Kalender gleichzeitig gelesen. Importieren Sie diesen, wenn sie fertig sind.',
  'problem.too-large/slow':
    '{file}: Das Lesen dauerte länger als {seconds, plural, one {# Sekunde} other {# Sekunden}} und wurde beendet. Nichts wurde geändert.',
  'problem.too-large/memory': '{file}: Das Lesen braucht zu viel Speicher. Nichts wurde geändert.',
  'problem.unreadable':
    '{file} konnte nicht gelesen werden: Das Leseprogramm ist abgebrochen. Nichts wurde geändert.',
  'problem.not-held': 'Diese Lesung gibt es nicht mehr. Prüfen Sie den Kalender noch einmal.',
  'problem.not-asked': 'Diese Frage ist nicht mehr offen.',
  'problem.edit-gone': 'Seither wurde etwas anderes geändert. Nichts wurde getan.',
  'problem.no-source': 'Diesen Kalender gibt es nicht mehr.',
  'problem.is-off':
    'Dieser Kalender ist ausgeschaltet. Schalten Sie ihn ein, um ihn aktuell zu halten.',
  'problem.no-subscriptions': 'Kalenderadressen können hier nicht abgerufen werden.',
  'problem.already-there': 'Diese Adresse ist bereits abonniert.',
  'problem.no-address':
    'Die Adresse dieses Kalenders ist hier nicht mehr bekannt. Abonnieren Sie ihn erneut.',
  'problem.bad-address': 'Das ist keine Kalenderadresse.',
  'problem.bad-address/scheme': 'Eine Adresse beginnt mit https:// oder webcal://.',
  'problem.bad-address/port': 'Der Port dieser Adresse ist für etwas anderes reserviert.',
  'problem.not-secure':
    'Diese Adresse ist nicht verschlüsselt (http). Verwenden Sie eine mit https oder webcal.',
  'problem.offline':
    'Diese Adresse ist nicht erreichbar. Prüfen Sie die Adresse und Ihre Verbindung.',
  'problem.not-trusted/certificate': 'Das Zertifikat des Servers ist ungültig.',
  'problem.not-trusted/secure': 'Es kam keine sichere Verbindung zum Server zustande.',
  'problem.not-trusted/authority':
    'Das Zertifikat des Servers stammt von keiner Stelle, der dieses System vertraut.',
  'problem.not-trusted/name': 'Das Zertifikat des Servers gilt für einen anderen Server.',
  'problem.not-trusted/date':
    'Das Zertifikat des Servers ist nach der Uhr dieses Rechners abgelaufen oder noch nicht gültig.',
  'problem.not-trusted/revoked': 'Das Zertifikat des Servers wurde widerrufen.',
  'problem.not-allowed/certificate':
    'Der Server verlangt ein Client-Zertifikat, und dieses System hat keines dafür.',
  'problem.not-allowed':
    'Der Server weist diese Adresse ab. Vielleicht wurde sie zurückgezogen: Kopieren Sie sie erneut aus Ihrem Kalender.',
  'problem.not-found': 'Unter dieser Adresse gibt es keinen Kalender (mehr).',
  'problem.proxy/refuses': 'Der Proxy dieses Netzes lässt Offwheel nicht durch.',
  'problem.proxy/away': 'Der Proxy dieses Netzes ist nicht erreichbar.',
  'problem.redirects': 'Diese Adresse leitet endlos weiter.',
  'problem.redirect-refused': 'Diese Adresse leitet auf eine unsichere weiter.',
  'problem.too-slow': 'Der Server hat zu langsam geantwortet.',
  'problem.interrupted': 'Die Verbindung brach ab, bevor der Download fertig war.',
  'problem.incomplete': 'Der Kalender kam nur zum Teil an.',
  'problem.busy/server': 'Der Server ist ausgelastet und bittet um Geduld.',
  'problem.server-error': 'Der Server hat selbst einen Fehler ({status}).',
  'problem.bad-answer': 'Die Antwort des Servers war nicht zu verstehen.',
  'problem.bad-answer/headers':
    'Die Antwort des Servers war nicht zu verstehen: Ihre Kopfzeilen sind zu groß.',
  'problem.bad-answer/packed':
    'Der Server hat den Kalender so komprimiert, dass er nicht lesbar ist.',
  'problem.bad-answer/status': 'Die Antwort des Servers ist kein Kalender ({status}).',
  'problem.empty': 'Der Server hat nichts geschickt.',
  'problem.web-page':
    'Diese Adresse führt zu einer Webseite, nicht zu einem Kalender. Vielleicht verlangt sie ein Passwort: Verwenden Sie die geheime oder öffentliche iCal-Adresse des Kalenders.',
  'problem.not-a-calendar/address': 'Diese Adresse führt nicht zu einem Kalender.',
  'problem.too-large/download': 'Der Kalender ist größer als {megabytes} MB.',
}
