import type { common as en } from '../en/common.ts'

export const common: Record<keyof typeof en, string> = {
  'view.today': 'Heute',
  'view.week': 'Woche',
  'view.ai': 'KI-Stunden',
  'view.trends': 'Trends',
  'view.calendar': 'Kalender',
  'view.reflection': 'Rückblick',
  'view.settings': 'Einstellungen',
  'problem-in-file': '{file}: {what}',
  'do.save': 'Speichern',
  'do.cancel': 'Abbrechen',
  'do.close': 'Schließen',
  'do.delete': 'Löschen',
  'do.edit': 'Bearbeiten',
  'do.add': 'Hinzufügen',
  'do.undo': 'Rückgängig',
  'field.category': 'Kategorie',
  'field.goal': 'Ziel',
  'field.no-goal': 'Kein Ziel',
  'field.note': 'Notiz',
  'field.name': 'Name',
}
