import type { crumbs as en } from '../en/crumbs.ts'

export const crumbs: Record<keyof typeof en, string> = {
  'crumbs.title': 'In kleinen Stücken gespart',
  'crumbs.pool':
    '{length} in {count, plural, one {# Stück} other {# Stücken}} von weniger als einer halben Stunde, jedes zu kurz, um Strategie zu werden.',
  'crumbs.spent':
    '{length} in {count, plural, one {# Stück} other {# Stücken}} von weniger als einer halben Stunde, doch Prüfen und Nacharbeit haben diese Zeit wieder verbraucht.',
  'crumbs.pool-less':
    '{length} in {count, plural, one {# Stück} other {# Stücken}} von weniger als einer halben Stunde, jedes zu kurz, um Strategie zu werden; nach Prüfen und Nacharbeit bleiben davon {left}.',
  'crumbs.none':
    'In Stücken von weniger als einer halben Stunde wurde zu wenig für einen Block gespart.',
  'crumbs.take': '{when} nehmen',
  'crumbs.for': 'Wofür der Block ist',
  'crumbs.planned': 'Dafür geplant: {when}',
  'crumbs.no-slot': 'In der Woche danach ist nichts lange genug frei.',
  'crumbs.record':
    'In {weeks, plural, one {der letzten Woche} other {den letzten # Wochen}} mit solchen Stücken wurden aus {kept} von {length} Blöcke, die Sie eingehalten haben ({share}).',
  'crumbs.record-unknown':
    'Noch nicht bekannt ist, wie viel davon zu Blöcken wird, die Sie einhalten. Dazu braucht es {least, number} Wochen mit solchen Stücken.',
  'crumbs.pledge-first':
    'Stecken Sie sie zuerst in {categories}: Von Kunden und Markt weiß KI am wenigsten.',
}
