import type { explain as en } from '../en/explain.ts'

export const explain: Record<keyof typeof en, string> = {
  'explain.ask': 'Wie wird „{name}“ berechnet?',
  'explain.of-tracked': '{part} von {tracked} erfasster Zeit.',
  'explain.of-saved': '{part} von {saved} Ersparnis, auf die Sekunde gerechnet.',
  'explain.nothing-saved': 'Es wurde nichts gespart, also gibt es keinen Anteil daran.',
  'explain.nothing-tracked': 'Noch ist nichts erfasst, also gibt es keinen Anteil.',
  'explain.range':
    'Von allein Gemessenem, {measured}, bis zu Gemessenem und allen Schätzungen zu {all}.',
  'explain.survey':
    'Aus Umfragen: Entwickler hielten sich für {faster} schneller und waren {slower} langsamer (METR 2025); {rework} der gesparten Zeit gehen in Nacharbeit (Workday 2025).',
  'explain.identity':
    'Für jede Kategorie gilt: erfasste Zeit plus gesparte Zeit minus Normalwoche ist ihr Zuwachs. Zuwachs, nicht erfasste Zeit und zurückgewonnene Freizeit ergeben zusammen genau das, was KI gespart hat; das Gesparte wird auf Strategie, Umsetzung und Neutrales verteilt, soweit sie im Ganzen gewachsen sind, und auf nicht erfasste Zeit und Freizeit.',
  'explain.hamster-wheel': 'Es ist der Anteil der gesparten Zeit, der in mehr Umsetzung ging.',
  'explain.time-back':
    'Ihre Normalwoche minus die gearbeitete Zeit. Sie zählt erst als zurückgewonnene Freizeit, wenn Sie angeben, wie lange Sie gearbeitet haben; bis dahin gilt sie als nicht erfasst.',
  'explain.new-work':
    '{time} Arbeit, die Sie nach eigener Angabe ohne KI nicht gemacht hätten. Sie spart nichts; ihre Zeit zeigt sich als Zuwachs.',
  'explain.coverage':
    'Bei {answered} von {asked, plural, one {# Block} other {# Blöcken}}, mit Timer oder von Hand erfasst, haben Sie angegeben, ob KI geholfen hat. Die übrigen sind unbekannt, nicht null.',
  'explain.unaligned':
    'Zeit von Einträgen ohne Ziel, unabhängig von ihrer Kategorie. Öffnen Sie die Zahl, um vielen Einträgen auf einmal ein Ziel zu geben.',
  'explain.top-goal': 'Zeit für Ihr wichtigstes Ziel, unabhängig von der Kategorie.',
  'explain.visibility':
    'Kategorien, die als Sichtbarkeit markiert sind: für die Arbeit werben, Stakeholder.',
  'explain.requests': 'Einträge auf Bitten anderer, die nicht geplant waren.',
  'explain.focus':
    'Zeit in einer Kategorie ohne Lücke von mehr als fünf Minuten, mindestens {minutes} lang. Wie lang, legen Sie unter Einstellungen, Zeit und Sprache fest.',
  'explain.longest-run':
    'Die längste Zeit in einer Kategorie ohne Lücke von mehr als fünf Minuten, Unterbrechungen nicht mitgezählt.',
  'explain.switches':
    '{count, plural, one {Einmal folgte am selben Tag eine Kategorie auf eine andere.} other {#-mal folgte am selben Tag eine Kategorie auf eine andere.}}',
  'explain.no-category':
    '{stance, select, strategy {Keine Kategorie der Strategie hatte Zeit.} execution {Keine Kategorie der Umsetzung hatte Zeit.} other {Keine neutrale Kategorie hatte Zeit.}}',
  'explain.categories':
    '{stance, select, strategy {Die Kategorien der Strategie: {parts}.} execution {Die Kategorien der Umsetzung: {parts}.} other {Die neutralen Kategorien: {parts}.}}',
  'explain.category': '{name} {time}',
  'explain.overlaps':
    'Jede Minute zählt einmal: Wo Einträge sich überschneiden, zählt der Timer vor dem, was Sie von Hand eingetragen haben, dann Importe, dann der Kalender. Pausen und private Zeit zählen nicht.',
  'explain.goal': 'Zeit von Einträgen, die dieses Ziel nennen.',
  'explain.no-target':
    'Es hat keinen Zielanteil. Sie können ihn unter Einstellungen, Ziele festlegen.',
  'explain.target': 'Der Zielanteil von {share} wären {time}.',
  'explain.metric-strategy': 'Der Anteil der erfassten Zeit in Kategorien der Strategie.',
  'explain.metric-execution': 'Der Anteil der erfassten Zeit in Kategorien der Umsetzung.',
  'explain.metric-neutral': 'Der Anteil der erfassten Zeit in neutralen Kategorien.',
  'explain.metric-topGoal': 'Der Anteil der erfassten Zeit für Ihr wichtigstes Ziel.',
  'explain.metric-requests':
    'Der Anteil der erfassten Zeit, um die andere gebeten haben und die nicht geplant war.',
  'explain.metric-visibility':
    'Der Anteil der erfassten Zeit in Kategorien, die als Sichtbarkeit markiert sind.',
  'explain.metric-category': 'Der Anteil der erfassten Zeit in der Kategorie {name}.',
  'explain.limits': 'Die Grenzen legen Sie unter Einstellungen, Leitplanken fest.',
  'explain.at-risk':
    'Mit den Terminen und geplanten Blöcken, die noch anstehen, wären es {share}. Bis zum Ende der Woche sind {free} Ihrer Arbeitszeit frei, Puffer um Termine abgezogen: Eine Grenze ist gefährdet, solange diese Zeit noch reicht, um sie einzuhalten, und nicht mehr erreichbar, wenn nicht.',
  'explain.gone':
    'Die Kategorie dieser Leitplanke gibt es nicht mehr, also kann keine Zeit für sie zählen. Löschen Sie die Leitplanke unter Einstellungen, Leitplanken oder wählen Sie dort eine andere Kategorie.',
  'explain.off':
    'Die Kategorie dieser Leitplanke zählt in keiner Zahl, also kann keine Zeit für sie zählen. Ihre Ausrichtung legen Sie unter Einstellungen, Kategorien fest.',
}
