import type { calendar as en } from '../en/calendar.ts'

export const calendar: Record<keyof typeof en, string> = {
  'calendar.none': 'Noch wurde kein Kalender importiert.',
  'calendar.all-classified': 'Jeder Termin hat eine Kategorie.',
  'calendar.waiting':
    '{count, plural, one {# Termin dieser und der letzten vier Wochen, {time}, wartet auf eine Kategorie und zählt bis dahin nicht.} other {# Termine dieser und der letzten vier Wochen, insgesamt {time}, warten auf eine Kategorie und zählen bis dahin nicht.}}',
  'calendar.recent-classified':
    'Jeder Termin dieser und der letzten vier Wochen hat eine Kategorie; {count, plural, one {# anderer wartet.} other {# andere warten.}}',
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
    'Kein Block ist geplant. Solange eine Leitplanke unter ihrer Untergrenze liegt, schlägt die Wochenansicht freie Zeitfenster vor. Was Sie einplanen, erscheint hier und unter „Heute“ und in Ihrem Kalender, sobald Sie es dorthin geben.',
  'calendar.planned-week': 'Zu dieser Woche',
  'calendar.planned-over': 'Vergangen ({count})',
  'calendar.planned-length': 'Dauer',
  'calendar.planned-actions': 'Aktionen',

  'calendar.to-classify': 'Einzuordnen',
  'calendar.recent-first': 'diese und die letzten vier Wochen, meiste Zeit zuerst',
  'calendar.beyond-earlier':
    '{count, plural, one {Früher: # Termin, {time}} other {Früher: # Termine, {time}}}',
  'calendar.beyond-coming':
    '{count, plural, one {Erst künftig: # Termin, {time}} other {Erst künftig: # Termine, {time}}}',
  'calendar.keys': 'Tasten für Kategorien',
  'calendar.keys-note':
    '<kbd>↑</kbd> <kbd>↓</kbd> nächste Gruppe, <kbd>Enter</kbd> nimmt einen Vorschlag an, <kbd>Entf</kbd> verwirft',
  'calendar.accept-all':
    '{count, plural, one {# Vorschlag annehmen} other {Alle # Vorschläge annehmen}}',
  'calendar.accepted':
    '{count, plural, one {# Vorschlag angenommen; keine Regel angelegt.} other {# Vorschläge angenommen; keine Regeln angelegt.}}',
  'calendar.show-more': 'Mehr anzeigen (noch {count})',
  'calendar.group-meetings': '{count, plural, one {# Termin} other {# Termine}}',
  'calendar.group-series':
    '{count, plural, one {# Termin einer Serie} other {# Termine einer Serie}}',
  'calendar.group-some': '{recent, number} von {count, number} Terminen einer Serie',
  'calendar.group-first': 'zuerst {when}',
  'calendar.attendees': '{count, plural, one {# teilnehmende Person} other {# Teilnehmende}}',
  'calendar.category-for': 'Kategorie für {name}',
  'calendar.category': 'Kategorie …',
  'calendar.another-category': 'Andere Kategorie …',
  'calendar.goal-for': 'Ziel für {name}',
  'calendar.classified': '{name}: {category}.',
  'calendar.group-dismissed': '{name}: verworfen.',
  'calendar.undo-named': 'Rückgängig: {name}',
  'calendar.dismiss-named': '{name} verwerfen',
  'calendar.keep-rule': 'Als Regel für diesen Titel behalten',
  'calendar.owner': 'Sind Sie {address}?',
  'calendar.owner-note':
    '{count, plural, =0 {Dann zählen Termine nicht, die Sie ablehnen.} one {# abgelehnter Termin fiele weg.} other {# abgelehnte Termine fielen weg.}}',
  'calendar.owner-yes': 'Ja',
  'calendar.owner-yes-named': 'Ja, ich bin {address}',
  'calendar.owner-no': 'Nein',
  'calendar.owner-no-named': 'Nein, ich bin nicht {address}',
  'calendar.owner-kept':
    '{count, plural, =0 {{address} ist als Ihre Adresse vermerkt.} one {{address} ist als Ihre Adresse vermerkt; # abgelehnter Termin fiel weg.} other {{address} ist als Ihre Adresse vermerkt; # abgelehnte Termine fielen weg.}}',
  'calendar.owner-refused': 'Nach {address} wird nicht mehr gefragt.',
  'calendar.guess': '{category}?',
  'calendar.guess-goal': '{category} · {goal}?',
  'calendar.guess-accept': '{guess} Für {name} annehmen',
  'calendar.because': 'wegen {reasons}',
}
