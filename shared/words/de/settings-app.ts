import type { settingsApp as en } from '../en/settings-app.ts'

export const settingsApp: Record<keyof typeof en, string> = {
  'settings.language': 'Sprache',
  'settings.language-system': 'System',
  'settings.language-en-US': 'English (US)',
  'settings.language-en-GB': 'English (UK)',
  'settings.language-de': 'Deutsch',
  'settings.spelling': 'Rechtschreibung prüfen',
  'settings.spelling-words': 'Eigene Wörter',
  'settings.spelling-note':
    'Geprüft wird auf diesem Rechner: Englisch von der App, auf einem Mac vom System in dessen Sprachen. Namen Ihrer Ziele und Kategorien werden nie angestrichen, diese Wörter auch nicht.',
  'settings.spelling-add': 'Ein eigenes Wort hinzufügen',
  'settings.spelling-example': 'DACH',
  'settings.clock': 'Uhrzeit',
  'settings.clock-system': 'System',
  'settings.clock-h12': '12 Stunden',
  'settings.clock-h23': '24 Stunden',
  'settings.zone': 'Zeitzone',
  'settings.zone-unknown':
    '„{text}“ ist keine Zeitzone, die dieser Rechner kennt. {zone} bleibt eingestellt.',
  'settings.week-starts': 'Die Woche beginnt am',
  'settings.focus-minutes': 'Kürzeste Zeit, die als Fokus zählt',
  'settings.idle': 'Nachfragen nach so langer Zeit ohne Eingabe',
  'settings.forgotten': 'Nachfragen, wenn ein Block überzieht um',
  'settings.forgotten-note':
    'Die App fragt auch nach, wenn ein Block eine halbe Stunde nach Ihrer Arbeitszeit noch läuft.',
  'settings.reflection-call': 'An den Wochenrückblick erinnern',
  'settings.reflection-on': 'Am',
  'settings.hours': 'Arbeitszeit',
  'settings.hours-note': 'Ihre üblichen Zeiten. Freie Tage bleiben leer.',
  'settings.hours-day': 'Arbeitszeit am {day}',
  'settings.hours-off': 'frei',
  'settings.hours-wrong': '„{text}“ ist keine Zeitspanne. Schreiben Sie 09:00-12:30, 13:00-17:30.',
  'settings.cycles': 'Arbeit und Pausen im Wechsel',
  'settings.cycles-note':
    'Ein Block im Wechsel schlägt nach jeder Arbeitsphase einmal eine Pause vor. Eine Pause zählt nicht als Arbeit; sie endet, wenn Sie sich zurückmelden.',
  'settings.cycles-offer': 'Wechsel anbieten',
  'settings.cycles-workMinutes': 'Arbeit',
  'settings.cycles-breakMinutes': 'Pause',
  'settings.cycles-longBreakMinutes': 'Lange Pause',
  'settings.cycles-longBreakAfter': 'Lange Pause nach',
  'settings.cycles-stretches': 'Phasen',
  'settings.away-asks': 'Offwheel fragt immer nach dem Ruhezustand.',
  'settings.away-asks-lock': 'Offwheel fragt immer nach Ruhezustand und gesperrtem Bildschirm.',
  'settings.away-meetings': 'Ein Termin in Ihrem Kalender zählt nicht als Abwesenheit.',
  'settings.idle-yes': '0 fragt nie.',
  'settings.idle-unseen':
    'Diese Oberfläche hat noch keine Zeit ohne Eingabe gemeldet und tut es vielleicht nie. 0 fragt nie.',
  'settings.idle-no':
    'Diese Oberfläche meldet keine Zeit ohne Eingabe, daher wirkt die Einstellung hier nicht.',
  'settings.lock-unseen':
    'Auch der gesperrte Bildschirm zählt, aber diese Oberfläche hat noch keinen gemeldet: Sperren Sie den Bildschirm einmal, um es zu prüfen.',
  'settings.lock-no': 'Diese Oberfläche meldet keinen gesperrten Bildschirm.',

  'settings.calendar-note': 'Gilt, sobald ein Kalender das nächste Mal gelesen wird.',
  'settings.counted': 'Auch diese Arten von Terminen zählen',
  'settings.counted-declined': 'Abgelehnt',
  'settings.counted-declined-note':
    'Einladungen, die mit einer Ihrer Adressen unten abgelehnt wurden.',
  'settings.counted-free': 'Frei',
  'settings.counted-free-note':
    'Termine, bei denen Sie frei bleiben, etwa Erinnerungen und Platzhalter.',
  'settings.counted-cancelled': 'Abgesagt',
  'settings.counted-cancelled-note': 'Termine, die von der Organisation abgesagt wurden.',
  'settings.counted-all-day': 'Ganztägig',
  'settings.counted-all-day-note':
    'Termine ohne Uhrzeit; sie würden die Arbeitszeit ihres Tages füllen.',
  'settings.counted-out-of-office': 'Außer Haus',
  'settings.counted-out-of-office-note':
    'Abwesenheiten, Urlaub, Krankheitstage und Angaben zum Arbeitsort.',
  'settings.addresses': 'Ihre Mailadressen',
  'settings.addresses-note':
    'Sie zeigen, welche Einladungen Sie abgelehnt haben. Nur auf diesem Rechner verwendet.',
  'settings.address-add': 'Adresse hinzufügen',
  'settings.address-example': 'sie@example.org',
  'settings.excluded': 'Ausgeschlossene Wörter',
  'settings.excluded-note': 'Termine mit diesen Wörtern im Titel werden nie gespeichert.',
  'settings.excluded-add': 'Ausgeschlossene Wörter hinzufügen',
  'settings.excluded-example': 'Zum Beispiel: Arzt',
  'settings.slots': 'Freie Zeitfenster',
  'settings.slots-note':
    'Wo die Wochenansicht innerhalb Ihrer Arbeitszeit Blöcke vorschlagen darf, solange eine Leitplanke unter ihrer Untergrenze liegt.',
  'settings.slot-least': 'Mindestens',
  'settings.slot-buffer': 'Frei vor und nach jedem Termin',
  'settings.slot-preferred': 'Bevorzugte Zeit',
  'settings.slot-morning': 'Vormittags',
  'settings.slot-afternoon': 'Nachmittags',
  'settings.slot-any': 'Jederzeit',
  'settings.slot-longest': 'Längste freie Zeit eines Tages nicht teilen',
  'settings.slot-longest-note': 'Sie wird ganz oder gar nicht verplant.',

  'settings.keys-note':
    'Diese Tasten wirken in jedem Programm. Ein Feld anklicken, dann die Tasten drücken.',
  'settings.key-startStop': 'Block starten oder beenden',
  'settings.key-pause': 'Unterbrechen oder fortsetzen',
  'settings.key-show': 'Dieses Fenster zeigen',
  'settings.key-capture': 'Anfrage notieren',
  'settings.key-none': 'Keine',
  'settings.key-press': 'Tasten drücken …',
  'settings.key-recording': '{modifiers} halten und einen Buchstaben drücken. Esc bricht ab.',
  'settings.key-clear': 'Löschen: {name}',
  'settings.key-take': '{keys} verwenden',
  'settings.key-held': '„{name}“ hat diese Tasten schon.',
  'settings.key-own': 'Diese Tasten nutzt das Fenster von Offwheel selbst.',
  'settings.key-bare': 'Dazu {modifiers} halten: Allein braucht jedes Programm diese Taste.',
  'settings.key-unknown': 'Diese Taste lässt sich nicht verwenden.',
  'settings.key-refused': 'Ein anderes Programm hat diese Tasten. Andere drücken.',
  'settings.key-asked':
    'Offwheel hat um diese Tasten gebeten. Unter Wayland sagt die Oberfläche nicht, ob sie zustimmt: Drücken Sie die Tasten einmal, um es zu prüfen.',
  'settings.wayland':
    'Diese Oberfläche läuft unter Wayland: Fenster können nicht im Vordergrund bleiben oder an ihren Platz zurückkehren, und Tastenkürzel können stillschweigend abgelehnt werden. Ein Tastenkürzel der Oberfläche selbst wirkt immer: Lassen Sie es einen Befehl der Kommandozeile von Offwheel ausführen, wie im README beschrieben.',
  'settings.no-tray':
    'Diese Oberfläche zeigt keine Symbole im Infobereich (GNOME braucht die Erweiterung AppIndicator). Wenn Sie das letzte Fenster schließen, bleibt stattdessen das Minifenster.',
  'settings.theme': 'Erscheinungsbild',
  'settings.theme-system': 'Wie das System',
  'settings.theme-light': 'Hell',
  'settings.theme-dark': 'Dunkel',
  'settings.start-at-login': 'Mit dem System starten',
  'settings.start-in-tray': 'Bei der Anmeldung im Infobereich öffnen, ohne dieses Fenster',
  'settings.start-in-mini': 'Bei der Anmeldung das Minifenster öffnen, ohne dieses',
  'settings.notification-try': 'Testbenachrichtigung zeigen',
  'settings.notifications-yes': 'Benachrichtigungen werden gezeigt.',
  'settings.notifications-unseen':
    'Noch nicht versucht. Das System fragt vielleicht nach Ihrer Erlaubnis.',
  'settings.notifications-no':
    'Das System zeigt keine Benachrichtigungen von Offwheel. Erlauben Sie sie in den Systemeinstellungen oder starten Sie einen Benachrichtigungsdienst; bis dahin hilft ein Blick in dieses Fenster.',
}
