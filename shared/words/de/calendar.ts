import type { calendar as en } from '../en/calendar.ts'

export const calendar: Record<keyof typeof en, string> = {
  'calendar.none': 'Noch wurde kein Kalender importiert.',
  'calendar.all-classified': 'Jeder Termin hat eine Kategorie.',
  'calendar.waiting':
    '{count, plural, one {# Termin, {time}, wartet auf eine Kategorie und zählt bis dahin nicht.} other {# Termine, insgesamt {time}, warten auf eine Kategorie und zählen bis dahin nicht.}}',
  'calendar.import': 'Kalender importieren …',
  'calendar.being-imported': 'Wird importiert',
  'calendar.cancel-downloading': 'Herunterladen von {name} abbrechen',
  'calendar.cancel-reading': 'Lesen von {name} abbrechen',
  'calendar.held': 'Gelesen, aber nicht übernommen',
  'calendar.held-note':
    '<b>{name}</b>: {coming, plural, one {{going} von # kommenden Termin würde entfernt.} other {{going} von # kommenden Terminen würden entfernt.}} Der Kalender ist vielleicht beschädigt, oder seine Adresse führt jetzt woandershin.',
  'calendar.take-over': 'Übernehmen',
  'calendar.take-over-named': '{name} übernehmen',
  'calendar.refuse': 'Behalten, was ich habe',
  'calendar.refuse-named': 'Behalten, was ich von {name} habe',
  'calendar.differing': 'Seither im Kalender geändert',
  'calendar.differing-count': '{count}, neueste zuerst',

  'calendar.planned': 'Geplante Blöcke',
  'calendar.planned-export': 'In einen Kalender exportieren (.ics) …',
  'calendar.planned-none':
    'Kein Block ist geplant. Solange eine Leitplanke unter ihrer Untergrenze liegt, schlägt die Wochenansicht freie Zeitfenster vor. Was Sie einplanen, erscheint hier und unter „Heute“ und nach dem Export in Ihrem Kalender.',
  'calendar.planned-week': 'Zu dieser Woche',
  'calendar.planned-over': 'Vergangen ({count})',
  'calendar.planned-length': 'Länge',
  'calendar.planned-actions': 'Aktionen',

  'calendar.to-classify': 'Einzuordnen',
  'calendar.most-first': 'meiste Zeit zuerst',
  'calendar.accept-all':
    '{count, plural, one {# Vorschlag annehmen} other {Alle # Vorschläge annehmen}}',
  'calendar.accepted':
    '{count, plural, one {# Vorschlag angenommen; keine Regel angelegt.} other {# Vorschläge angenommen; keine Regeln angelegt.}}',
  'calendar.show-more': 'Mehr anzeigen (noch {count})',
  'calendar.group-meetings': '{count, plural, one {# Termin} other {# Termine}}',
  'calendar.group-series':
    '{count, plural, one {# Termin einer Serie} other {# Termine einer Serie}}',
  'calendar.group-first': 'zuerst {when}',
  'calendar.attendees': '{count, plural, one {# teilnehmende Person} other {# Teilnehmende}}',
  'calendar.category-for': 'Kategorie für {name}',
  'calendar.category': 'Kategorie …',
  'calendar.another-category': 'Andere Kategorie …',
  'calendar.goal-for': 'Ziel für {name}',
  'calendar.classify': 'Einordnen',
  'calendar.classify-named': '{name} einordnen',
  'calendar.classified': '{name}: {category}.',
  'calendar.dismiss-named': '{name} ausblenden',
  'calendar.keep-rule': 'Als Regel für diesen Titel behalten',
  'calendar.guess': '{category}?',
  'calendar.guess-goal': '{category} · {goal}?',
  'calendar.guess-accept': '{guess} Für {name} annehmen',
  'calendar.because': 'wegen {reasons}',
}
