import type { calendarFaults as en } from '../en/calendar-faults.ts'

export const calendarFaults: Record<keyof typeof en, string> = {
  'calendar-warning.line': 'Zeile {line}: {fault}',
  'calendar-warning.event': '„{title}“ (Zeile {line}): {fault}',
  'calendar-warning.event-by-uid': 'Termin {uid} (Zeile {line}): {fault}',
  'calendar-warning.event-without-name': 'Ein Termin ohne Namen (Zeile {line}): {fault}',
  'calendar-warning.more':
    '{count, plural, one {Eine weitere Warnung} other {# weitere Warnungen}} dieser Art.',
  'calendar-fault.too-large':
    'Die Datei ist größer als {bytes} Bytes; was darüber hinausgeht, wurde ausgelassen.',
  'calendar-fault.cut': 'Die Datei endet vor ihrem Kalender; der Rest fehlt.',
  'calendar-fault.too-many-events':
    'Die Datei enthält mehr als {most} Termine; {count, plural, one {einer wurde} other {# wurden}} ausgelassen.',
  'calendar-fault.too-deep':
    'Komponenten sind mehr als {depth}-fach ineinander verschachtelt; die inneren wurden übergangen.',
  'calendar-fault.unknown-zone':
    'Die Zeitzone „{zone}“ ist nicht bekannt; ihre Zeiten wurden als Ortszeit gelesen.',
  'calendar-fault.unreadable': '{name} in Zeile {line} ist nicht lesbar.',
  'calendar-fault.unreadable-left-out':
    '{name} in Zeile {line} ist nicht lesbar. Der Termin wurde ausgelassen.',
  'calendar-fault.too-many-lines':
    'Es gibt zu viele Zeilen mit {name}; die ab Zeile {line} wurden übergangen.',
  'calendar-fault.too-many-lines-left-out':
    'Es gibt zu viele Zeilen mit {name}; die ab Zeile {line} wurden übergangen. Der Termin wurde ausgelassen.',
  'calendar-fault.fact-unreadable':
    '{name} in Zeile {line} ist zu lang oder nicht lesbar und wurde ausgelassen.',
  'calendar-fault.date-unreadable':
    'Ein Datum von {name} in Zeile {line} ist nicht lesbar und wurde übergangen.',
  'calendar-fault.too-many-dates':
    '{name} in Zeile {line} enthält mehr als {most} Daten; der Rest wurde übergangen.',
  'calendar-fault.time-unreadable':
    'Eine Zeit von {name} in Zeile {line} ist nicht lesbar und wurde übergangen.',
  'calendar-fault.too-many-times':
    '{name} in Zeile {line} enthält zu viele Zeiten; der Rest wurde übergangen.',
  'calendar-fault.no-start': 'Der Termin hat keinen Beginn und wurde ausgelassen.',
  'calendar-fault.too-often':
    'Der Termin findet zu oft statt; nur {count, plural, one {eine seiner Zeiten wurde} other {# seiner Zeiten wurden}} behalten.',
  'calendar-fault.too-many-attendees':
    'Der Termin hat {count} Teilnehmende; nur die ersten {most} wurden gelesen.',
  'calendar-fault.rule-unreadable':
    'Die Wiederholungsregel ist nicht lesbar; nur die einzeln genannten Daten wurden behalten.',
  'calendar-fault.rule-too-long':
    'Die Wiederholungsregel zu berechnen dauert zu lange; einige Termine fehlen vielleicht.',
  'calendar-fault.rule-skips':
    'Die Wiederholungsregel verschiebt Tage, die ein Monat nicht hat (SKIP); das wird nicht verstanden, und einige Termine fehlen vielleicht.',
  'calendar-fault.rule-part':
    'Die Wiederholungsregel enthält etwas, das nicht verstanden wird ({part}); die Termine können andere sein.',
}
