import type { findings as en } from '../en/findings.ts'

export const findings: Record<keyof typeof en, string> = {
  'finding.block-running': 'Der laufende Block zählt, sobald er endet.',
  'finding.nothing-tracked': 'In dieser Woche wurde nichts erfasst.',
  'finding.nothing-tracked-yet': 'In dieser Woche ist noch nichts erfasst.',
  'finding.week': '{tracked} erfasst: {strategy} Strategie, {execution} Umsetzung.',
  'finding.week-and-goal':
    '{tracked} erfasst: {strategy} Strategie, {execution} Umsetzung. {length} für Ihr wichtigstes Ziel, {goal}.',
  'finding.week-and-no-time-for-goal':
    '{tracked} erfasst: {strategy} Strategie, {execution} Umsetzung. Nichts für Ihr wichtigstes Ziel, {goal}.',
  'finding.range': '{low} bis {high}',
  'finding.about': 'rund {length}',
  'finding.saved': 'KI hat Ihnen {saved} gespart.',
  'finding.saved-range': 'KI hat Ihnen {saved} gespart ({low} bis {high}).',
  'finding.saved-so-far': 'KI hat Ihnen bisher {saved} gespart.',
  'finding.saved-so-far-range': 'KI hat Ihnen bisher {saved} gespart ({low} bis {high}).',
  'finding.no-normal-week':
    'Wohin sie gingen, ist nicht bekannt: Es ist keine Normalwoche festgelegt.',
  'finding.sinks': '{sinks}.',
  'finding.grown': 'Gegenüber Ihrer Normalwoche ist {name} um {length} gewachsen.',
  'finding.grown-two':
    'Gegenüber Ihrer Normalwoche ist {name} um {length} gewachsen und {other} um {otherLength}.',
  'finding.open': 'Wohin {length} davon gingen, ist offen: {share} der Arbeitszeit sind erfasst.',
  'finding.likely':
    'Wären die nicht erfassten Stunden wie die {share} erfassten, so gälte: {sinks}.',
  'finding.likely-nothing':
    'Wären die nicht erfassten Stunden wie die {share} erfassten, so wären keine Stunden gespart.',
  'finding.went-into-strategy': '{length} gingen in Strategie',
  'finding.into-strategy': '{length} in Strategie',
  'finding.went-into-execution': '{length} gingen in mehr Umsetzung',
  'finding.into-execution': '{length} in mehr Umsetzung',
  'finding.went-into-neutral': '{length} gingen in neutrale Arbeit',
  'finding.into-neutral': '{length} in neutrale Arbeit',
  'finding.went-into-untracked': '{length} gingen in nicht erfasste Zeit',
  'finding.into-untracked': '{length} in nicht erfasste Zeit',
  'finding.time-back': '{length} kamen zu Ihnen zurück',
  'finding.cost':
    'KI hat Sie {cost} gekostet: Prüfen und Nacharbeit dauerten länger, als sie gespart hat.',
  'finding.none-recorded': 'Es wurde keine Ersparnis durch KI erfasst.',
  'finding.on-balance':
    'KI hat unter dem Strich nichts gespart: Die Nacharbeit hat den Gewinn aufgezehrt.',
  'finding.unanswered':
    '{asked, plural, one {Nicht bekannt: Für # Block fehlt die Antwort, ob KI geholfen hat.} other {Nicht bekannt: Für keinen von # Blöcken steht fest, ob KI geholfen hat.}}',
  'finding.answered-none':
    'KI hat bei der Arbeit, zu der Sie geantwortet haben, keine Zeit gespart.',
  'finding.nothing-yet': 'Bisher ist nichts erfasst.',
  'finding.nothing-then': 'Es wurde nichts erfasst.',
  'metric.strategy': 'Strategie',
  'metric.execution': 'Umsetzung',
  'metric.neutral': 'Neutrale Arbeit',
  'metric.topGoal': 'Wichtigstes Ziel',
  'metric.top-goal-named': 'Wichtigstes Ziel: {goal}',
  'metric.requests': 'Von anderen angefragt',
  'metric.visibility': 'Sichtbarkeit',
  'metric.lost-category': 'Eine Kategorie, die es nicht mehr gibt',
  'metric.archived': '{category} (archiviert)',
}
