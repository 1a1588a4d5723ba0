import type { pack as en } from '../en/pack.ts'

export const pack: Record<keyof typeof en, string> = {
  'pack.finding-none':
    'Belege für Ihre strategische Arbeit, aus Ihren eigenen Wochen, für das Beurteilungsgespräch.',
  'pack.claims-no': 'Keine Aussage ist aufgenommen.',
  'pack.claims-strong':
    '{strong, plural, one {Die eine Aussage ist} =2 {Beide Aussagen sind} other {Alle # Aussagen sind}} gut belegt.',
  'pack.claims-strong-partial':
    '{strong, plural, one {# Aussage ist} other {# Aussagen sind}} gut belegt, {partial, number} teilweise.',
  'pack.claims-strong-none':
    '{strong, plural, one {# Aussage ist} other {# Aussagen sind}} gut belegt, {none, number} noch nicht.',
  'pack.claims-strong-partial-none':
    '{strong, plural, one {# Aussage ist} other {# Aussagen sind}} gut belegt, {partial, number} teilweise und {none, number} noch nicht.',
  'pack.claims-partial':
    '{partial, plural, one {Die eine Aussage ist} =2 {Beide Aussagen sind} other {Alle # Aussagen sind}} teilweise belegt.',
  'pack.claims-partial-none':
    '{partial, plural, one {# Aussage ist} other {# Aussagen sind}} teilweise belegt, {none, number} noch nicht.',
  'pack.claims-none':
    '{none, plural, one {Die eine Aussage ist noch nicht belegt} other {Von # Aussagen ist noch keine belegt}}.',
  'pack.empty':
    'Ein Leistungsnachweis sammelt Stunden, Ergebnisse, Anfragen und Vorsätze eines Quartals oder Halbjahrs, jede Aussage mit ihrem Beleg. Sie wählen aus, was hineinkommt, und sehen genau, was die App verlässt.',
  'pack.span': 'Wochen',
  'pack.span-quarter': 'Die letzten 13 Wochen',
  'pack.span-half': 'Die letzten 26 Wochen',
  'pack.span-year': 'Die letzten 52 Wochen',
  'pack.add': 'Neuer Leistungsnachweis',
  'pack.another': 'Ein weiterer Leistungsnachweis',
  'pack.which': 'Leistungsnachweis',
  'pack.deleted': 'Leistungsnachweis gelöscht.',
  'pack.changed': 'Seit der letzten Änderung sind diese Zahlen anders: {what}.',
  'pack.choose': 'Was hineinkommt',
  'pack.name': 'Titel',
  'pack.from': 'Erste Woche (ein beliebiger Tag)',
  'pack.to': 'Letzte Woche (ein beliebiger Tag)',
  'pack.redact': 'Durch Platzhalter ersetzen',
  'pack.redact-people': 'Wer gefragt hat',
  'pack.redact-goals': 'Namen von Zielen',
  'pack.look-alikes':
    'Diese Wörter sehen nach einem verborgenen Namen aus: {words}. Sie sind nicht ersetzt; wenn sie zu viel verraten, lassen sich die Texte ändern, in denen sie stehen.',
  'pack.look-alike': '{word} ({count, number})',
  'pack.leave-out': 'Weglassen',
  'pack.leave-out-titles': 'Notizen und Titel von Einträgen',
  'pack.save-as': 'Speichern als',
  'pack.paper': 'Papier',
  'pack.preview': 'Vorschau: genau das, was die App verlässt',
  'pack.edit': 'Bearbeiten',
  'pack.edit-named': 'Bearbeiten: {what}',
  'pack.edit-text': 'Text von {what}',
  'pack.as-app': 'Wie die App es schreibt',
  'pack.left-out': 'weggelassen',
  'pack.include': 'Aufnehmen: {what}',
  'pack.show-rows': 'Die Wochen dahinter zeigen',
  'pack.default-title': 'Leistungsnachweis {range}',
  'pack.stand-in-goal': 'Ziel {letter}',
  'pack.stand-in-person': 'Person {letter}',
  'pack.stand-in-genitive': '{standIn}s',

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
  'pack.section-rows': 'Einträge hinter den Aussagen',
  'pack.sources-title': 'Einträge {number, number}',
  'pack.sources-week': 'Woche',
  'pack.sources-week-named': '{week} ({day})',
  'pack.sources-what': 'Was',
  'pack.sources-goal': 'Ziel',
  'pack.sources-entries': 'Einträge',
  'pack.sources-time': 'Zeit',
  'pack.cited': '{count, plural, one {Woche} other {Wochen}} {weeks}',

  'pack.recorded': 'Erfasst',
  'pack.declared': 'In meinen Worten',
  'pack.support-strong': 'Gut belegt',
  'pack.support-partial': 'Teilweise belegt',
  'pack.support-none': 'Noch nicht belegt',
  'pack.missing': 'Besser belegt wäre es durch: {what}.',
  'pack.missing-isMeasured': 'mindestens eine Stunde erfasste Zeit',
  'pack.missing-hasOutcome': 'ein Ergebnis im Rückblick einer Woche mit Arbeit daran',
  'pack.missing-hasGoal': 'ein Ziel, das sagt, woran sich sein Erreichen zeigt',
  'pack.nothing': 'Hier ist nichts erfasst. Was es füllen würde: {what}.',

  'pack.summary-strategy-said': 'Meine Strategie in {quarter}: {text}',
  'pack.summary-strategy':
    '{hours} Strategie in {weeks, plural, one {# Woche} other {# Wochen}} mit erfasster Zeit: {share} der erfassten {tracked}.',
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
    '{hours} gingen in Anfragen anderer{declined, plural, =0 {} one {; # wurde abgelehnt} other {; # wurden abgelehnt}}.',

  'pack.goal-basis':
    '{hours} erfasst in {weeks, plural, one {# Woche} other {# Wochen}}, {entries, plural, one {# Eintrag} other {# Einträge}}',
  'pack.goal-basis-target':
    '{hours} von {target} Zielzeit, erfasst in {weeks, plural, one {# Woche} other {# Wochen}}, {entries, plural, one {# Eintrag} other {# Einträge}}',
  'pack.goal-basis-none': 'nichts erfasst',
  'pack.goal-basis-target-none': 'nichts erfasst von {target} Zielzeit',
  'pack.goals-nothing': 'ein Ziel und dafür erfasste Zeit',
  'pack.goal-told-by': 'Woran ich es erkenne: {outcome}',
  'pack.goal-unsaid': 'Woran ich es erkenne, ist noch nicht aufgeschrieben.',
  'pack.outcome-title': 'Woche vom {range}',
  'pack.outcome-basis': '{hours} Strategie in dieser Woche erfasst',
  'pack.outcome-basis-goals':
    '{hours} Strategie in dieser Woche erfasst, darunter Zeit für {goals}',
  'pack.outcome-tied': '{hours} dafür erfasst',
  'pack.outcome-tied-goals': '{hours} dafür erfasst, für {goals}',
  'pack.no-outcomes': 'Rückblicke, die sagen, was die Strategiezeit gebracht hat',
  'pack.row': '{days}: {note}, {length}',
  'pack.row-several': '{days}, {entries, number} Einträge: {note}, {length}',
  'pack.row-days': '{first} – {last}',

  'pack.split-nothing': 'Zeit, vom Timer, von Hand oder aus einem Kalender erfasst',
  'pack.split-caption': 'Zeit je Monat',
  'pack.month': 'Monat',
  'pack.tracked': 'Erfasst',
  'pack.chart-title': 'Stunden je Woche',
  'pack.chart-alt':
    'Stunden je Woche: Strategie, Umsetzung und Neutral. Am meisten Strategie in der Woche vom {most}: {hours}.',
  'pack.chart-alt-none': 'Stunden je Woche. Keine Woche hat Strategie.',
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
  'pack.guardrails-caption':
    'Wochen, in denen jede galt, ab der ersten, in der ich selbst Zeit erfasst habe',
  'pack.guardrail': 'Leitplanke',
  'pack.guardrail-floor': '{metric}: mindestens {share}',
  'pack.guardrail-cap': '{metric}: höchstens {share}',
  'pack.guardrail-both': '{metric}: {low} bis {high}',
  'pack.kept-weeks': 'Eingehalten',
  'pack.missed-weeks': 'Verfehlt',
  'pack.guardrails-nothing':
    'eine Leitplanke in den Einstellungen und abgeschlossene Wochen, in denen Sie selbst Zeit erfasst haben',
  'pack.commitments-caption': 'Was ich mir je Woche vorgenommen habe',
  'pack.commitments-week': 'Woche',
  'pack.commitments-what': 'Vorsatz',
  'pack.commitments-kept': 'Was daraus wurde',
  'pack.commitment-kept': 'eingehalten',
  'pack.commitment-partly': 'teilweise eingehalten',
  'pack.commitment-not-kept': 'nicht eingehalten',
  'pack.commitment-unsaid': 'nicht gesagt',
  'pack.commitment-open': 'noch offen',
  'pack.commitments-nothing': 'Vorsätze am Ende eines Rückblicks',
  'pack.lesson-title': 'Woche vom {range}',
  'pack.lesson-basis': 'im Rückblick dieser Woche geschrieben',
  'pack.lessons-nothing': 'Rückblicke, die sagen, was im Weg stand',

  'pack.method-sources':
    'Die Zeit stammt aus {entries, plural, one {# Eintrag} other {# Einträgen}}: {origins}. Wo sich Einträge überschneiden, zählt jede Minute einmal.',
  'pack.origin-timer': 'vom Timer',
  'pack.origin-hand': 'von Hand',
  'pack.origin-calendars': 'aus {calendars, plural, one {# Kalender} other {# Kalendern}}',
  'pack.method-days':
    '{days, plural, one {# Arbeitstag} other {# Arbeitstage}}, davon {empty, plural, =0 {keiner} other {#}} ohne erfasste Zeit.',
  'pack.method-days-since':
    '{days, plural, one {# Arbeitstag} other {# Arbeitstage}}, seit Zeit erfasst ist, ab der Woche vom {day}; davon {empty, plural, =0 {keiner} other {#}} ohne erfasste Zeit.',
  'pack.method-answers':
    'Ob KI geholfen hat, ist für {answered, number} von {asked, plural, one {# Block} other {# Blöcken}} beantwortet.',
  'pack.method-stances':
    'Jede Kategorie von Arbeit ist Strategie, Umsetzung oder Neutral; Anteile beziehen sich auf die erfasste Zeit.',
  'pack.method-support':
    'Eine Aussage ist gut belegt, wenn mindestens eine Stunde dafür erfasst ist, in einer Woche, in der daran gearbeitet wurde, ein Ergebnis aufgeschrieben ist und sie einem Ziel dient, das sagt, woran sich sein Erreichen zeigt; teilweise belegt, wenn eines oder zwei davon zutreffen.',
  'pack.method-redacted-goals':
    'Jedes Ziel steht unter einem eigenen Platzhalter wie {goal}, der im ganzen Dokument derselbe ist.',
  'pack.method-redacted-people':
    'Wer gefragt hat, steht unter einem eigenen Platzhalter wie {person}, der im ganzen Dokument derselbe ist.',
  'pack.method-redacted-both':
    'Jedes Ziel und wer gefragt hat, steht unter einem eigenen Platzhalter wie {goal} und {person}, der im ganzen Dokument derselbe ist.',
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
