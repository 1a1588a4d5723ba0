import type { help as en } from '../en/help.ts'

export const help: Record<keyof typeof en, string> = {
  'help.title': 'Hilfe',
  'help.open': 'Hilfe öffnen',
  'help.pages': 'Seiten der Hilfe',
  'help.text': 'Text der Hilfe',
  'help.search': 'Hilfe durchsuchen',
  'help.search-example': 'Hamsterrad, Sicherung, Outlook …',
  'help.results': '{count, plural, =0 {Keine Treffer} one {# Treffer} other {# Treffer}}',
  'help.none':
    'Nichts in der Hilfe enthält „{typed}“. Ein einzelnes Wort versuchen oder links eine Seite öffnen.',
  'help.group-about': 'Offwheel',
  'help.group-views': 'Ansichten',
  'help.group-recipes': 'So geht es',
  'help.figures': 'Zahlen',
  'help.title-start': 'Wozu Offwheel dient',
  'help.title-privacy': 'Datenschutz',
  'help.title-import-calendar': 'Kalender importieren',
  'help.title-classify': 'Termine einordnen',
  'help.title-plan-block': 'Block für eine Leitplanke planen',
  'help.title-correct-entry': 'Eintrag korrigieren',
  'help.title-backup': 'Sichern und wiederherstellen',
  'help.title-command-line': 'Befehlszeile verwenden',

  'help.start':
    'Offwheel zeigt, wie sich die Woche auf Strategie und Umsetzung verteilt und wohin die Stunden gingen, die KI gespart hat.',
  'help.start-time':
    'Zeit kommt aus drei Quellen: gestartete Fokusblöcke, von Hand geschriebene Einträge und Termine aus dem Kalender. Eine Minute zählt einmal, auch wenn sie sich überschneiden.',
  'help.start-stances':
    'Jeder Eintrag hat eine Kategorie und jede Kategorie eine Ausrichtung: Strategie, Umsetzung oder Neutral. Aus steht für Pausen und private Zeit, die nirgends zählen.',
  'help.start-ai':
    'Nach einem Block lässt sich angeben, ob KI geholfen und wie viel Zeit sie gespart hat. Sobald die Normalwoche festgelegt ist, sagt Offwheel, ob gesparte Stunden in Strategie gingen, in mehr Umsetzung oder als Freizeit zurückkamen.',
  'help.start-find':
    'Die Befehlspalette findet, was getan werden kann und was geschrieben wurde. Das „?“ neben einer Zahl erklärt sie mit den eigenen Werten.',

  'help.today':
    'Heute ist zum Arbeiten da: einen Fokusblock starten, den Tag sehen und ergänzen, was fehlt.',
  'help.today-commitment':
    'Eine neue Woche beginnt mit dem Vorsatz, den Sie für sie gefasst haben. Er bleibt mit den Blöcken dafür in Sicht und lässt sich schon vor Freitag als gehalten vermerken; der Rückblick beginnt dann damit.',
  'help.today-timer':
    'Ein Block hat eine Kategorie und auf Wunsch ein Ziel und eine Notiz. Nach dem geplanten Ende läuft er weiter, bis er beendet wird. Abwesenheit zählt erst, wenn gesagt ist, was sie war.',
  'help.today-question':
    'Wenn ein Block endet, fragt Offwheel eines: Hat KI geholfen? Überspringen lässt die Antwort offen; das ist nicht dasselbe wie null.',
  'help.today-timeline':
    'Die Zeitleiste zeigt Einträge und Termine nach Stunden. Ein Eintrag lässt sich ziehen, an seinen Rändern verlängern oder kürzen und mit der Eingabetaste öffnen.',
  'help.today-gaps':
    'Lücken in der Arbeitszeit stehen unter der Zeitleiste. Sind sie gefüllt, werden alle Zahlen der Woche sicherer.',
  'help.week':
    'Woche zeigt, wie sich die erfasste Zeit verteilt: nach Ausrichtung, Tag, Kategorie und Ziel.',
  'help.week-grid':
    'Unter den Balken stehen die sieben Tage nach Stunden. Einträge und geplante Blöcke lassen sich auf eine andere Zeit oder einen anderen Tag ziehen, oder mit Alt und den Pfeiltasten verschieben. Eine Lücke wird mit einem Klick gefüllt.',
  'help.week-open':
    'Jede Zahl öffnet die Einträge, deren Summe sie ist. Zahlen, die nebeneinander stehen, werden gemeinsam gerundet, damit die Teile das Ganze ergeben.',
  'help.focus': 'Fokus',
  'help.switches': 'Wie oft am selben Tag eine Kategorie auf eine andere folgte.',
  'help.guardrail':
    'Eine Untergrenze oder Obergrenze für einen Anteil der erfassten Zeit. Sie wird voraussichtlich eingehalten, wenn kommende Termine und geplante Blöcke dafür reichen, ist gefährdet, wenn freie Arbeitszeit sie noch einhalten kann, und sonst nicht mehr erreichbar.',
  'help.ai':
    'KI-Stunden zeigt, was KI gespart hat und wohin die gesparten Stunden gingen: in Strategie, mehr Umsetzung, neutrale Arbeit, nicht erfasste Zeit oder zurück in die Freizeit.',
  'help.ai-answer':
    'Dafür braucht es zweierlei: Antworten darauf, ob KI geholfen hat, und eine Normalwoche vor der KI als Vergleich.',
  'help.reinvested': 'Der Anteil der gesparten Zeit, der in mehr Strategie ging.',
  'help.range':
    'Vom Gemessenen allein bis zum Gemessenen mit allen Schätzungen in voller Höhe. Der wahre Wert liegt am ehesten dazwischen.',
  'help.new-work':
    'Arbeit, die es ohne KI nicht gegeben hätte. Sie spart nichts; ihre Zeit erscheint als Wachstum.',
  'help.answered':
    'Für wie viele Blöcke, mit dem Timer oder von Hand erfasst, gesagt ist, ob KI geholfen hat. Die anderen sind unbekannt, nicht null.',
  'help.trends':
    'Trends stellt Wochen nebeneinander. Wichtig ist die Richtung über mehrere Wochen: Eine einzelne sagt wenig.',
  'help.compare':
    'Zwei Wochen, Monate oder Quartale nebeneinander, zuerst die letzten beiden abgeschlossenen. Längen sind Mittelwerte je Woche; Anteile gelten für den ganzen Zeitraum, ihre Änderung steht in Prozentpunkten.',
  'help.pledges':
    'Im Rückblick sagen Sie, wohin die Stunden gehen sollen, die KI in der nächsten Woche spart. Hier steht, wie viele davon nach der Rechnung der KI-Stunden dorthin gingen. Wochen ohne Zusage zählen nicht.',
  'help.clarities':
    'Wie klar Ihnen die Wirkung Ihrer Arbeit war, von 1 bis 5, wie Sie es im Rückblick bewertet haben, neben dem Anteil der Strategie in diesen Wochen.',
  'help.meetings':
    'Aus dem Kalender kommen die Termine. Termine, denen weder eine Regel noch jemand eine Kategorie gegeben hat, warten hier und zählen bis dahin nicht.',
  'help.meetings-rules':
    'Eine Regel gibt Terminen eine Kategorie: nach Wörtern im Titel, danach, wer einlädt oder wie viele kommen, oder nach ihrem Kalender.',
  'help.meetings-changes':
    'Was zu einem Termin entschieden wurde, bleibt, wenn der Kalender sich ändert. Verschiebt der Kalender einen Termin mit selbst gesetzter Zeit, steht zur Wahl, welche Zeit zählt.',
  'help.reflection':
    'Der Rückblick schließt die Woche ab: was aus dem letzten Vorsatz wurde, was die Woche brachte, und ein Vorsatz für die nächste.',
  'help.reflection-blocks':
    'Jeder für den letzten Vorsatz geplante Block gilt als gehalten, wenn mindestens die Hälfte davon in ihm erfasst ist, als verschoben, wenn das zu anderer Zeit seiner Woche war, und sonst als entfallen.',
  'help.reflection-length':
    'Hier steht auch, wie lang die Woche wirklich war. Erst dann können gesparte Stunden als Freizeit zurück zählen.',
  'help.reflection-crumbs':
    'Stücke von weniger als einer halben Stunde, die KI gespart hat, werden gesammelt: Ein Klick plant dafür einen Block in einem freien Zeitfenster der Woche danach. Discovery sowie Markt und Kunden stehen zuerst zur Wahl.',
  'help.reflection-prompts':
    'Mit „Fragen ändern“ lassen sich die Fragen umformulieren, umordnen oder weglassen und eigene hinzufügen. Eine Antwort lässt sich mit Einträgen, Zielen und Anfragen ihrer Woche verknüpfen.',
  'help.reflection-past':
    'Frühere Rückblicke stehen unter den Schritten. Alles Geschriebene lässt sich durchsuchen und nach Zustand, Ziel und Schlagwort eingrenzen, ein nicht gehaltener Vorsatz übernehmen und alles als Markdown exportieren.',
  'help.reflection-call':
    'Offwheel kann zu einer Zeit der Woche daran erinnern: Einstellungen, Zeit und Sprache.',
  'help.pack':
    'Ein Leistungsnachweis sammelt, wohin die Zeit über beliebige Wochen ging und was daraus wurde, für ein Mitarbeitergespräch. Er enthält keine Bewertung und nichts über die Leistung anderer.',
  'help.pack-support':
    'Eine Aussage stützt sich auf dreierlei: mindestens eine erfasste Stunde, ein Ergebnis in den Rückblicken und ein Ziel, das sagt, woran sich sein Erreichen zeigt. Mit allen dreien ist sie gut belegt, mit einem oder zweien teilweise.',
  'help.pack-leaves':
    'Die Vorschau zeigt genau, was die App verlässt. Aussagen lassen sich weglassen und ändern, Namen ersetzen, und der Leistungsnachweis als PDF, Webseite oder Markdown speichern.',
  'help.settings':
    'Einstellungen wirken sofort und lassen sich wie jede Änderung rückgängig machen. Die Suche über den Seiten findet eine Einstellung über ihre Wörter.',

  'help.import':
    'Die Adresse eines Kalenders lässt sich abonnieren, dann sieht Offwheel immer wieder nach; oder eine Datei wird einmal importiert. Eine Adresse ist geheim: Wer sie hat, kann den Kalender lesen.',
  'help.import-google': 'Google Kalender',
  'help.import-google-1':
    'Im Web die Einstellungen von Google Kalender öffnen und unter „Einstellungen für meine Kalender“ den Kalender wählen.',
  'help.import-google-2':
    'Unter „Kalender integrieren“ die „Privatadresse im iCal-Format“ kopieren.',
  'help.import-outlook': 'Outlook',
  'help.import-outlook-1':
    'In Outlook im Web Einstellungen, Kalender, „Freigegebene Kalender“ öffnen.',
  'help.import-outlook-2':
    'Unter „Kalender veröffentlichen“ den Kalender und „Kann alle Details anzeigen“ wählen, veröffentlichen und den ICS-Link kopieren.',
  'help.import-icloud': 'iCloud',
  'help.import-icloud-1':
    'In der Kalender-App eines Macs oder auf icloud.com die Freigabe des Kalenders öffnen und „Öffentlicher Kalender“ einschalten.',
  'help.import-icloud-2': 'Die Adresse kopieren; sie beginnt mit webcal://.',
  'help.import-nextcloud': 'Nextcloud',
  'help.import-nextcloud-1':
    'Im Kalender von Nextcloud die Freigabe des Kalenders öffnen und einen Link zum Teilen hinzufügen.',
  'help.import-nextcloud-2': 'Im Menü des Links den Abonnement-Link kopieren.',
  'help.import-subscribe':
    'In Offwheel „Termine“ öffnen, die Adresse unter „Kalender abonnieren“ einfügen und abonnieren.',
  'help.import-file': 'Eine Datei',
  'help.import-file-1': 'Den Kalender aus seinem Programm als .ics-Datei exportieren.',
  'help.import-file-2':
    'Die Datei auf das Fenster von Offwheel ziehen, oder Datei, „Kalender importieren …“ wählen.',

  'help.classify': 'Ein Termin zählt, sobald er eine Kategorie hat.',
  'help.classify-1':
    '„Termine“ öffnen. Was ohne Kategorie ist, steht dort, das mit der meisten Zeit zuerst.',
  'help.classify-2': 'Die vorgeschlagene Kategorie annehmen, oder eine andere und ein Ziel wählen.',
  'help.classify-3':
    'Die Wahl als Regel behalten, dann werden die nächsten Termine mit diesem Titel von selbst eingeordnet.',
  'help.classify-4': 'Einen Termin verwerfen, der nicht stattfand oder keine Arbeit ist.',

  'help.plan':
    'Solange eine Leitplanke unter ihrer Untergrenze liegt, schlägt Woche freie Zeitfenster vor, in denen sie sich einhalten lässt.',
  'help.plan-1':
    'Unter Einstellungen, Leitplanken eine Untergrenze setzen, und unter Zeit und Sprache die Arbeitszeit.',
  'help.plan-2': 'Woche öffnen. Unter den Leitplanken stehen die freien Zeitfenster.',
  'help.plan-3':
    'Zeitfenster ankreuzen, ihnen Namen und Ziel geben und „Diese Blöcke planen“ wählen.',
  'help.plan-4':
    '„In den Kalender“ wählen, in der Meldung, im geplanten Block oder unter Termine: Dann sehen andere, dass die Zeit vergeben ist. Den Block zu seiner Zeit unter Heute starten.',

  'help.correct': 'Alles Erfasste lässt sich später ändern.',
  'help.correct-1':
    'Unter Heute zum Tag gehen, oder den Eintrag über seine Wörter in der Befehlspalette finden.',
  'help.correct-2': 'Den Eintrag öffnen und Kategorie, Ziel, Notiz oder Zeiten ändern.',
  'help.correct-3':
    'Für viele auf einmal unter Woche eine Zahl öffnen, Einträge ankreuzen und ihnen ein Ziel geben.',
  'help.correct-undo':
    'Rückgängig nimmt die letzten 100 Änderungen zurück, auch nach einem Neustart.',

  'help.backup':
    'Offwheel schreibt jeden Tag, jede Woche und vor jedem Import eine Sicherung und behält {days} der Tage, {weeks} der Wochen und {imports} von vor Importen.',
  'help.backup-restore': 'Eine Sicherung wiederherstellen',
  'help.backup-1': 'Einstellungen, Daten öffnen. Dort stehen die Sicherungen.',
  'help.backup-2': 'Neben einer „Wiederherstellen …“ wählen. Offwheel sagt, was sich ändern würde.',
  'help.backup-3': 'Bestätigen. Rückgängig nimmt die Wiederherstellung zurück.',
  'help.backup-export':
    'Datei, „Alle Daten exportieren …“ schreibt eine JSON-Datei zum Aufheben; „Daten importieren …“ liest sie, auf diesem Rechner oder einem anderen.',

  'help.command-line':
    'Dieselben Funktionen für Skripte und Kürzel des Desktops. Ein Befehl fragt die laufende App oder arbeitet selbst auf dem Datenordner.',
  'help.command-report': 'die Zahlen einer Woche; --json für Skripte',
  'help.command-reflection': 'ein Rückblick als Markdown',
  'help.command-export': 'schreibt alle Daten in eine JSON-Datei',
  'help.command-folder':
    'Aus dem Quelltext steht npm run -s offwheel -- vor dem Befehl. Jeder nimmt --folder DIR, wenn der Datenordner nicht am üblichen Ort liegt.',

  'help.privacy':
    'Es gibt kein Konto und keine Telemetrie. Was erfasst wird, bleibt auf diesem Rechner.',
  'help.privacy-network':
    'Offwheel ruft nur die Adressen von Kalendern ab, die hier eingefügt wurden, und sonst nichts.',
  'help.privacy-addresses':
    'Diese Adressen sind geheim: Sie werden verschlüsselt aufbewahrt, wo das System einen Schlüsselspeicher hat, und stehen nie im Protokoll oder in einem Export.',
  'help.privacy-where': 'Was wo gespeichert ist',
  'help.privacy-folder':
    'Alles liegt im Datenordner: {folder}. Andere Benutzer dieses Rechners können ihn nicht öffnen. Offwheel verschlüsselt ihn nicht.',
  'help.privacy-log':
    'Das Protokoll enthält Anzahlen und Kennungen, nie Titel, Notizen oder Namen: {log}.',
  'help.privacy-backups':
    'Sicherungen liegen im Ordner backups des Datenordners. Sie werden verschlüsselt, sobald unter Einstellungen, Daten eine Passphrase festgelegt ist.',
  'help.privacy-remove': 'Um alles zu entfernen, Offwheel beenden und den Datenordner löschen.',
  'help.file-config':
    'Einstellungen, Kategorien, Ziele, Regeln, geplante Blöcke, Rückblicke und Entwürfe von Leistungsnachweisen',
  'help.file-ledger': 'Einträge, eine Datei je Monat',
  'help.file-running': 'der laufende Block und Abwesenheit',
  'help.file-alive': 'wann Offwheel zuletzt lief',
  'help.file-calendar': 'Termine, die noch keine Einträge sind',
  'help.file-requests': 'was andere angefragt haben',
  'help.file-told': 'welche Warnungen es gab, und welche geplanten Blöcke in den Kalender gingen',
  'help.file-unsaved': 'was getippt und noch nicht gespeichert ist',
  'help.file-history': 'die letzten 100 Änderungen, zum Rückgängigmachen',
  'help.file-history-folder': 'große Änderungen, zum Rückgängigmachen',
  'help.file-subscriptions': 'wann Kalender abgerufen wurden',
  'help.file-addresses': 'die geheimen Adressen von Kalendern',
  'help.file-handed': 'geplante Blöcke auf dem Weg in den Kalender, einen Tag lang',
  'help.file-backups': 'Sicherungen, und was beim letzten Start lesbar war',
  'help.file-lock': 'welcher Prozess auf dem Ordner arbeitet',
}
