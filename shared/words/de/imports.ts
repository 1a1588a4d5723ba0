import type { imports as en } from '../en/imports.ts'

export const imports: Record<keyof typeof en, string> = {
  'subscription.unchanged': '{calendar}: Nichts hat sich geändert.',
  'subscription.offline': '{calendar} ist nicht erreichbar. Was zuletzt gelesen wurde, bleibt.',
  'import.summary': '{calendar}: {parts}.',
  'import.added': '{count} hinzugefügt',
  'import.updated': '{count} aktualisiert',
  'import.removed': '{count} entfernt',
  'import.unchanged': '{count} unverändert',
  'import.left-out': '{count} ausgelassen',
  'import.held':
    '{calendar}: {going} von {coming, plural, one {# künftigem Termin} other {# künftigen Terminen}} fielen weg. Nichts wurde geändert.',
  'import.held-what': 'Übernehmen Sie das unter „Termine“, oder behalten Sie, was Sie haben.',
  'import.to-classify':
    '{count, plural, one {# Termin} other {# Termine}} einzuordnen: Keine Regel trifft zu.',
  'import.removed-why': 'Entfernt: Der Kalender hat sie abgesagt oder führt sie nicht mehr.',
  'import.lost': 'Entfernt samt Ihren Entscheidungen: {titles}. Rückgängig holt sie zurück.',
  'import.differing':
    '{count, plural, one {# Termin, dessen Zeit Sie festgelegt haben, steht} other {# Termine, deren Zeit Sie festgelegt haben, stehen}} im Kalender jetzt anders.',
  'import.hidden':
    '{count, plural, one {# Termin} other {# Termine}}, durch Ihre Wörter ausgeschlossen, waren nicht ganz zu lesen.',
  'import.more-warnings': 'Und {count} weitere, die nicht zu lesen waren.',
  'import.more-titles': '{titles} und {count} weitere',
  'import.untitled': 'Ohne Titel',
  'import.left-out-because':
    'Ausgelassen, {reason}: {count, plural, one {# Termin} other {# Termine}}.',
  'import.left-out-named':
    'Ausgelassen, {reason}: {count, plural, one {# Termin} other {# Termine}} ({titles}).',
  'import.several': '{count} Kalender importiert.',
  'import.unreadable': '{file} konnte nicht gelesen werden.',
  'left-out.cancelled': 'abgesagt',
  'left-out.all-day': 'ganztägig',
  'left-out.declined': 'von Ihnen abgelehnt',
  'left-out.delegated': 'von Ihnen delegiert',
  'left-out.free': 'als frei markiert',
  'left-out.out-of-office': 'abwesend',
  'left-out.working-location': 'Arbeitsort, keine Tätigkeit',
  'left-out.no-length': 'ohne Dauer',
  'left-out.no-working-hours': 'außerhalb Ihrer Arbeitszeit',
  'left-out.dismissed': 'von Ihnen schon verworfen',
  'left-out.planned': 'von Ihnen hier geplant',
  'left-out.excluded': 'durch Ihre Wörter ausgeschlossen',
  'left-out.copy': 'in einem anderen Ihrer Kalender gezählt',
}
