import type { calendarRules as en } from '../en/calendar-rules.ts'

export const calendarRules: Record<keyof typeof en, string> = {
  'calendar.rules': 'Regeln',
  'calendar.rules-order': 'die erste passende entscheidet',
  'calendar.rule-add': 'Regel hinzufügen',
  'calendar.rules-none':
    'Eine Regel gibt Terminen eine Kategorie nach Wörtern im Titel, nach Organisator, Teilnehmerzahl oder Kalender. Ordnen Sie einen Termin ein und behalten Sie die Wahl als Regel, oder legen Sie hier eine an.',
  'calendar.rule-delete': 'Regel löschen: {rule}',
  'calendar.when-title': 'Titel enthält {words}',
  'calendar.quoted': '„{text}“',
  'calendar.when-organizer': 'Organisator ist {organizer}',
  'calendar.when-between': '{least} bis {most} Teilnehmende',
  'calendar.when-least': 'mindestens {least} Teilnehmende',
  'calendar.when-most': 'höchstens {most} Teilnehmende',
  'calendar.when-calendar': 'Kalender ist {calendar}',
  'calendar.when-nothing': 'passt noch auf nichts',
  'calendar.rule-new': 'Neue Regel',
  'calendar.rule-change': 'Regel ändern',
  'calendar.rule-save': 'Regel speichern',
  'calendar.rule-note': 'Alle ausgefüllten Bedingungen müssen passen.',
  'calendar.rule-words': 'Wörter im Titel',
  'calendar.rule-words-note':
    'Eines davon genügt, mit Kommas getrennt; ganze Wörter, Groß- und Kleinschreibung egal.',
  'calendar.rule-organizer': 'Organisator',
  'calendar.rule-organizer-note': 'Teil eines Namens oder einer Adresse',
  'calendar.rule-calendar': 'Kalender',
  'calendar.rule-calendar-note': 'Sein Name',
  'calendar.rule-least': 'Teilnehmende, mindestens',
  'calendar.rule-most': 'Teilnehmende, höchstens',
  'calendar.rule-no-condition':
    'Füllen Sie eine Bedingung aus, um zu sehen, was die Regel tun würde.',
  'calendar.rule-no-category':
    'Wählen Sie eine Kategorie, um zu sehen, was die Regel verschieben würde.',
  'calendar.rule-nothing': 'Die Regel ändert in den letzten 12 Wochen nichts.',
  'calendar.rule-moves-waiting':
    'Die Regel verschiebt {time} der letzten 12 Wochen, alles noch nicht eingeordnet.',
  'calendar.rule-moves-all':
    'Die Regel verschiebt {time} der letzten 12 Wochen, alles aus {category}.',
  'calendar.rule-moves': 'Die Regel verschiebt {time} der letzten 12 Wochen: {parts}.',
  'calendar.rule-from': '{time} aus {category}',
  'calendar.rule-from-waiting': '{time} noch nicht eingeordnet',
  'calendar.starter': 'Mit Regeln für häufige Wörter beginnen',
  'calendar.starter-note':
    'Jede Regel gibt Terminen mit einem ihrer Wörter eine Kategorie, jetzt und künftig. Sie können sie unten ändern, verschieben oder löschen.',
  'calendar.starter-label': '{category}: {words}',
  'calendar.starter-examples': 'zum Beispiel {titles}',
  'calendar.starter-effect': '{meetings, plural, one {# Termin} other {# Termine}}, {time}',
  'calendar.starter-add':
    '{rules, plural, one {# Regel} other {# Regeln}} hinzufügen: {meetings, plural, one {# Termin} other {# Termine}}, {time}',
  'calendar.starter-added':
    '{rules, plural, one {# Regel hinzugefügt; eingeordnet sind damit} other {# Regeln hinzugefügt; eingeordnet sind damit}} {meetings, plural, one {# Termin} other {# Termine}}, {time}.',

  'calendar.sources': 'Kalender',
  'calendar.sources-none':
    'Ziehen Sie eine .ics-Datei auf dieses Fenster, wählen Sie eine aus oder abonnieren Sie die Adresse eines Kalenders. Termine der letzten zwölf und der nächsten drei Monate ergänzen, was der Timer nicht erfasst hat. Sie bleiben auf diesem Rechner.',
  'calendar.sources-note':
    'Sie können jederzeit eine neuere Datei desselben Kalenders importieren: Nichts zählt doppelt, und was Sie von Hand geändert haben, bleibt.',
  'calendar.color-of': 'Farbe von {name}',
  'calendar.color-ink': 'Tinte',
  'calendar.color-plum': 'Pflaume',
  'calendar.color-moss': 'Moos',
  'calendar.color-sand': 'Sand',
  'calendar.color-sky': 'Himmel',
  'calendar.color-rose': 'Rose',
  'calendar.name-of': 'Name von {name}',
  'calendar.every-of': 'Wie oft {name} gelesen wird',
  'calendar.count': '{name} zählen',
  'calendar.check': '{name} jetzt prüfen',
  'calendar.removed-file': '{name} entfernt.',
  'calendar.removed-subscription': '{name} entfernt und die Adresse vergessen.',
  'calendar.every-minutes': 'alle {minutes} min',
  'calendar.every-hours': '{hours, plural, one {jede Stunde} other {alle # Stunden}}',
  'calendar.every-day': 'jeden Tag',
  'calendar.kind-file': 'Datei',
  'calendar.kind-subscription': 'Abonnement',
  'calendar.dismissed':
    '{count, plural, one {# Termin ausgeblendet} other {# Termine ausgeblendet}}',
  'calendar.encrypted': 'von diesem System verschlüsselt aufbewahrt',
  'calendar.unencrypted': 'unverschlüsselt auf diesem Rechner: kein Schlüsselspeicher gefunden',
  'calendar.address-lost': 'Adresse nicht mehr bekannt: bitte neu abonnieren',
  'calendar.state-off': 'aus – zählt nicht',
  'calendar.state-imported': 'importiert {date}',
  'calendar.state-checking': 'wird geprüft …',
  'calendar.state-read': 'gelesen {read}',
  'calendar.state-not-read': 'noch nicht gelesen',
  'calendar.state-offline': 'offline – zuletzt gelesen {read}',
  'calendar.state-offline-never': 'offline – noch nie gelesen',
  'calendar.problem-checked-read': '{problem} Geprüft {checked}, zuletzt gelesen {read}.',
  'calendar.problem-checked': '{problem} Geprüft {checked}, noch nie gelesen.',
  'calendar.problem-read': '{problem} Zuletzt gelesen {read}.',
  'calendar.problem': '{problem} Noch nie gelesen.',
  'calendar.subscribe-title': 'Kalender abonnieren',
  'calendar.address': 'Kalenderadresse',
  'calendar.address-example': 'https://… oder webcal://…',
  'calendar.every': 'Wie oft',
  'calendar.subscribe': 'Abonnieren',
  'calendar.reading': 'Wird gelesen …',
  'calendar.subscribe-note':
    'Nur diese Adresse wird kontaktiert, und nur zum Lesen. Sie wirkt wie ein Schlüssel: Wer sie hat, kann den Kalender lesen. Deshalb wird sie nach dem Abonnieren verborgen und fehlt in Exporten und im Protokoll.',
  'calendar.where': 'Wo die Adresse steht',
  'calendar.where-google':
    'im Web, Einstellungen › Ihr Kalender › Kalender integrieren › Privatadresse im iCal-Format',
  'calendar.where-outlook':
    'im Web, Einstellungen › Kalender › Freigegebene Kalender › Kalender veröffentlichen, mit allen Details; ICS-Link kopieren',
  'calendar.where-icloud':
    'in Kalender, Freigabetaste neben dem Kalender › Öffentlicher Kalender › Link kopieren',
  'calendar.where-nextcloud':
    'in Kalender, Kalender bearbeiten › Link teilen; Abonnement-Link aus dem Menü kopieren',
  'calendar.where-fastmail':
    'Settings › Calendars › Edit & Share; vollständige Termine teilen und die Adresse kopieren',
}
