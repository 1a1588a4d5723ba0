import type { startList as en } from '../en/start-list.ts'

export const startList: Record<keyof typeof en, string> = {
  'start-list.title': 'Erste Schritte',
  'start-list.done': '{done, number} von {all, number} erledigt',
  'start-list.stances':
    'Strategie ist Arbeit, die entscheidet, was sich zu bauen lohnt: Vision, Discovery, Markt, Einfluss. Umsetzung ist Arbeit, durch die es gebaut wird: Lieferung, Anfragen, Abstimmung. Jede Kategorie gehört zu einem von beiden oder zu keinem; das lässt sich in den Einstellungen ändern.',
  'start-list.is-done': ': erledigt',
  'start-list.block': 'Einen ersten Block erfassen',
  'start-list.block-why':
    'Oben „Block starten“ drücken und eine Kategorie wählen. Wenn der Block endet, folgt eine einzige Frage: ob KI geholfen hat.',
  'start-list.calendar': 'Den Kalender einbinden',
  'start-list.calendar-why':
    'Termine füllen, was der Timer nicht abdeckt. Eine .ics-Datei wählen, auf dieses Fenster ziehen oder die Adresse des Kalenders einfügen.',
  'start-list.address': 'Adresse einfügen …',
  'start-list.goal': 'Das wichtigste Ziel benennen',
  'start-list.goal-why': '„Heute“ zeigt dann, welcher Anteil der Woche in dieses Ziel geht.',
  'start-list.normal-week': 'Sagen, was eine Normalwoche war',
  'start-list.normal-week-why':
    'Daran zeigt sich, wohin gesparte Stunden gingen. Das dauert eine Minute und beginnt mit einem Beispiel.',
  'start-list.skip-named': 'Überspringen: {step}',
  'start-list.sample': 'Mit Beispieldaten umsehen',
}
