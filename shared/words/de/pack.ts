import type { pack as en } from '../en/pack.ts'

export const pack: Record<keyof typeof en, string> = {
  'pack.title': 'Leistungsnachweis',
  'pack.default-title': 'Rückschau {range}',
  'pack.stand-in-goal': 'Ziel {letter}',
  'pack.stand-in-person': 'Anfragende {letter}',

  'pack.section-summary': 'Zusammenfassung',
  'pack.section-goals': 'Strategische Vorhaben',
  'pack.section-outcomes': 'Was die Strategiezeit gebracht hat',
  'pack.section-split': 'Wie sich meine Zeit verteilt hat',
  'pack.section-ai': 'Wohin die von KI gesparten Stunden gingen',
  'pack.section-requests': 'Übernommene und abgelehnte Anfragen',
  'pack.section-guardrails': 'Leitplanken',
  'pack.section-commitments': 'Vorsätze',
  'pack.section-lessons': 'Was nicht gelang und was ich geändert habe',
  'pack.section-method': 'Wie diese Zahlen entstehen',

  'pack.recorded': 'Erfasst',
  'pack.declared': 'In meinen Worten',
  'pack.support-strong': 'Gut belegt',
  'pack.support-partial': 'Teilweise belegt',
  'pack.support-none': 'Noch nicht belegt',
  'pack.missing': 'Besser belegt wäre es durch: {what}.',
  'pack.missing-isMeasured': 'mindestens eine Stunde erfasste Zeit',
  'pack.missing-hasOutcome': 'ein Ergebnis im Rückblick einer Woche, in der daran gearbeitet wurde',
  'pack.missing-hasGoal': 'ein Ziel, das sagt, woran man es erkennt',
  'pack.nothing': 'Hier ist nichts erfasst. Was es füllen würde: {what}.',

  'pack.summary-strategy':
    '{hours} Strategie in {weeks, plural, one {# Woche} other {# Wochen}}: {share} der erfassten {tracked}.',
  'pack.summary-nothing': 'In diesen Wochen ist nichts erfasst.',
  'pack.summary-top-goal': '{hours} gingen in das wichtigste Ziel: {goal}.',
  'pack.summary-saved':
    'KI hat {hours} gespart (zwischen {low} und {high}); {share} davon gingen in Strategie.',
  'pack.summary-saved-unknown':
    'KI hat {hours} gespart (zwischen {low} und {high}). Wohin sie gingen, ist nicht bekannt: Es ist keine Normalwoche festgelegt.',
  'pack.summary-cost': 'KI hat insgesamt {hours} gekostet.',
  'pack.summary-commitments':
    '{kept, number} von {all, plural, one {# Vorsatz} other {# Vorsätzen}} eingehalten.',
  'pack.summary-requests':
    '{hours} für Anfragen übernommen; {declined, plural, =0 {keine} other {#}} abgelehnt.',

  'pack.goal-basis':
    '{hours} erfasst in {weeks, plural, one {# Woche} other {# Wochen}}, {entries, plural, one {# Eintrag} other {# Einträge}}',
  'pack.goal-basis-target':
    '{hours} von {target} Zielzeit, erfasst in {weeks, plural, one {# Woche} other {# Wochen}}, {entries, plural, one {# Eintrag} other {# Einträge}}',
  'pack.goal-unsaid': 'Was daraus wurde, ist noch nicht aufgeschrieben.',
  'pack.outcome-title': 'Woche {range}',
  'pack.outcome-basis': '{hours} Strategie in dieser Woche erfasst',
  'pack.outcome-basis-goals': '{hours} Strategie in dieser Woche erfasst, für {goals}',
  'pack.no-outcomes': 'Rückblicke, die sagen, was die Strategiezeit gebracht hat',
  'pack.row': '{day}: {note}, {length}',

  'pack.split-caption': 'Zeit je Monat',
  'pack.month': 'Monat',
  'pack.tracked': 'Erfasst',
  'pack.chart-title': 'Stunden je Woche',
  'pack.chart-alt':
    'Stunden je Woche: Strategie, Umsetzung und Neutral. Am meisten Strategie in der Woche {most}, {hours}.',
  'pack.chart-alt-none': 'Stunden je Woche. Nichts ist erfasst.',
  'pack.total': 'Gesamt',
  'pack.ai-caption': 'Die Rechnung der gesparten Zeit',
  'pack.ai-where': 'Wohin sie ging',
  'pack.ai-time': 'Zeit',
  'pack.ai-share': 'Anteil',
  'pack.ai-how':
    'Gespart ist, was ich zu jedem Block gesagt habe, abzüglich der Nacharbeit; eine Schätzung zählt zu {factor}. Verglichen wird mit einer Normalwoche vor der KI: Was gewachsen ist, dahin gingen gesparte Stunden.',
  'pack.ai-rework': '{hours} gingen in das Prüfen und Ausbessern dessen, was die KI gemacht hat.',
  'pack.ai-no-baseline': 'Ohne Normalwoche ist nicht bekannt, wohin gesparte Stunden gingen.',
  'pack.ai-nothing': 'Blöcke, die sagen, ob KI geholfen hat',
  'pack.requests-caption': 'Wer um wie viel gebeten hat',
  'pack.requests-who': 'Wer',
  'pack.requests-time': 'Zeit',
  'pack.requests-taken': 'Übernommen',
  'pack.requests-declined': 'Abgelehnt',
  'pack.requests-unnamed': 'nicht genannt',
  'pack.requests-nothing': 'festgehaltene Anfragen oder Einträge, die sagen, wer gefragt hat',
  'pack.guardrails-caption': 'Wochen, in denen jede galt',
  'pack.guardrail': 'Leitplanke',
  'pack.guardrail-floor': '{metric}: mindestens {share}',
  'pack.guardrail-cap': '{metric}: höchstens {share}',
  'pack.guardrail-both': '{metric}: {low} bis {high}',
  'pack.kept-weeks': 'Eingehalten',
  'pack.missed-weeks': 'Verfehlt',
  'pack.guardrails-nothing': 'eine Leitplanke in den Einstellungen und Wochen mit erfasster Zeit',
  'pack.commitments-caption': 'Was ich mir je Woche vorgenommen habe',
  'pack.commitments-week': 'Woche',
  'pack.commitments-what': 'Vorsatz',
  'pack.commitments-kept': 'Was daraus wurde',
  'pack.commitment-kept': 'eingehalten',
  'pack.commitment-partly': 'teilweise eingehalten',
  'pack.commitment-not-kept': 'nicht eingehalten',
  'pack.commitment-unsaid': 'nicht gesagt',
  'pack.commitments-nothing': 'Vorsätze am Ende eines Rückblicks',
  'pack.lesson-title': 'Woche {range}',
  'pack.lesson-basis': 'im Rückblick dieser Woche geschrieben',
  'pack.lessons-nothing': 'Rückblicke, die sagen, was im Weg stand',

  'pack.method-sources':
    'Die Zeit stammt aus {entries, plural, one {# Eintrag} other {# Einträgen}}: vom Timer, von Hand und aus {calendars, plural, =0 {keinem Kalender} one {# Kalender} other {# Kalendern}}. Wo sich Einträge überschneiden, zählt jede Minute einmal.',
  'pack.method-days':
    '{days, plural, one {# Arbeitstag} other {# Arbeitstage}}, davon {empty, plural, =0 {keiner} other {#}} ohne erfasste Zeit.',
  'pack.method-answers':
    'Ob KI geholfen hat, ist für {answered, number} von {asked, plural, one {# Block} other {# Blöcken}} beantwortet.',
  'pack.method-stances':
    'Jede Kategorie von Arbeit ist Strategie, Umsetzung oder Neutral; Anteile beziehen sich auf die erfasste Zeit.',
  'pack.method-support':
    'Eine Aussage ist gut belegt, wenn mindestens eine Stunde dafür erfasst ist, in einer Woche, in der daran gearbeitet wurde, ein Ergebnis aufgeschrieben ist und sie einem Ziel dient, das sagt, woran man es erkennt; teilweise belegt, wenn eines oder zwei davon zutreffen.',
  'pack.method-redacted': 'Namen sind durch Stellvertreter ersetzt, überall durch denselben.',
  'pack.figure-tracked': 'erfasste Zeit',
  'pack.figure-strategy': 'Strategie',
  'pack.figure-execution': 'Umsetzung',
  'pack.figure-neutral': 'neutrale Zeit',
  'pack.figure-saved': 'von KI gesparte Zeit',
  'pack.figure-rework': 'Nacharbeit',
  'pack.figure-requests': 'Anfragen',
  'pack.figure-answered': 'beantwortete Blöcke',
  'pack.figure-empty-days': 'Tage ohne Daten',
  'pack.figure-commitments': 'eingehaltene Vorsätze',
  'pack.figure-goal': 'Stunden für {goal}',
  'pack.figure-lost-goal': 'Stunden für ein Ziel, das es nicht mehr gibt',

  'pack.page': 'Seite',
  'pack.of': 'von',
}
