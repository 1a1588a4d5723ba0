import type { one as en } from '../en/one.ts'

export const one: Record<keyof typeof en, string> = {
  'one.title': 'Zweiergespräch, {range}',
  'one.nothing': 'In diesen Wochen ist nichts erfasst.',
  'one.split': 'Ich habe {tracked} erfasst, davon {strategy} Strategie ({share}).',
  'one.goal': '{length} gingen in das wichtigste Ziel: {goal}.',
  'one.outcomes': 'Was die Strategiezeit gebracht hat',
  'one.moved': 'Was sich bewegt hat',
  'one.declined': 'Was ich abgelehnt habe',
  'one.declined-count': '{count, plural, one {# Anfrage} other {# Anfragen}} abgelehnt.',
  'one.obstacles': 'Was nicht gelang und was ich geändert habe',
  'one.ask': 'Worum ich bitte',
  'one.ask-hint': '…',
  'one.commitment': 'Mein Vorsatz',

  'one.open': 'Seite fürs Zweiergespräch …',
  'one.sheet': 'Seite fürs Zweiergespräch',
  'one.weeks': 'Umfasst',
  'one.weeks-1': 'Diese Woche',
  'one.weeks-2': 'Zwei Wochen',
  'one.text': 'Die Seite als Markdown. Sie lässt sich ändern, bevor sie die App verlässt.',
  'one.text-hint':
    'Was geschrieben ist, bleibt erhalten. Eine Überschrift, unter der nur „…“ steht, fehlt beim Kopieren und Sichern.',
  'one.copy': 'Kopieren',
  'one.again': 'Aus der Woche neu beginnen',
  'one.older':
    'Seit Sie diese Seite bearbeiten, hat sich die Woche geändert, die Seite nicht. „Aus der Woche neu beginnen“ holt den jetzigen Stand.',
  'one.begun-again': 'Die Seite ist wieder aus der Woche erzeugt.',
  'one.copied': 'Kopiert.',
  'one.save-pdf': 'Als PDF sichern …',
  'one.dialog': 'Seite fürs Zweiergespräch sichern',
}
