import type { sample as en } from '../en/sample.ts'

export const sample: Record<keyof typeof en, string> = {
  'sample.goal.midmarket': 'Mittelstand gewinnen',
  'sample.goal.onboarding': 'Onboarding halbieren',
  'sample.outcome.midmarket':
    'Fünf von zehn Testteams mit mehr als 200 Plätzen entscheiden sich für uns',
  'sample.outcome.onboarding':
    'Neue Teams sehen den ersten Bericht nach sechs Tagen statt nach zwölf',
  'sample.goal.reporting': 'Verlässliche Berichte',
  'sample.calendar': 'Arbeitskalender',
  'sample.me': 'Ich',
  'sample.meeting.with-guest': '{title}: {guest}',
  'sample.meeting.stand-up': 'Stand-up',
  'sample.meeting.sprint-planning': 'Sprint-Planung',
  'sample.meeting.backlog-refinement': 'Backlog-Pflege',
  'sample.meeting.product-leads': 'Produktleitung',
  'sample.meeting.stakeholder-update': 'Stakeholder-Update',
  'sample.meeting.1-1-anna': '1:1 Anna',
  'sample.meeting.customer-interview': 'Kundeninterview',
  'sample.meeting.roadmap-review': 'Roadmap-Review',
  'sample.meeting.sprint-review': 'Sprint-Review',
  'sample.meeting.data-platform-sync': 'Abstimmung Datenplattform',
  'sample.meeting.pricing-workshop': 'Preis-Workshop',
  'sample.meeting.vendor-demo-session-replay': 'Anbieter-Demo: Session-Replay',
  'sample.note.prd': 'PRD schreiben: geführte Einrichtung',
  'sample.note.tickets': 'Tickets und Abnahmekriterien',
  'sample.note.triage': 'Triage und Review',
  'sample.note.status': 'Statusbericht',
  'sample.note.escalation': 'Eskalation: Rechnungsexport',
  'sample.note.questions': 'Fragen zu den API-Limits beantworten',
  'sample.note.synthesis': 'Interviews auswerten',
  'sample.note.scan': 'Wettbewerb sichten',
  'sample.note.narrative': 'Strategiepapier für nächstes Jahr',
  'sample.note.mail': 'E-Mails',
  'sample.asker.sales': 'Vertrieb',
  'sample.asker.support': 'Support',
  'sample.asker.design': 'Design',
  'sample.asker.finance': 'Finanzen',
  'sample.request.slides': 'Folien für ein verlorenes Angebot',
  'sample.request.handover': 'Bei der Schichtübergabe dabei sein',
  'sample.request.icons': 'Zweiter Blick auf Icon-Namen',
  'sample.request.numbers': 'Zahlen für die Vorstandsfolien',
  'sample.request.sign-on': 'Können wir Single Sign-on bis März zusagen?',
  'sample.reflection.1.outcomes':
    'Wenig. Eine Seite des Strategiepapiers, zwischen den Besprechungen.',
  'sample.reflection.1.aiHours':
    'In noch mehr Tickets. Das Backlog wuchs um so viel, wie ich schneller schrieb.',
  'sample.reflection.1.obstacles':
    'Zwei Eskalationen aus dem Vertrieb haben den Dienstag gekostet.',
  'sample.reflection.1.commitment': 'Den Donnerstagvormittag für die Interviews freihalten.',
  'sample.reflection.2.outcomes':
    'Drei Interviews zeigen dieselbe Lücke: Admins können einen Workspace nicht übergeben.',
  'sample.reflection.2.aiHours':
    'Die Hälfte ging in die Auswertung, der Rest lässt sich nicht zuordnen.',
  'sample.reflection.2.obstacles': 'Die Planung hat wieder länger gedauert.',
  'sample.reflection.2.commitment': 'Zur nächsten Anfrage, hinter der kein Ziel steht, Nein sagen.',
  'sample.reflection.3.outcomes':
    'Mit Carla vereinbart, dass der Mittelstand zuerst kommt und was wir dafür lassen.',
  'sample.reflection.3.aiHours':
    'Statusberichte dauern jetzt zehn Minuten. Den Rest habe ich mit Triage gefüllt.',
  'sample.reflection.3.obstacles':
    'Ich habe den Rechnungsexport übernommen, weil es leichter war, als Nein zu sagen.',
  'sample.reflection.3.commitment':
    'Zwei Blöcke von neunzig Minuten für das Strategiepapier, vor Mittag.',
  'sample.reflection.4.outcomes':
    'Vom Strategiepapier gibt es eine erste Fassung, an der sich zwei Leute gerieben haben.',
  'sample.reflection.4.aiHours':
    'Ausnahmsweise in die Discovery: die Auswertung am selben Tag wie das Interview.',
  'sample.reflection.4.obstacles': 'Nichts Nennenswertes.',
  'sample.reflection.4.commitment': 'Ein Kundenzitat ins Stakeholder-Update mitbringen.',
}
