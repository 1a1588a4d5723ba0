import type { recovered as en } from '../en/recovered.ts'

const document = `Die Datei {file} ({title, select,
  config {Einstellungen} ledger {Einträge} requests {Anfragen} running {laufender Block}
  calendar {einzuordnende Termine} told {gezeigte Hinweise} edit {Rückgängig} history {Rückgängig}
  unsaved {nicht gespeicherter Text} addresses {Kalenderadressen} subscriptions {Abonnements}
  other {Daten}})`
const copy = 'Ihre letzte gute Kopie vom {at, date, long}, {at, time, short},'

export const recovered: Record<keyof typeof en, string> = {
  'problem.recovered/changed': `${document} wurde von einem anderen Programm geändert, während Offwheel sie geöffnet hatte. Diese Fassung liegt jetzt unter {aside}.`,
  'problem.recovered/missing': `${document} fehlte. ${copy} wurde wiederhergestellt. Spätere Änderungen sind nicht darin.`,
  'problem.recovered/damaged': `${document} war beschädigt ({reason}) und liegt jetzt unter {aside}. ${copy} wurde wiederhergestellt. Spätere Änderungen sind nicht darin.`,
  'problem.recovered/damaged-no-copy': `${document} war beschädigt ({reason}) und liegt jetzt unter {aside}. Es gibt keine Kopie zum Wiederherstellen.`,
  'problem.recovered/unreadable': `${document} ist beschädigt ({reason}). ${copy} wurde stattdessen gelesen. Spätere Änderungen sind nicht darin.`,
  'problem.recovered/unreadable-no-copy': `${document} ist beschädigt ({reason}). Es gibt keine Kopie, die stattdessen gelesen werden könnte.`,
  'problem.recovered/not-yet': '{file} konnte noch nicht geschrieben werden: {reason}',
  'problem.recovered/no-copies':
    'Bei diesem Start konnten keine Kopien der Daten angelegt werden: {reason}',
  'problem.recovered/no-undo':
    'Die Datei {file} (Rückgängig) fehlte. Einige frühere Änderungen lassen sich nicht mehr rückgängig machen.',
  'problem.recovered/strange':
    'Die Datei {file} wird nicht gelesen, weil ihr Name nicht der eines Monats allein ist. Stammt sie von einem Synchronisierungsprogramm, enthält sie vielleicht Einträge von einem anderen Computer.',
  'problem.recovered/folder':
    'Der Ordner {name} war kein Ordner. Was dort lag, liegt jetzt unter {aside}.',
  'problem.recovered/folder-stays':
    'Der Ordner {name} ist kein Ordner, und was dort liegt, ließ sich nicht verschieben: {reason}',
  'problem.recovered/finished':
    '„{label}“ war noch nicht überall geschrieben, als Offwheel beendet wurde. Das ist jetzt nachgeholt.',
  'problem.recovered/finished-undo':
    'Das Rückgängigmachen von „{label}“ war noch nicht überall geschrieben, als Offwheel beendet wurde. Das ist jetzt nachgeholt.',
  'problem.recovered/unfinished':
    '„{label}“ war noch nicht überall geschrieben, als Offwheel beendet wurde, und lässt sich nicht nachholen: history.json ist an dieser Stelle beschädigt.',
}
