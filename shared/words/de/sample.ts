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
  'sample.strategy.1': 'Herausfinden, wer im Mittelstand seine Tabelle für uns aufgibt',
  'sample.strategy.2': 'Mittelstand zuerst: einen Workspace übergeben, ohne uns anzurufen',
  'sample.strategy.3': 'Fünf Testteams gewinnen und Nein sagen, wo keines davon fragt',
  'sample.strategy.1.held': 'An den Interviews. Zweiundzwanzig, in fast jeder Woche.',
  'sample.strategy.1.pulled': 'Tickets. Was KI gespart hat, war dort, bevor ich hinsah.',
  'sample.strategy.2.held': 'An der Übergabe. Sie ist gebaut und hat zwei Tests entschieden.',
  'sample.strategy.2.pulled': 'Eskalationen aus dem Vertrieb und jeden Monat eine Release-Woche.',
  'sample.friday.1.outcomes': 'Wenig. Eine Seite des Strategiepapiers, zwischen den Besprechungen.',
  'sample.friday.1.aiHours':
    'In noch mehr Tickets. Das Backlog wuchs um so viel, wie ich schneller schrieb.',
  'sample.friday.1.obstacles': 'Zwei Eskalationen aus dem Vertrieb haben den Dienstag gekostet.',
  'sample.friday.1.commitment':
    'Den Donnerstagvormittag für die Auswertung der Interviews freihalten.',
  'sample.friday.2.outcomes': 'Drei Interviews, und keines davon ausgewertet.',
  'sample.friday.2.told': 'Niemand. Es gab nichts zu erzählen.',
  'sample.friday.2.aiHours': 'Das PRD war mittags fertig. Den Nachmittag nahm die Triage.',
  'sample.friday.2.obstacles': 'Den Donnerstagvormittag nahm eine Planung, die länger dauerte.',
  'sample.friday.2.commitment':
    'Den Donnerstagvormittag für die Auswertung der Interviews freihalten.',
  'sample.friday.3.outcomes':
    'Drei Interviews zeigen dieselbe Lücke: Admins können einen Workspace nicht übergeben.',
  'sample.friday.3.moved':
    'Nordwind würde für die Übergabe zahlen. Zum ersten Mal sagt das jemand ungefragt.',
  'sample.friday.3.aiHours':
    'Die Hälfte ging in die Auswertung, der Rest lässt sich nicht zuordnen.',
  'sample.friday.3.obstacles': 'Die Planung hat wieder länger gedauert.',
  'sample.friday.3.commitment': 'Zur nächsten Anfrage, hinter der kein Ziel steht, Nein sagen.',
  'sample.friday.4.outcomes':
    'Eine Liste der Fragen, die Mittelständler im ersten Gespräch stellen. Noch keine Entscheidung daraus.',
  'sample.friday.4.declined': 'Nichts.',
  'sample.friday.4.aiHours':
    'Statusberichte dauern jetzt zehn Minuten. Den Rest habe ich mit Triage gefüllt.',
  'sample.friday.4.obstacles':
    'Ich habe den Rechnungsexport übernommen, weil es leichter war, als Nein zu sagen.',
  'sample.friday.4.commitment': 'Eine Anfrage ablehnen, mit schriftlicher Begründung.',
  'sample.friday.5.outcomes':
    'Das Segment hat einen Namen: Teams mit 200 bis 800 Plätzen und eigenem Admin.',
  'sample.friday.5.declined':
    'Folien für ein verlorenes Angebot. Der Vertrieb nahm die vom letzten Jahr.',
  'sample.friday.5.obstacles':
    'Das Nein störte niemanden. Auf einen Streit hatte ich mich eine Stunde lang vorbereitet.',
  'sample.friday.5.commitment':
    'Zwei Blöcke von neunzig Minuten für das Strategiepapier, vor Mittag.',
  'sample.friday.6.outcomes':
    'Eine halbe Seite. Aus einem der zwei Blöcke wurde ein Gespräch über Limits.',
  'sample.friday.6.aiHours':
    'In Antworten für den Support: Sie gehen schneller, und es sind doppelt so viele.',
  'sample.friday.6.obstacles': 'Ein Release am Mittwoch, zu dem alle eine Meinung hatten.',
  'sample.friday.6.commitment':
    'Zwei Blöcke von neunzig Minuten für das Strategiepapier, vor Mittag.',
  'sample.friday.7.outcomes':
    'Mit Carla vereinbart, dass der Mittelstand zuerst kommt und was wir dafür lassen.',
  'sample.friday.7.moved': 'Halden & Co beginnt einen Test mit 240 Plätzen.',
  'sample.friday.7.told':
    'Carla hat es am Montag den Leads erzählt, in ihren Worten und mit meiner Seite.',
  'sample.friday.7.obstacles':
    'Backlog-Refinement ohne Ziel: fünfundvierzig Minuten für elf Tickets.',
  'sample.friday.7.commitment': 'Ein Kundenzitat ins Stakeholder-Update mitbringen.',
  'sample.friday.8.outcomes':
    'Das Zitat hat das Gespräch verändert: zehn Minuten über die Übergabe statt über Termine.',
  'sample.friday.8.told': 'Neun Leute im Update, von mir.',
  'sample.friday.8.aiHours':
    'Ausnahmsweise in die Discovery: die Auswertung am selben Tag wie das Interview.',
  'sample.friday.8.commitment': 'Das Backlog-Refinement auf eine halbe Stunde kürzen.',
  'sample.friday.9.outcomes': 'Ein Prototyp der Übergabe, durch den Brightwater ohne Hilfe kam.',
  'sample.friday.9.declined':
    'Ein zweiter Blick auf Icon-Namen. Das Design hat ohne mich entschieden.',
  'sample.friday.9.obstacles':
    'Das Refinement dauerte weiter fünfundvierzig Minuten. Ich habe es nicht früh genug gesagt.',
  'sample.friday.9.commitment': 'Den Onepager zur Übergabe vor der Sprint-Planung schreiben.',
  'sample.friday.10.outcomes': 'Der Onepager. Jonas hat die Schätzung danach halbiert.',
  'sample.friday.10.moved': 'Zwei der Testteams fragen, wann die Übergabe kommt.',
  'sample.friday.10.aiHours':
    'Etwa die Hälfte in den Prototyp, die andere in einen ruhigeren Freitag.',
  'sample.friday.10.obstacles': 'Nichts Nennenswertes.',
  'sample.friday.10.commitment':
    'Eine Notiz hinterlassen, was ohne mich nicht entschieden werden darf.',
  'sample.friday.11.outcomes':
    'Nachgelesen, was ohne mich geschah: eine Entscheidung hätte ich anders getroffen, und sie ist gut so.',
  'sample.friday.11.obstacles': 'Vier Tage Mail.',
  'sample.friday.11.commitment': 'An zwei Tagen keine Besprechung vor zehn.',
  'sample.friday.12.outcomes':
    'Preise: drei Pakete auf einer Seite, jedes mit einem Kunden, der es nähme.',
  'sample.friday.12.declined':
    'Bei der Schichtübergabe im Support dabei zu sein. Sie haben mir stattdessen ihre Notizen geschickt.',
  'sample.friday.12.obstacles': 'Den zweiten freien Vormittag nahm eine Eskalation.',
  'sample.friday.12.commitment': 'Zwei verlorene Tests nach dem Warum fragen.',
  'sample.friday.13.outcomes':
    'Ein verlorener Test hat geantwortet: nicht der Preis, sondern dass niemand den Admin ablösen konnte.',
  'sample.friday.13.moved': 'Das erste verlorene Angebot, dessen Grund wir kennen.',
  'sample.friday.13.aiHours': 'Wieder Tickets. Der Release hat geschluckt, was ich gespart habe.',
  'sample.friday.13.obstacles': 'Release-Woche.',
  'sample.friday.13.commitment': 'Den zweiten verlorenen Test fragen und beide aufschreiben.',
  'sample.friday.14.outcomes':
    'Beide verlorenen Tests aufgeschrieben; der Vertrieb liest sie jetzt vor Erstgesprächen.',
  'sample.friday.14.told': 'Der Vertrieb, von mir, in seiner Montagsrunde.',
  'sample.friday.14.aiHours': 'Auswertung: Beide Texte brauchten einen Vormittag statt zwei Tage.',
  'sample.friday.14.commitment':
    'Mit Jonas entscheiden, was für die Übergabe aus dem Sprint fliegt.',
  'sample.friday.15.outcomes': 'Vier Tickets sind aus dem Sprint, die Übergabe ist drin.',
  'sample.friday.15.declined':
    'Zahlen für die Vorstandsfolien von heute auf morgen. Finanzen nahm die vom Vormonat.',
  'sample.friday.15.obstacles': 'Zwei Stunden Chat über die vier Tickets.',
  'sample.friday.15.commitment': 'Drei Interviews mit Admins, keines mit Einkäufern.',
  'sample.friday.16.outcomes':
    'Zwei von drei Admin-Interviews. Beide führen eine Tabelle, die wir ersetzen könnten.',
  'sample.friday.16.moved': 'Lumen Labs hat uns die Tabelle gezeigt.',
  'sample.friday.16.aiHours':
    'Ein Drittel in die Interviews, ein Drittel in Status, ein Drittel weiß ich nicht.',
  'sample.friday.16.obstacles':
    'Der dritte Admin hat abgesagt, und ich habe keinen anderen gefragt.',
  'sample.friday.16.commitment': 'Aus der Tabelle eine Geschichte für die Roadmap machen.',
  'sample.friday.17.outcomes': 'Die Roadmap hat jetzt eine Geschichte statt neun Punkten.',
  'sample.friday.17.declined': 'Ein Dashboard für einen einzelnen Kunden.',
  'sample.friday.17.told': 'Das Roadmap-Review. Carla hatte zwei Fragen, beide zu Kunden.',
  'sample.friday.17.commitment':
    'Was KI spart, für die Discovery behalten und am Montag einplanen.',
  'sample.friday.18.outcomes':
    'Onboarding: Das neue Setup ist bei allen Teams. Erste Zeichen gut, Zahlen nächste Woche.',
  'sample.friday.18.aiHours':
    'Zwei geplante Vormittage, beide gehalten. Es hilft, dass sie im Kalender stehen.',
  'sample.friday.18.obstacles': 'Dem Support fehlten zwei Leute.',
  'sample.friday.18.commitment': 'Die Onboarding-Zahlen ansehen, bevor jemand fragt.',
  'sample.friday.19.outcomes':
    'Erreicht: Neue Teams sehen den ersten Bericht nach sechs Tagen, im Frühjahr waren es zwölf.',
  'sample.friday.19.moved':
    'Drei von fünf neuen Teams haben in der ersten Woche Kollegen eingeladen.',
  'sample.friday.19.told': 'Carla, das Team und am Donnerstag die ganze Firma.',
  'sample.friday.19.commitment': 'Sagen, was von der Onboarding-Arbeit jetzt endet.',
  'sample.friday.20.outcomes':
    'Vom Strategiepapier gibt es eine erste Fassung, an der sich zwei Leute gerieben haben.',
  'sample.friday.20.declined': 'Vier kleine Onboarding-Wünsche. Das Ziel ist erreicht; sie warten.',
  'sample.friday.20.aiHours':
    'Ins Strategiepapier, und eine Stunde kam zurück: Freitag um vier war Schluss.',
  'sample.friday.20.commitment': 'Zwei Blöcke für das Strategiepapier vor Mittwoch.',
  'sample.friday.21.outcomes': 'Eine zweite Fassung, mit einer Seite darüber, was wir nicht tun.',
  'sample.friday.21.moved':
    'Osaka Freight hat sich für uns und gegen den bisherigen Anbieter entschieden.',
  'sample.friday.21.obstacles': 'Ein Block ging für die Vorstandsfolien drauf.',
  'sample.friday.21.commitment':
    'Zum Strategiepapier ein Nein von jemandem holen, der Nein sagen darf.',
  'sample.friday.22.outcomes':
    'Mei hat Nein zur Seite über Berichte gesagt, mit Gründen. Sie ist jetzt besser.',
  'sample.friday.22.told': 'Mei und Carla, von mir.',
  'sample.friday.22.aiHours': 'Markt: ein Überblick über vier Wettbewerber in der Zeit für einen.',
  'sample.friday.22.obstacles':
    'Der Datenplattform-Sync hat keinen Verantwortlichen und fünfundvierzig Minuten.',
  'sample.friday.22.commitment':
    'Zwei Interviews mit Teams, die sich für andere entschieden haben.',
  'sample.friday.23.outcomes':
    'Vier von zehn Testteams haben sich für uns entschieden; zwei weitere diesen Monat.',
  'sample.friday.23.moved': 'Beide Teams, die gingen, kämen für die Übergabe zurück.',
  'sample.friday.23.declined':
    'Single Sign-on bis März. Ich habe gesagt, was es den Mittelstand kosten würde.',
  'sample.friday.23.told': 'Die Leads, mit der Liste der Teams und ihren Gründen.',
  'sample.friday.23.aiHours': 'Zuerst Discovery, dann das Strategiepapier. Fast nichts in Tickets.',
  'sample.friday.23.obstacles': 'Nichts Nennenswertes.',
  'sample.friday.23.commitment':
    'Das Strategiepapier einem Kunden zeigen, bevor die Leads es sehen.',
}
