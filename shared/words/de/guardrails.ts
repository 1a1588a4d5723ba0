import type { guardrails as en } from '../en/guardrails.ts'

export const guardrails: Record<keyof typeof en, string> = {
  'guardrails.title': 'Leitplanken',
  'guardrails.explained': 'Leitplanke für {name}',
  'guardrails.at-least': 'mindestens {least}',
  'guardrails.at-most': 'höchstens {most}',
  'guardrails.between': 'mindestens {least}, höchstens {most}',
  'guardrails.just-under': 'knapp unter {share}',
  'guardrails.just-over': 'knapp über {share}',
  'guardrails.met': 'eingehalten',
  'guardrails.on-course': 'voraussichtlich eingehalten',
  'guardrails.at-risk': 'gefährdet',
  'guardrails.out-of-reach': 'nicht mehr erreichbar',
  'guardrails.missed': 'verfehlt',
  'guardrails.unknown': 'noch nicht bekannt',
  'guardrails.leave': 'Urlaubswoche',
  'guardrails.fault-gone': 'Ihre Kategorie gibt es nicht mehr, daher zählt keine Zeit dafür.',
  'guardrails.fault-archived':
    'Ihre Kategorie ist archiviert, daher gibt es weder Warnungen noch Zeitfenster dafür.',
  'guardrails.fault-off': 'Ihre Kategorie steht auf „Aus“, daher zählt ihre Zeit nicht.',
  'guardrails.expected': 'Mit dem, was noch im Kalender steht: {share}.',
  'guardrails.needs': 'Es fehlen {length}.',
  'guardrails.needs-more': 'Es fehlen noch {length}.',
  'guardrails.needs-all': 'Dafür braucht es die ganze Woche.',
  'guardrails.needs-other':
    'Noch {length} andere Arbeit würden den Anteil auf die Obergrenze senken.',
  'guardrails.no-other': 'Keine andere Arbeit würde den Anteil auf die Obergrenze senken.',
  'guardrails.free': 'Frei sind {free}.',
  'guardrails.nothing-free': 'Es ist keine Zeit frei.',
  'guardrails.slots':
    '{count, plural, =0 {Frei sind {free}, aber in keinem Zeitfenster, das Ihre Einstellungen zulassen.} one {Frei sind {free}; hier ist ein Zeitfenster.} other {Frei sind {free}; hier sind # Zeitfenster.}}',
  'guardrails.short': 'Bis zur Untergrenze fehlten {length}.',
  'guardrails.short-other': 'Bis zur Obergrenze fehlten {length} andere Arbeit.',
}
