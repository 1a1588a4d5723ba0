import type { defaults as en } from '../en/defaults.ts'

export const defaults: Record<keyof typeof en, string> = {
  'default-category.vision': 'Vision & Strategie',
  'default-category.discovery': 'Discovery & Nutzerforschung',
  'default-category.market': 'Markt & Kunden',
  'default-category.influence': 'Sichtbarkeit & Stakeholder',
  'default-category.delivery': 'Lieferung & Backlog',
  'default-category.requests': 'Anfragen & Feuerwehr',
  'default-category.coordination': 'Abstimmung & Status',
  'default-category.people': 'Team & Entwicklung',
  'default-category.admin': 'E-Mail & Verwaltung',
  'default-category.break': 'Pausen & Privates',
  'default-task-kind.prd': 'PRD',
  'default-task-kind.synthesis': 'Interviewauswertung',
  'default-task-kind.status': 'Statusbericht',
  'default-task-kind.scan': 'Wettbewerbsanalyse',
  'default-task-kind.tickets': 'Tickets',
  'default-task-kind.slides': 'Folien',
  'default-task-kind.analysis': 'Datenanalyse',
}
