import type { timeline as en } from '../en/timeline.ts'

export const timeline: Record<keyof typeof en, string> = {
  'timeline.name': 'Zeitachse, {count, plural, one {# Eintrag} other {# Einträge}}',
  'timeline.hint': 'Klick wählt aus, Doppelklick öffnet, Ziehen verschiebt',
  'timeline.confirm-all': '{count, plural, one {# Termin} other {# Termine}} bestätigen',
  'timeline.unconfirmed': 'noch nicht bestätigt',
  'timeline.coming': 'steht an oder läuft',
  'timeline.missed': 'nicht begonnen',
  'timeline.covered':
    'zählt nicht: Ein anderer Eintrag verdeckt es, und jede Minute zählt nur einmal',
  'timeline.entry': '{title}, {times}',
  'timeline.entry-from': '{title}, {times}, aus {source}',
  'timeline.from': 'aus {source}',
  'timeline.gap': '{length} ohne Eintrag',
  'timeline.fill-gap': '{times} ausfüllen, {length} ohne Eintrag',
  'timeline.gaps': 'Ohne Eintrag: {length} Ihrer Arbeitszeit.',

  'timeline.selection': 'Auswahl',
  'timeline.selected': '{count, plural, one {# Eintrag} other {# Einträge}}, {length}',
  'timeline.confirm': 'Bestätigen',
  'timeline.open': 'Öffnen',
  'timeline.split': 'Teilen',
  'timeline.duplicate': 'Duplizieren',
  'timeline.join': 'Verbinden',
  'timeline.change-category': 'Kategorie ändern',
  'timeline.category-placeholder': 'Kategorie …',
  'timeline.change-goal': 'Ziel ändern',
  'timeline.goal-placeholder': 'Ziel …',

  'timeline.ended-early': 'Früher zu Ende',
  'timeline.ended-at': 'Zu Ende um',
  'timeline.shorter': '{length} statt {planned}',
  'timeline.was-planned': 'Beginn war um {start}, geplant war es bis {end}.',

  'timeline.split-done': 'Eintrag geteilt.',
  'timeline.duplicate-done': 'Eintrag dupliziert.',
  'timeline.join-done': '{count, plural, one {# Eintrag} other {# Einträge}} verbunden.',
  'timeline.confirm-done': '{count, plural, one {# Termin} other {# Termine}} bestätigt.',
  'timeline.dismiss-done': '{count, plural, one {# Termin} other {# Termine}} verworfen.',
  'timeline.ended-early-done': 'Der Termin ging früher zu Ende.',
}
