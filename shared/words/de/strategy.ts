import type { strategy as en } from '../en/strategy.ts'

export const strategy: Record<keyof typeof en, string> = {
  'strategy.ask': 'Ein neues Quartal: {quarter}',
  'strategy.ask-why':
    'Sagen Sie in einer Zeile, worum es geht. Die Zeile bleibt auf Heute und Woche in Sicht, und der letzte Rückblick des Quartals kommt darauf zurück.',
  'strategy.look-back': 'Rückblick auf die Strategie von {quarter}',
  'strategy.held': 'Woran haben Sie festgehalten?',
  'strategy.pulled': 'Was hat Sie davon abgebracht?',
  'strategy.past': 'Frühere Fassungen ({count, number})',
  'strategy.until': 'Bis {date}: {text}',
  'strategy.before': 'Frühere Quartale ({count, number})',
  'strategy.unsaid': 'Keine Strategie notiert.',
  'strategy.was-held': 'Festgehalten an: {held}',
  'strategy.was-pulled': 'Davon abgebracht durch: {pulled}',
}
