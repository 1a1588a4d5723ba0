import type { quickEntryProblems as en } from '../en/quick-entry-problems.ts'

export const quickEntryProblems: Record<keyof typeof en, string> = {
  'problem.no-category/name': 'Welche Kategorie? Schreiben Sie ihren Namen oder dessen Anfang.',
  'problem.no-goal/name': 'Kein Ziel heißt „{name}“.',
  'problem.starts-now': 'Ein Block beginnt jetzt. Was vorbei ist, schreiben Sie mit `log` auf.',
  'problem.no-length':
    'Wie lange? Schreiben Sie 90m, 1h30 oder {clock, select, h12 {2-3:30pm} other {14-15:30}}.',
  'problem.no-length/saved': 'Wie viel wurde gespart? Schreiben Sie `ai 30m claude` oder `ai no`.',
  'problem.no-length/rework': 'Wie viel Nacharbeit? Schreiben Sie `rework 10m`.',
  'problem.no-length/seconds': 'Sekunden werden nicht erfasst. Schreiben Sie Minuten: 90m.',
  'problem.no-length/fraction': '„{text}“: Schreiben Sie die Dauer als 1h30 oder 1.5h.',
  'problem.no-length/sign': '„{text}“: Eine Dauer hat kein Vorzeichen.',
  'problem.no-length/none': '„{text}“ ist keine Dauer.',
  'problem.no-length/extend': 'Um wie viel? Schreiben Sie 15m oder 1h30.',
  'problem.too-long': 'Das sind {length}. Mehr als 16 h werden nicht erfasst.',
  'problem.too-long/day': '„{text}“ ist mehr als ein Tag.',
  'problem.two-lengths': '{from} bis {to} sind {length}, nicht {other}.',
  'problem.no-time': '„{text}“ ist keine Uhrzeit wie @10:30.',
  'problem.no-time/day': 'Um wie viel Uhr? Schreiben Sie @10:30.',
  'problem.no-time/until':
    'Wann? Schreiben Sie eine Uhrzeit wie {clock, select, h12 {4:30pm} other {16:30}}.',
  'problem.no-time/or-length':
    '„{text}“ ist weder Dauer noch Uhrzeit. Gehört es zur Notiz, setzen Sie es in Anführungszeichen.',
  'problem.no-day': 'Den Tag „{text}“ gibt es nicht.',
  'problem.no-day/maybe':
    '„{text}“ könnte ein Tag sein: Schreiben Sie 5 Nov oder 2026-11-05, oder setzen Sie die Notiz in Anführungszeichen.',
  'problem.no-day/slip':
    'Ist mit „{text}“ {meant} gemeint? Gehört es zur Notiz, setzen Sie es in Anführungszeichen.',
  'problem.ahead': '{when} liegt noch in der Zukunft. Erfasst wird nur, was vorbei ist.',
  'problem.ahead/day':
    '{time} am {day} liegt noch in der Zukunft. Erfasst wird nur, was vorbei ist.',
  'problem.two-lines':
    'Eine Zeile handelt von Zeit oder von KI. Schreiben Sie die Ersparnis in eine eigene Zeile.',
  'problem.no-end': 'Das Anführungszeichen ist nicht geschlossen. Setzen Sie ein " an sein Ende.',
  'problem.no-word': '„{text}“ ist keine Dauer, kein Werkzeug und keine Art von Aufgabe.',
  'problem.no-word/time':
    '„{text}“: Die Zeile gilt dem letzten Block und hat deshalb weder Uhrzeit noch Tag.',
  'problem.ambiguous': '„{text}“ kann zweierlei heißen: Schreiben Sie {one} oder {other}.',
  'problem.ambiguous/half':
    '„{text}“ kann zweierlei heißen: Schreiben Sie die Uhrzeiten als 19:00 oder 7pm.',
  'problem.ambiguous/when':
    '„{text}“ kann sagen, wann es war, oder zur Notiz gehören. Stellen Sie es nach vorn, oder setzen Sie die Notiz in Anführungszeichen.',
  'problem.ambiguous/number':
    '„{text}“ kann zweierlei heißen: Schreiben Sie die Dauer als 2h15, oder setzen Sie die Notiz in Anführungszeichen.',
  'problem.ambiguous/word':
    '„{text}“ ist nicht als Uhrzeit, Tag oder Dauer zu lesen. Gehört es zur Notiz, setzen Sie es in Anführungszeichen.',
  'problem.twice/lengths': 'Die Zeile nennt zwei Dauern; „{text}“ ist die zweite.',
  'problem.twice/times': 'Die Zeile nennt zwei Uhrzeiten; „{text}“ ist die zweite.',
  'problem.twice/days': 'Die Zeile nennt zwei Tage; „{text}“ ist der zweite.',
  'problem.twice/goals': 'Die Zeile nennt zwei Ziele; „{text}“ ist das zweite.',
  'problem.twice/categories':
    '„{first}“ und „{second}“ nennen zwei Kategorien. Setzen Sie die, die zur Notiz gehört, in Anführungszeichen.',
  'problem.twice/savedMinutes':
    'Die Zeile sagt zweimal, wie viel gespart wurde; „{text}“ ist das zweite Mal.',
  'problem.twice/reworkMinutes':
    'Die Zeile sagt zweimal, wie viel Nacharbeit es gab; „{text}“ ist das zweite Mal.',
  'problem.twice/newWork': 'Die Zeile sagt zweimal „new“; „{text}“ ist das zweite Mal.',
  'problem.twice/tool': 'Die Zeile nennt zwei Werkzeuge; „{text}“ ist das zweite.',
  'problem.twice/taskKind': 'Die Zeile nennt zwei Arten von Aufgaben; „{text}“ ist die zweite.',
}
