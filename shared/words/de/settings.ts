import type { settings as en } from '../en/settings.ts'

export const settings: Record<keyof typeof en, string> = {
  'settings.saved': 'Gespeichert: {what}',
  'settings.finding':
    'Hier legen Sie fest, was als Strategie zählt, was am wichtigsten ist und was eine Normalwoche ist.',
  'settings.nav': 'Seiten der Einstellungen',
  'settings.search': 'Einstellungen suchen',
  'settings.search-short': 'Suchen',
  'settings.found':
    '{count, plural, =0 {Keine Einstellung hat diese Wörter.} one {# Einstellung} other {# Einstellungen}}',
  'settings.goals': 'Ziele',
  'settings.normal-week': 'Normalwoche',
  'settings.categories': 'Kategorien',
  'settings.guardrails': 'Leitplanken',
  'settings.ai': 'KI-Werkzeuge',
  'settings.time': 'Zeit und Sprache',
  'settings.calendar': 'Kalender',
  'settings.system': 'Tasten und Start',
  'settings.data': 'Daten',
  'settings.about': 'Über Offwheel',

  'settings.goals-sum': 'Die Zielanteile ergeben {share} Ihrer Zeit',
  'settings.goals-note':
    'Das erste Ziel ist das wichtigste. Der Zielanteil ist der Anteil der erfassten Zeit, den ein Ziel bekommen soll. Ein archiviertes Ziel behält seine Zeit.',
  'settings.goal-add': 'Ziel hinzufügen',
  'settings.goal-new': 'Neues Ziel',
  'settings.goal-name': 'Name von Ziel {number}',
  'settings.goal-target': 'Zielanteil von {goal}',
  'settings.goal-target-unit': '% Ziel',
  'settings.goal-period': 'Zieldatum von {goal}',
  'settings.goal-no-period': 'Kein Zieldatum',
  'settings.goal-outcome': 'Ergebnis von {goal}',
  'settings.goal-outcome-question': 'Woran merken Sie es?',

  'settings.week-set': 'festgelegt',
  'settings.week-not-set': 'nicht festgelegt',
  'settings.week-note':
    'Wie viele Stunden jede Kategorie in einer normalen Woche vor der KI hatte. Am Anfang steht ein Beispiel, so lang wie Ihre Woche: Ändern Sie, was anders war. Eine grobe Erinnerung genügt. Die App braucht sie, um zu zeigen, wohin gesparte Stunden gingen.',
  'settings.week-empty':
    'Solange sie nicht festgelegt ist, kann die App nicht sagen, ob gesparte Stunden in Strategie oder in mehr Umsetzung gingen oder ob sie Ihnen als Freizeit blieben.',
  'settings.week-type': 'Meine Normalwoche festlegen',
  'settings.week-learn-tracked': 'Aus vergangenen Wochen lernen …',
  'settings.week-learn-calendar': 'Aus dem Kalender lernen …',
  'settings.week-saved': 'Normalwoche gespeichert.',
  'settings.week-meetings':
    '{count, plural, one {Die letzte Woche hatte {length} Termine.} other {Die letzten # Wochen hatten im Schnitt {length} Termine pro Woche.}}',
  'settings.week-take-meetings': 'Übernehmen',
  'settings.week-has-meetings': 'Die Woche unten hat Platz dafür.',
  'settings.week-save': 'Normalwoche speichern',
  'settings.week-clear': 'Leeren',
  'settings.week-scope': 'Gilt für',
  'settings.week-from-week': 'Ab dieser Woche',
  'settings.week-all': 'Alle Wochen, als Korrektur',
  'settings.week-past':
    'Die Wochen vor dem {day} behalten die Normalwoche, mit der sie gemessen wurden.',
  'settings.week-typed': 'Von Hand eingetragen.',
  'settings.week-mean':
    '{count, plural, one {Mittelwert aus # erfassten Woche.} other {Mittelwert aus # erfassten Wochen.}}',
  'settings.week-from-calendar':
    'Aus dem Kalender vor dem {day}: Termine und was Sie ergänzt haben.',
  'settings.week-hours': 'Stunden für {category}',
  'settings.week-sum': 'Summe <soft>von {hours} Arbeitszeit</soft>',
  'settings.week-above':
    'Das sind {hours} mehr als Ihre Arbeitszeit. Wachstum wird an dieser Woche gemessen.',
  'settings.learn-tracked-note':
    'Mittelwert der angekreuzten Wochen. Wählen Sie Wochen aus der Zeit, bevor KI Ihnen half; ungewöhnliche Wochen zählen nicht, außer Sie kreuzen sie an.',
  'settings.learn-calendar-note':
    'Mittelwert der Termine in Ihrem Kalender vor einer Woche. Was Termine nicht abdecken, ergänzen Sie im nächsten Schritt.',
  'settings.learn-before': 'Wochen vor',
  'settings.learn-this-week': 'Dieser Woche',
  'settings.learn-none': 'Keine vergangene Woche hat Zeit, aus der sich lernen lässt.',
  'settings.learn-take':
    '{count, plural, one {Mittelwert aus # Woche übernehmen} other {Mittelwert aus # Wochen übernehmen}}',
  'settings.learn-outlier': 'ungewöhnlich',
  'settings.learn-saved': 'KI hat {time} gespart',

  'settings.categories-note':
    'Die Ausrichtung bestimmt, wie Zeit zählt: als Strategie, Umsetzung oder neutrale Arbeit. „Aus“ ist für Pausen und private Zeit, die in keiner Zahl vorkommen. „Sichtbarkeit“ steht für Werbung für Ihre Arbeit und Zeit mit Stakeholdern.',
  'settings.category-add': 'Kategorie hinzufügen',
  'settings.category-new': 'Neue Kategorie',
  'settings.category-name': 'Name von {category}',
  'settings.category-stance': 'Ausrichtung von {category}',
  'settings.category-visibility': 'Sichtbarkeit',

  'settings.guardrail-add': 'Leitplanke hinzufügen',
  'settings.guardrails-note':
    'Untergrenzen und Obergrenzen für Anteile Ihrer erfassten Zeit, die nicht verhandelbar sind. Die Wochenansicht zeigt den Stand. An Arbeitstagen meldet die App zur gewählten Uhrzeit einmal pro Woche, wenn eine gefährdet ist, nie während eines Blocks.',
  'settings.guardrail-notice': 'Melden, wenn eine gefährdet ist',
  'settings.guardrail-share': 'Anteil von',
  'settings.guardrail-shares': 'Anteile',
  'settings.guardrail-categories': 'Kategorien: {stance}',
  'settings.guardrail-gone-group': 'Nicht mehr vorhanden',
  'settings.guardrail-at-least': 'mind.',
  'settings.guardrail-at-most': 'max.',
  'settings.guardrail-at-least-of': '{name}, mindestens',
  'settings.guardrail-at-most-of': '{name}, höchstens',
  'settings.guardrail-above-most':
    '„mind.“ kann nicht über „max.“ liegen, also nicht über {limit}.',
  'settings.guardrail-below-least':
    '„max.“ kann nicht unter „mind.“ liegen, also nicht unter {limit}.',
  'settings.guardrail-delete': 'Leitplanke für {name} löschen',
  'settings.guardrail-gone':
    'Ihre Kategorie gibt es nicht mehr. Wählen Sie eine andere oder löschen Sie die Leitplanke.',
  'settings.guardrail-archived':
    'Ihre Kategorie ist archiviert: Die Wochenansicht zeigt die Leitplanke, aber nichts warnt davor.',
  'settings.guardrail-off': 'Ihre Kategorie ist „Aus“: Keine Zeit zählt dafür.',

  'settings.tool-add': 'Werkzeug hinzufügen',
  'settings.tool-new': 'Neues Werkzeug',
  'settings.estimates': 'Schätzungen zählen zu',
  'settings.estimates-high': 'Eigene Schätzungen gesparter Zeit fallen meist zu hoch aus.',
  'settings.estimates-measured':
    'Eine Ersparnis, die Sie an Ihrer eigenen Zeit für solche Aufgaben gemessen haben, zählt voll, ebenso Zeit, die KI Sie gekostet hat.',
  'settings.kinds': 'Arten von Aufgaben',
  'settings.kinds-note':
    'Erledigen Sie eine Art von Aufgabe ein paar Mal ohne KI und geben Sie es am Ende des Blocks an. Ab dem dritten Mal bekommt ein Block mit KI eine gemessene Ersparnis: der Median ohne KI minus die benötigte Zeit.',
  'settings.kind-add': 'Art von Aufgabe hinzufügen',
  'settings.kind-new': 'Neue Art von Aufgabe',
  'settings.kind-archive': 'Art {name} archivieren',
  'settings.kind-without-ai':
    '{count, plural, one {ohne KI {median} (einmal)} other {ohne KI {median} (#-mal, {shortest} bis {longest})}}',
  'settings.kind-measured': '{count, number} gemessen, im Mittel {mean} gespart',
  'settings.kind-estimated': '{count, number} geschätzt, im Mittel {mean}',
  'settings.kind-ratio': 'Gemessenes ist {ratio} der Schätzungen',
  'settings.calibration':
    'Bei {kinds, plural, one {# Art} other {# Arten}} mit beidem liegen gemessene Ersparnisse bei {share} von {estimates, plural, one {# Schätzung} other {# Schätzungen}}.',
  'settings.calibrate': 'Schätzungen zu {share} zählen',
}
