import type { reflection as en } from '../en/reflection.ts'

export const reflection: Record<keyof typeof en, string> = {
  'reflection.title': 'Rückblick, {week}',
  'reflection.facts': 'Die Fakten',
  'reflection.share': '{name} {share}',
  'reflection.tracked': 'Erfasst',
  'reflection.saved': 'Durch KI gespart',
  'reflection.most-went-to': 'Das meiste ging in',
  'reflection.open': '{name}: {figure}. Öffnen',
  'reflection.last-commitment': 'Vorsatz der letzten Woche',
  'reflection.last-commitment-label': 'Was aus dem Vorsatz der letzten Woche wurde',
  'reflection.kept': 'Gehalten',
  'reflection.partly': 'Teilweise',
  'reflection.not-kept': 'Nicht gehalten',
  'reflection.length': 'Wie lang die Woche wirklich war',
  'reflection.worked': 'Arbeitsstunden insgesamt',
  'reflection.worked-unknown': 'offen',
  'reflection.worked-note':
    '{tracked} erfasst. Gesparte Stunden zählen erst als zurückgewonnene Freizeit, wenn Sie angeben, wie lange Sie gearbeitet haben; bis dahin gelten sie als nicht erfasst.',
  'reflection.result': 'Was dabei herauskam',
  'reflection.clarity': 'Wie klar ist Ihnen die Wirkung der Arbeit dieser Woche?',
  'reflection.clarity-least': '1 gar nicht',
  'reflection.clarity-most': '5 völlig',
  'reflection.commitment': 'Ein Vorsatz für die nächste Woche',
  'reflection.commitment-label': 'Was machen Sie anders?',
  'reflection.commitment-note': 'Nur eine Sache. Ihr nächster Rückblick beginnt damit.',
  'reflection.export': 'Als Markdown exportieren …',
  'reflection.empty': 'Noch nichts geschrieben',

  'reflection.steps': 'Schritte des Rückblicks',
  'reflection.step-last': 'Letzter Vorsatz',
  'reflection.step-week': 'Die Woche',
  'reflection.step-clear': 'Lose Enden',
  'reflection.step-prompts': 'Was herauskam',
  'reflection.step-plan': 'Plan und Wirklichkeit',
  'reflection.step-stop': 'Etwas weglassen',
  'reflection.step-next': 'Die Woche danach',
  'reflection.back': 'Zurück',
  'reflection.next': 'Weiter: {step}',
  'reflection.finish': 'Abschließen',
  'reflection.finished': 'Rückblick abgeschlossen. Die Woche ist damit beendet.',
  'reflection.first-back':
    'In den {weeks, number} Wochen davor ist nichts aufgezeichnet. Sie bleiben leer, und ein Rückblick dafür steht nicht aus.',
  'reflection.all-steps': 'Alle sieben Schritte',
  'reflection.put-off': 'An diesen Rückblick erinnern',
  'reflection.put-off-hour': 'In einer Stunde',
  'reflection.put-off-tomorrow': 'Morgen',
  'reflection.put-off-skip': 'Gar nicht',
  'reflection.again-hour': 'Die Erinnerung kommt um {time}.',
  'reflection.again-tomorrow': 'Die Erinnerung kommt morgen um {time}.',
  'reflection.skipped': 'Für diese Woche kommt keine Erinnerung.',
  'reflection.ask-again': 'Wieder fällig stellen',
  'reflection.leave': 'Urlaubswoche',
  'reflection.not-saved': 'Nicht gespeichert.',
  'reflection.saving': 'Wird gespeichert …',
  'reflection.kept-as-typed': 'Beim Schreiben gespeichert',
  'reflection.is-done': 'Abgeschlossen; Änderungen werden beim Schreiben gespeichert',

  'reflection.no-commitment': 'Für diese Woche gab es keinen Vorsatz.',
  'reflection.commitment-done': '{length} in dafür geplanten Blöcken erfasst',
  'reflection.commitment-nothing': 'keine Zeit in dafür geplanten Blöcken erfasst',
  'reflection.commitment-coming':
    '{count, plural, one {# Block steht} other {# Blöcke stehen}} noch an',
  'reflection.pledge-came':
    'Gesparte Stunden sollten gehen in: {pledge}. Von {saved} gingen {length} dorthin.',

  'reflection.state-leave': 'Eine Urlaubswoche',
  'reflection.state-leave-why': 'Sie zählt nirgends als versäumt.',
  'reflection.state-too-little': 'Zu wenig erfasst für einen Satz',
  'reflection.state-too-little-why':
    '{tracked} erfasst, zehn Stunden sind nötig. Die losen Enden zeigen, was fehlt.',
  'reflection.state-recovery': 'Erholung',
  'reflection.state-recovery-why':
    '{back} von {saved}, die KI gespart hat, kamen als Freizeit zurück.',
  'reflection.state-reinvested': 'Reinvestiert',
  'reflection.state-reinvested-why':
    '{strategy} von {saved}, die KI gespart hat, gingen in Strategie.',
  'reflection.state-on-the-wheel': 'Im Rad',
  'reflection.state-on-the-wheel-why':
    'Umsetzung nahm {executionShare} der erfassten Zeit; {execution} von {saved}, die KI gespart hat, gingen in mehr davon.',
  'reflection.state-on-the-wheel-why-nothing-saved':
    'Umsetzung nahm {executionShare} von {tracked} erfasster Zeit.',
  'reflection.state-leaking': 'Undicht',
  'reflection.state-leaking-why':
    'Wohin {untracked} von {saved} gingen, die KI gespart hat, ist nicht zu sagen: Diese Zeit ist nicht erfasst.',
  'reflection.state-scattered': 'Verstreut',
  'reflection.state-scattered-why':
    'Die {saved}, die KI gespart hat, verteilen sich auf mehrere Stellen, und keine bekam die Hälfte.',
  'reflection.state-strategic': 'Strategisch',
  'reflection.state-strategic-why': 'Strategie hatte {strategyShare} von {tracked} erfasster Zeit.',
  'reflection.state-mixed': 'Gemischt',
  'reflection.state-mixed-why':
    'Strategie hatte {strategyShare} und Umsetzung {executionShare} von {tracked} erfasster Zeit.',
  'reflection.read':
    'Gelesen: {entries, plural, =0 {keine Einträge} one {# Eintrag} other {# Einträge}}, {calendars, plural, =0 {kein Kalender} other {{names}}}. {empty, plural, =0 {Kein Arbeitstag ist ohne Daten} one {# Arbeitstag ist ohne Daten} other {# Arbeitstage sind ohne Daten}}; {unanswered, plural, =0 {keine Antwort zu KI fehlt} one {# Antwort zu KI fehlt} other {# Antworten zu KI fehlen}}.',

  'reflection.unanswered':
    '{count, plural, one {# Block sagt} other {# Blöcke sagen}} nicht, ob KI geholfen hat',
  'reflection.answer': 'Antworten',
  'reflection.dark': 'In dieser Woche nicht erfasst: {length}',
  'reflection.fill': 'Lücken füllen',
  'reflection.nothing-loose': 'Nichts ist offen: Die Zahlen stehen.',
  'reflection.worked-proposed':
    'Vom ersten bis zum letzten Eintrag an {days, plural, one {# Tag} other {# Tagen}}: {length}.',
  'reflection.worked-take': 'Übernehmen',

  'reflection.prompt-outcomes':
    'Was hat die Strategiezeit gebracht? Entscheidungen, Erkenntnisse, Einigkeit.',
  'reflection.prompt-moved': 'Was hat sich für Kunden oder den Markt bewegt?',
  'reflection.prompt-declined': 'Was wurde abgelehnt?',
  'reflection.prompt-told': 'Wer hat von der Arbeit erfahren?',
  'reflection.prompt-obstacles': 'Was gelang nicht, und was wurde geändert?',
  'reflection.prompt-aiHours': 'Wo wären die von KI gesparten Stunden besser gewesen?',
  'reflection.prompts-change': 'Fragen ändern',
  'reflection.prompts-done': 'Fertig',
  'reflection.prompts-note':
    'Diese Fragen stellen dieser und spätere Rückblicke. Was abgeschlossen ist, behält die Worte, unter denen es beantwortet wurde.',
  'reflection.prompt-wording': 'Frage {number}',
  'reflection.prompt-drop': 'Weglassen: {question}',
  'reflection.prompts-dropped': 'Weggelassen',
  'reflection.prompt-bring-back': 'Wieder stellen: {question}',
  'reflection.bring-back': 'Wieder stellen',
  'reflection.prompt-add': 'Eine eigene Frage hinzufügen',
  'reflection.prompt-own': 'Eine eigene Frage',
  'reflection.prompts-reset': 'Fragen zurücksetzen',
  'reflection.energy': 'Wie viel Kraft hat die Woche gelassen?',
  'reflection.energy-least': '1 keine',
  'reflection.energy-most': '5 viel',

  'reflection.target': 'Soll',
  'reflection.actual': 'Ist',
  'reflection.share-of-week': 'Anteil',
  'reflection.no-goals': 'Es ist kein Ziel festgelegt.',
  'reflection.nothing-asked': 'Es kam keine ungeplante Anfrage.',
  'reflection.asked':
    '{asked} von {tracked} erfasster Zeit kamen aus Anfragen, nicht aus dem Plan.',

  'reflection.stop-note':
    'Wiederkehrende Termine und Anfragende, die seit Beginn des Quartals am meisten Zeit nahmen. Wäre ohne sie etwas schiefgegangen?',
  'reflection.no-takers':
    'In diesem Quartal ist kein wiederkehrender Termin und keine Anfrage erfasst.',
  'reflection.taker-meeting':
    '{length} in {count, plural, one {# Termin} other {# Terminen}} seit Beginn des Quartals',
  'reflection.taker-asker':
    '{length} in {count, plural, one {# Anfrage} other {# Anfragen}} seit Beginn des Quartals',
  'reflection.taker-came': 'Zuvor gewählt: „{choice}“; diese Woche nahm es {length}.',
  'reflection.stop-choice': 'Was mit {name} geschehen soll',
  'reflection.stop-keep': 'Behalten',
  'reflection.stop-shorten': 'Kürzen',
  'reflection.stop-leave': 'Aussteigen',
  'reflection.stop-decline': 'Nächstes Mal ablehnen',

  'reflection.slot': 'Frei: {when}',
  'reflection.plan': 'Planen',
  'reflection.pledge': 'Wohin sollen gesparte Stunden gehen?',
  'reflection.pledge-label': 'Nächste Woche gehen von KI gesparte Stunden in',
  'reflection.crumbs':
    '{length} kamen in {count, plural, one {# Stück} other {# Stücken}} unter einer halben Stunde, jedes zu kurz für Strategie. Ein geplanter Block macht daraus ein Stück.',

  'reflection.past': 'Frühere Rückblicke',
  'reflection.export-all': 'Alle als Markdown exportieren…',
  'reflection.search-label': 'Frühere Rückblicke durchsuchen',
  'reflection.search': 'Suchen',
  'reflection.past-state': 'Zustand',
  'reflection.past-any-state': 'Jeder Zustand',
  'reflection.past-any-goal': 'Jedes Ziel',
  'reflection.past-tag': 'Schlagwort',
  'reflection.past-any-tag': 'Jedes Schlagwort',
  'reflection.not-found': 'Kein Rückblick passt dazu.',
  'reflection.past-count':
    '{count, number} von {all, plural, one {# Rückblick} other {# Rückblicken}}',
  'reflection.past-week': 'Woche',
  'reflection.past-was': 'So war sie',
  'reflection.past-commitment': 'Vorsatz',
  'reflection.past-clarity': 'Klarheit {clarity} von 5',
  'reflection.unsaid': 'Nicht gesagt, ob gehalten',
  'reflection.carried': '{count, plural, one {Einmal} other {#-mal}} übernommen',
  'reflection.carry-on': 'Übernehmen',
  'reflection.carry-on-what': 'Übernehmen: {commitment}',
  'reflection.carry-on-next': 'In die nächste Woche übernehmen',
  'reflection.carried-on': 'Der Vorsatz für nächste Woche steht.',
  'reflection.is-carried-on': 'Er gilt auch für nächste Woche.',
  'reflection.earlier': 'Blick zurück',
  'reflection.quarter-ago': 'Vor einem Quartal',
  'reflection.year-ago': 'Vor einem Jahr',
  'reflection.earlier-commitment': 'Vorsatz: {commitment}',
}
