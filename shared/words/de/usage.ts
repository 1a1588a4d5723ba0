import type { usage as en } from '../en/usage.ts'

export const usage: Record<keyof typeof en, string> = {
  'usage.title': 'Aufruf:',
  'usage.start': 'startet einen Fokusblock',
  'usage.pause': 'unterbricht ihn, setzt ihn fort, beginnt die Pause eines Blocks mit Pausen',
  'usage.extend': 'verschiebt sein Ende, lässt ihn von selbst enden',
  'usage.stop': 'beendet ihn, zeigt seinen Stand',
  'usage.log': 'erfasst, was vorbei ist',
  'usage.quick-folder':
    'jeder Befehl nimmt --folder DIR, den Datenordner der App, wenn er nicht am üblichen Ort liegt',
  'usage.batch': 'JSON-Zeilen {asks} von stdin, je Zeile {answers} oder {error}',
  'usage.reflection':
    'als Markdown mit YAML am Anfang; --all schreibt jede Woche mit einem Rückblick, die älteste zuerst',
  'usage.pack':
    'ein Leistungsnachweis; --hide-people und --hide-goals ersetzen Namen durch Platzhalter, --with-notes nimmt Notizen von Einträgen auf; PDF schreibt die App',
  'usage.folder':
    '--folder ist der Datenordner der App, den ihre Einstellungen zeigen; ohne ihn gilt der übliche Ort',
}
