import type { settingsData as en } from '../en/settings-data.ts'

export const settingsData: Record<keyof typeof en, string> = {
  'settings.data-note':
    'Alles, was Sie erfassen, bleibt in diesem Ordner auf diesem Rechner und wird nirgendwohin gesendet. Kontaktiert werden nur die Adressen der Kalender, die Sie abonnieren.',
  'settings.data-folder': 'Datenordner',
  'settings.log': 'Protokoll',
  'settings.report': 'Problembericht speichern …',
  'settings.report-note':
    'Ein Problembericht ist eine ZIP-Datei mit dem Protokoll und Angaben zum System. Er enthält nichts, was Sie geschrieben haben, und wird nirgendwohin gesendet. Lesen Sie ihn und hängen Sie ihn an, wo Sie um Hilfe bitten.',
  'settings.export': 'Alle Daten exportieren …',
  'settings.import': 'Daten importieren …',
  'settings.export-note':
    'Der Export ist eine JSON-Datei, die diese App und ihre Kommandozeile lesen. Ein Import zeigt, was er ändern würde, bevor etwas geschieht.',
  'settings.backups': 'Sicherungen',
  'settings.backups-note':
    'Eine pro Tag, zwei Wochen lang, eine pro Woche, ein Quartal lang, und eine vor jedem Import, im Ordner <c>backups</c> des Datenordners. Das Wiederherstellen lässt sich rückgängig machen.',
  'settings.backups-none':
    'Noch keine. Die erste entsteht innerhalb einer Minute nach Ihrem ersten Eintrag.',
  'settings.backup-written': 'Erstellt',
  'settings.backup-kind': 'Art',
  'settings.backup-size': 'Größe',
  'settings.backup-restore-head': 'Wiederherstellen',
  'settings.backup-restore': 'Wiederherstellen …',
  'settings.backup-restore-named': 'Sicherung vom {written} wiederherstellen …',
  'settings.backup-day': 'Täglich',
  'settings.backup-week': 'Wöchentlich',
  'settings.backup-before-import': 'Vor einem Import',
  'settings.backup-encrypted': '{kind}<soft>, verschlüsselt</soft>',
  'settings.backup-passphrase': 'Passphrase dieser Sicherung',
  'settings.backup-show': 'Zeigen, was sich ändern würde',
  'settings.encrypted-note':
    'Neue Sicherungen sind verschlüsselt. Niemand kann sie ohne ihre Passphrase öffnen, und Offwheel speichert sie nicht: Wenn Sie sie vergessen, sind diese Sicherungen verloren. Auch das Programm age öffnet sie, mit der Datei key.age, die daneben liegt.',
  'settings.unencrypted-note':
    'Verschlüsseln Sie Sicherungen mit einer Passphrase, wenn Sie sie an einen Ort kopieren, den andere lesen können. Vorhandene Sicherungen bleiben, wie sie sind, ebenso die Daten selbst.',
  'settings.encrypt-start': 'Sicherungen verschlüsseln …',
  'settings.encrypt-change': 'Passphrase ändern …',
  'settings.encrypt-stop': 'Nicht mehr verschlüsseln',
  'settings.encrypt': 'Sicherungen verschlüsseln',
  'settings.encrypt-started': 'Sicherungen werden ab jetzt verschlüsselt.',
  'settings.encrypt-stopped': 'Neue Sicherungen werden nicht mehr verschlüsselt.',
  'settings.passphrase-new': 'Neue Passphrase',
  'settings.passphrase-again': 'Wiederholen',
  'settings.passphrase-short':
    'Mindestens {count} Zeichen; vier oder fünf zufällige Wörter sind besser.',
  'settings.passphrase-differs': 'Geben Sie zweimal dieselbe Passphrase ein.',

  'settings.runtime': 'Läuft mit Electron {electron}, Chrome {chrome}.',
  'settings.stand-in':
    'Dies ist ein Ersatz für Entwicklung und Tests: ein altes Electron ohne Sicherheitsupdates, weil sich das offizielle nicht herunterladen ließ. Jeder Start versucht es erneut, höchstens einmal am Tag.',
  'settings.about-note':
    'Zeigt, wohin Ihre Stunden gehen und wohin die Stunden gingen, die KI gespart hat. Kein Konto, keine Telemetrie.',
  'settings.about-tray': 'Wenn Sie das Fenster schließen, läuft Offwheel im Infobereich weiter.',
}
