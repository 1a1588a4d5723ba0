import type { week as en } from '../en/week.ts'

export const week: Record<keyof typeof en, string> = {
  'week.so-far': 'bisher',
  'week.nothing-yet': 'In dieser Woche ist noch nichts erfasst.',
  'week.nothing-that-week': 'In dieser Woche wurde nichts erfasst.',
  'week.empty':
    'Zeit, die Sie mit einem Block erfassen, von Hand eintragen oder aus einem Kalender importieren, teilt sich hier in Strategie, Umsetzung und neutrale Arbeit.',
  'week.start-block': 'Block starten',
  'week.finding':
    '{tracked} erfasst: <strategy>{strategyShare} Strategie</strategy>, <execution>{executionShare} Umsetzung</execution>.',
  'week.finding-about':
    'Rund {tracked} erfasst: <strategy>{strategyShare} Strategie</strategy>, <execution>{executionShare} Umsetzung</execution>.',
  'week.finding-so-far':
    'Bisher {tracked} erfasst: <strategy>{strategyShare} Strategie</strategy>, <execution>{executionShare} Umsetzung</execution>.',
  'week.finding-so-far-about':
    'Bisher rund {tracked} erfasst: <strategy>{strategyShare} Strategie</strategy>, <execution>{executionShare} Umsetzung</execution>.',
  'week.floor-met': 'Ihre Untergrenze von {floor} Strategie ist eingehalten.',
  'week.floor-on-course':
    'Ihre Untergrenze von {floor} Strategie wird voraussichtlich eingehalten.',
  'week.floor-at-risk': 'Ihre Untergrenze von {floor} Strategie ist gefährdet.',
  'week.floor-out-of-reach': 'Ihre Untergrenze von {floor} Strategie ist nicht mehr erreichbar.',
  'week.floor-was-met': 'Ihre Untergrenze von {floor} Strategie wurde eingehalten.',
  'week.floor-was-missed': 'Ihre Untergrenze von {floor} Strategie wurde verfehlt.',

  'week.split': 'Aufteilung',
  'week.split-floor': 'Untergrenze {share}',
  'week.split-shares': 'Strategie {strategy}, Umsetzung {execution}, Neutral {neutral}',
  'week.split-day': '{day}: Strategie {strategy}, Umsetzung {execution}, Neutral {neutral}',
  'week.open-day': '{day} öffnen',
  'week.show-rows': '{name}, {figure}: Einträge anzeigen',
  'week.waiting':
    '{count, plural, one {# Termin dieser Woche, {length}, braucht eine Kategorie und zählt noch nicht.} other {# Termine dieser Woche, {length}, brauchen eine Kategorie und zählen noch nicht.}}',
  'week.classify': 'Einordnen',

  'week.grid': 'Stunde für Stunde',
  'week.grid-name': 'Woche nach Stunden, {count, plural, one {# Eintrag} other {# Einträge}}',

  'week.categories': 'Kategorien',
  'week.hours': 'Stunden',
  'week.share': 'Anteil',
  'week.tracked': 'Erfasst',
  'week.goals': 'Ziele',
  'week.set-goals': 'Ziele festlegen',
  'week.goals-empty':
    'Ordnen Sie, was am wichtigsten ist, und geben Sie ihm einen Anteil Ihrer Woche. Offwheel zeigt, was es wirklich bekommen hat.',
  'week.goal-label': '{goal}: {share}',
  'week.goal-label-target': '{goal}: {share}, Zielanteil {target}',
  'week.goal-target': 'Zielanteil {target}',
  'week.no-goal-time': 'Zeit ohne Ziel',

  'week.facts': 'Wofür die Zeit verwendet wurde',
  'week.visibility': 'Sichtbarkeit',
  'week.requests': 'Von anderen angefragt',
  'week.focus': 'Fokus, am Stück mindestens {length}',
  'week.longest-run': 'Längste Zeit am Stück',
  'week.switches': 'Kategoriewechsel',

  'week.requests-aside':
    '{share} der erfassten Zeit · {accepted, number} angenommen, {declined, number} abgelehnt',
  'week.requests-explained': 'Angefragte Zeit',
  'week.requests-how':
    'Eine Zeile je Name, gleich ob groß- oder kleingeschrieben. Angenommen und abgelehnt ist, was Sie über die in dieser Zeit notierten Anfragen entschieden haben.',
  'week.requests-of': 'Angefragt von {name}',

  'week.slots': 'Freie Zeitfenster für {name}',
  'week.slot-title': 'Titel des Blocks am {when}',
  'week.slot-goal': 'Ziel des Blocks am {when}',
  'week.plan-blocks': '{count, plural, one {Diesen Block planen} other {Diese Blöcke planen}}',
  'week.plan-blocks-for':
    '{count, plural, one {Diesen Block} other {Diese Blöcke}} für {name} planen',
  'week.planned': '{count, plural, one {# Block} other {# Blöcke}} geplant.',

  'week.trend': 'Strategie über zwölf Wochen',
  'week.trend-label': 'Anteil der Strategie über {count} Wochen: von {first} auf {last}.',
  'week.as-line': 'Als Linie zeigen',
  'week.as-table': 'Als Tabelle zeigen',
  'week.week': 'Woche',
  'week.reinvested': 'Reinvestierte Ersparnis',

  'week.entries': 'Einträge',
  'week.entries-to-come': 'Später in dieser Woche ({count})',
  'week.counts-of': '{counts} <whole>von {length}</whole>',
  'week.asked-by': 'angefragt von {name}',
  'week.asked-by-somebody': 'angefragt',
  'week.by-hand': 'von Hand',
  'week.imported': 'importiert',
  'week.from-calendar': 'Kalender',
  'week.new-through-ai': 'zusätzlich durch KI',
  'week.without-ai': 'ohne KI',
  'week.ai-nothing': 'KI hat nichts gespart',
  'week.ai-saved': 'KI sparte {length}',
  'week.ai-cost': 'KI kostete {length}',
}
