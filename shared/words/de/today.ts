import type { today as en } from '../en/today.ts'

export const today: Record<keyof typeof en, string> = {
  'today.nothing-that-day': 'An diesem Tag wurde nichts erfasst.',
  'today.nothing-planned': 'Noch ist nichts geplant.',
  'today.nothing-yet': 'Heute ist noch nichts erfasst.',
  'today.new-week': 'Diese Woche: {commitment}',
  'today.first-running': 'Der erste Block des Tages läuft.',
  'today.nothing-yet-meetings-ahead':
    'Heute ist noch nichts erfasst; {ahead} sind mit Terminen belegt.',
  'today.nothing-yet-time-ahead': 'Heute ist noch nichts erfasst; {ahead} stehen an.',
  'today.meetings-ahead': '{ahead} sind mit Terminen belegt.',
  'today.time-ahead': '{ahead} stehen an.',
  'today.tracked':
    '{tracked} erfasst, {share, select, all {alles davon Strategie} other {davon {share} Strategie}}.',
  'today.tracked-no-strategy': '{tracked} erfasst, nichts davon Strategie.',
  'today.so-far':
    'Bisher {tracked} erfasst, {share, select, all {alles davon Strategie} other {davon {share} Strategie}}.',
  'today.so-far-no-strategy': 'Bisher {tracked} erfasst, noch keine Strategie.',
  'today.so-far-running': 'Bisher {tracked} erfasst.',
  'today.so-far-meetings-ahead-running':
    'Bisher {tracked} erfasst; weitere {ahead} sind mit Terminen belegt.',
  'today.so-far-time-ahead-running': 'Bisher {tracked} erfasst; {ahead} stehen an.',
  'today.so-far-meetings-ahead':
    'Bisher {tracked} erfasst, {share, select, all {alles davon Strategie} other {davon {share} Strategie}}; weitere {ahead} sind mit Terminen belegt.',
  'today.so-far-meetings-ahead-no-strategy':
    'Bisher {tracked} erfasst, noch keine Strategie; weitere {ahead} sind mit Terminen belegt.',
  'today.so-far-time-ahead':
    'Bisher {tracked} erfasst, {share, select, all {alles davon Strategie} other {davon {share} Strategie}}; {ahead} stehen an.',
  'today.so-far-time-ahead-no-strategy':
    'Bisher {tracked} erfasst, noch keine Strategie; {ahead} stehen an.',

  'today.strategy': 'Strategie, {quarter}',
  'today.strategy-label': 'Die Strategie für {quarter} in einer Zeile',
  'today.strategy-write': 'Die Strategie dieses Quartals in einer Zeile',
  'today.strategy-change': 'Die Strategie ändern',
  'today.strategy-example': 'Teams ab 200 gewinnen, indem Onboarding einen Tag dauert',

  'today.next-planned': 'Nächster geplanter Block',
  'today.planned-for':
    'geplant für {times}, {minutes, plural, =0 {jetzt} one {in # Minute} other {in # Minuten}}',

  'today.at-risk': 'Gefährdete Leitplanke',
  'today.at-risk-default': 'Mit dieser Untergrenze beginnt Offwheel.',
  'today.at-risk-plan': 'Zeitfenster ansehen',
  'today.at-risk-look': 'Woche ansehen',
  'today.back': 'Zurück zu heute',
  'today.timer': 'Timer',
  'today.commitment': 'Ihr Vorsatz',

  'today.import-calendar': 'Kalender importieren …',

  'today.goal-share': '{share} dieser Woche',
  'today.goal-share-target': '{share} dieser Woche, Zielanteil {target}',
  'today.goal-label': '{goal}: {share} dieser Woche',
  'today.goal-label-target': '{goal}: {share} dieser Woche, Zielanteil {target}',
  'today.goal-waits': 'wichtigstes Ziel',
  'today.goal-waits-target': 'wichtigstes Ziel, angestrebt {target}',
  'today.no-goal-time': '<rows>{length}</rows> ohne Ziel',

  'today.waiting': 'Einzuordnen',
  'today.waiting-elsewhere': '{count, number} an anderen Tagen',
  'today.waiting-more': '{count, number} weitere an diesem Tag',
  'today.category-for': 'Kategorie für {title}',
  'today.category-placeholder': 'Kategorie …',
  'today.dismiss': 'Verwerfen',
  'today.dismiss-named': '{title} verwerfen',
  'today.always-for-title': 'Immer, für Titel wie diesen',
}
