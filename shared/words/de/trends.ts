import type { trends as en } from '../en/trends.ts'

export const trends: Record<keyof typeof en, string> = {
  'trends.too-few': 'Noch zu wenige Wochen für einen Trend.',
  'trends.steady':
    'Strategie bleibt bei {after} Ihrer Zeit in {count, plural, one {der letzten Woche} other {den letzten # Wochen}} mit erfasster Zeit.',
  'trends.up':
    'Strategie nahm {after} Ihrer Zeit in {count, plural, one {der letzten Woche} other {den letzten # Wochen}} mit erfasster Zeit ein, mehr als die {before} davor.',
  'trends.down':
    'Strategie nahm {after} Ihrer Zeit in {count, plural, one {der letzten Woche} other {den letzten # Wochen}} mit erfasster Zeit ein, weniger als die {before} davor.',
  'trends.weeks': '{count, plural, one {# Woche} other {# Wochen}}',
  'trends.weeks-shown': 'Gezeigte Wochen',
  'trends.all-weeks': 'Alle',
  'trends.empty':
    'Ein Trend braucht zwei Wochen mit erfasster Zeit. Bis dahin ist in der Ansicht „Woche“ alles zu sehen.',
  'trends.week-short': 'KW {week}',
  'trends.week-short-year': '{year} KW {week}',

  'trends.week-by-week': 'Woche für Woche',
  'trends.as-lines': 'Als Linien zeigen',
  'trends.as-table': 'Als Tabelle zeigen',
  'trends.chart-one': '{title}, über {count} Wochen: {name} von {first} auf {last}.',
  'trends.chart-two':
    '{title}, über {count} Wochen: {name} von {first} auf {last}; {otherName} von {otherFirst} auf {otherLast}.',
  'trends.line-unknown': '{name}: für keine dieser Wochen bekannt.',
  'trends.line-range':
    '{name}: von {least} bis {most} in {count, plural, one {# Woche} other {# Wochen}}, {last} in der letzten davon.',

  'trends.told-mean': '{week}, Mittel aus vier Wochen',
  'trends.stances': 'Strategie und Umsetzung',
  'trends.stances-how':
    'Jeder Punkt ist eine Woche: erfasste Zeit in Kategorien der Strategie und in solchen der Umsetzung, jeweils als Anteil an aller erfassten Zeit.',
  'trends.sinks': 'Wohin gesparte Stunden gingen',
  'trends.sinks-how':
    'Jeder Punkt ist eine Woche: die gesparten Stunden, die in mehr Strategie und in mehr Umsetzung gingen, jeweils als Anteil an allen gesparten Stunden. Eine Woche, in der nichts gespart wurde oder zu der keine Normalwoche gehört, hat keinen Punkt.',
  'trends.into-strategy': 'In Strategie',
  'trends.into-execution': 'In mehr Umsetzung',
  'trends.top-goal-how':
    'Jeder Punkt ist eine Woche: erfasste Zeit von Einträgen mit dem Ziel, das heute an erster Stelle steht, als Anteil an aller erfassten Zeit.',
  'trends.requests-how':
    'Jeder Punkt ist eine Woche: erfasste Zeit von Einträgen, um die jemand gebeten hat, als Anteil an aller erfassten Zeit.',
  'trends.focus': 'Fokuszeit',
  'trends.focus-how':
    'Jeder Punkt ist eine Woche: Zeit von mindestens {length} am Stück in einer Kategorie, ohne eine Lücke von mehr als fünf.',
  'trends.long-runs': 'Lange am Stück',
  'trends.switches-title': 'Kategoriewechsel',
  'trends.switches-how':
    'Jeder Punkt ist eine Woche: wie oft am selben Tag eine Kategorie auf eine andere folgte.',
  'trends.switches': 'Wechsel',
  'trends.worked': 'Arbeitszeit',
  'trends.worked-how':
    'Jeder Punkt ist eine Woche: wie viele Stunden Sie nach Ihrer Angabe gearbeitet haben und wie viele davon erfasst sind.',
  'trends.worked-said': 'Angegeben',
  'trends.tracked': 'Erfasst',
  'trends.week': 'Woche',
  'trends.saved': 'Gespart',
  'trends.into-execution-short': 'In Umsetzung',
  'trends.focus-short': 'Fokus',

  'trends.thin-how':
    'Eine Woche mit weniger als 8 Stunden hinter ihrem Anteil zeigt das Mittel ihrer letzten vier Wochen: Ein Anteil an wenigen Stunden ist Zufall.',
  'trends.under-way-how': 'Die laufende Woche ist hohl gezeichnet; die Zahlen hier lassen sie aus.',
  'trends.mean-of-weeks': '{share} über vier Wochen; {part} von {whole} in dieser',
  'trends.when': 'Wann Strategie stattfindet',
  'trends.when-explained': 'Wann Strategie stattfindet',
  'trends.when-aside':
    'je kräftiger die Farbe, desto mehr der Stunde war Strategie; blass, wo wenig erfasst ist',
  'trends.when-sums':
    '{strategy} von {tracked} in diesen Wochen erfasst, nach Wochentag und Stunde Ihrer Ortszeit.',
  'trends.when-how':
    'Jedes Feld ist die Strategiezeit dieser Stunde als Anteil an aller darin erfassten Zeit. Die Stunde, die bei der Zeitumstellung zweimal kommt, enthält die Zeit beider.',
  'trends.day': 'Tag',
  'trends.hour-nothing': 'nichts erfasst',
  'trends.hour-figures': '{strategy} von {tracked}, {share}',
  'trends.hour': '{day}, {time}: {strategy} von {tracked}, {share}',
  'trends.hour-empty': '{day}, {time}: nichts erfasst',
  'trends.no-strategy': 'Keine Strategiezeit in diesen Wochen.',
  'trends.best-hour': 'Stärkste Zeit der Woche: {day}, {from} bis {to}, insgesamt {length}.',

  'trends.magnets': 'Die größten Zeitmagnete',
  'trends.magnets-explained': 'Zeitmagnete',
  'trends.magnets-aside': '{share} der erfassten Zeit',
  'trends.magnets-sums':
    'Ein Zeitmagnet ist, wer um Ihre Zeit bittet. Von {tracked}, erfasst in {count, plural, one {# Woche} other {# Wochen}}, waren {asked} angefragt und nicht geplant.',
  'trends.magnets-how':
    'Eine Zeile je Name, gleich ob groß- oder kleingeschrieben, die meiste Zeit zuerst. Angenommen und abgelehnt ist, was Sie über die in diesen Wochen notierten Anfragen entschieden haben.',
  'trends.others': '{count, plural, one {# weitere Person} other {# weitere}}',

  'trends.compare': 'Zwei Zeiträume im Vergleich',
  'trends.compare-kind': 'Vergleichen',
  'trends.kind-week': 'Wochen',
  'trends.kind-month': 'Monate',
  'trends.kind-quarter': 'Quartale',
  'trends.from': 'Vorher',
  'trends.to': 'Nachher',
  'trends.figure': 'Kennzahl, Stunden je Woche',
  'trends.change': 'Änderung',
  'trends.no-goal': 'Ohne Ziel',
  'trends.saved-by-ai': 'Durch KI gespart',
  'trends.strategy-share': 'Strategie, Anteil',
  'trends.top-goal-share': 'Wichtigstes Ziel, Anteil',
  'trends.requests-share': 'Von anderen angefragt, Anteil',
  'trends.reinvested': 'In Strategie reinvestiert',
  'trends.hamster-wheel': 'Hamsterrad-Index',
  'trends.points': '{points} PP',

  'trends.ritual': 'Wochen nach Zustand',
  'trends.ritual-explained': 'Wochen nach Zustand',
  'trends.ritual-how':
    'Jedes Zeichen ist eine Woche, benannt nach der ersten Regel, die passt, wie in ihrem Rückblick. Urlaubswochen und Wochen mit weniger als zehn erfassten Stunden stehen da und zählen in keinem Anteil.',
  'trends.ritual-how-sums':
    'Ein Vorsatz zählt, sobald gesagt ist, was daraus wurde. Wohin gesparte Stunden gehen sollten, zählt in einer Woche, in der KI {least} oder mehr gespart hat. Beides betrachtet Wochen, die vorbei sind.',
  'trends.ritual-how-common':
    'Der Satz betrachtet die letzten zwölf Wochen, die vorbei sind. Er braucht sechs, die zählen, und fehlt, wo sie nichts gemeinsam haben.',
  'trends.as-list': 'Wochen auflisten',
  'trends.as-strip': 'Als Streifen zeigen',
  'trends.states-label': '{weeks, plural, one {# Woche} other {# Wochen}} nach Zustand: {states}.',
  'trends.state-count': '{state} {count, number}',
  'trends.state-of': '{week}: {state}',
  'trends.commitments-kept':
    'Gehaltene Vorsätze: {kept, number} von {all, number}{partly, plural, =0 {} other {, # zum Teil}}.',
  'trends.pledges': 'Zugesagt und eingetreten',
  'trends.pledged': 'Zugesagt für',
  'trends.went-there': 'Davon dort',
  'trends.unsaid': 'Nicht gesagt',
  'trends.pledged-went': 'Zugesagt, davon dort',
  'trends.pledge-part': '{pledge}: {part} von {whole}',
  'trends.ritual-weeks': 'Wochen',
  'trends.clarities': 'Klarheit neben Strategie',
  'trends.clarity': 'Klarheit',
  'trends.common-clarity':
    'In den {clear, number} der letzten zwölf Wochen, deren Wirkung klar war, hatte Strategie {share} der Zeit; in den {others, number} anderen bewerteten {other}.',
  'trends.common-pledge-met':
    'In {weeks, number} von {all, number} Wochen ging mindestens die Hälfte der von KI gesparten Zeit dorthin, wo sie vorgesehen war.',
  'trends.common-pledge-elsewhere':
    'In {weeks, number} von {all, number} Wochen ging mehr als die Hälfte der von KI gesparten Zeit anderswohin als vorgesehen.',
  'trends.common-state':
    '{weeks, number} der {all, number} zählenden unter den letzten zwölf Wochen tragen einen Namen: {state}.',
}
