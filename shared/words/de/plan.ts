import type { plan as en } from '../en/plan.ts'

export const plan: Record<keyof typeof en, string> = {
  'plan.new': 'Block planen',
  'plan.change': 'Geplanter Block',
  'plan.changed': 'Geplanter Block geändert.',
  'plan.title': 'Wofür',
  'plan.save': 'Speichern',
  'plan.to-calendar': 'In den Kalender',
  'plan.handed':
    '{count, plural, one {# Block wurde} other {# Blöcke wurden}} dem Kalenderprogramm übergeben. Es fragt vielleicht nach, bevor es {count, plural, one {ihn} other {sie}} einträgt.',
  'plan.no-program':
    'Kein Programm auf diesem Rechner öffnet Kalenderdateien. Speichern Sie die Datei und importieren Sie sie in Ihren Kalender.',
  'plan.save-file': 'Datei speichern …',
  'plan.do-change': 'Ändern',
  'plan.change-named': '{title} ändern',

  'commitment.done': 'bisher {length} dafür',
  'commitment.next': 'nächster Block {when}',
  'commitment.under-way': 'jetzt geplant, bis {time}',
  'commitment.running': 'ein Block dafür läuft',
  'commitment.lost': '{count, plural, one {# Block} other {# Blöcke}} entfallen',
  'commitment.no-block': 'kein Block dafür geplant',
  'commitment.plan': '{when} planen',
  'commitment.keep': 'Als gehalten vermerken',
  'commitment.kept': 'gehalten',
  'commitment.partly': 'teilweise gehalten',
  'commitment.not-kept': 'nicht gehalten',
  'commitment.not-yet': 'Als offen vermerken',
}
