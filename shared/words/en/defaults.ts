// The names in a new data folder, by id. An id never changes; a person can change each name.
export const defaults = {
  // Categories: what kind of work.
  'default-category.vision': 'Vision & strategy',
  'default-category.discovery': 'Discovery & research',
  'default-category.market': 'Market & customers',
  'default-category.influence': 'Visibility & stakeholders',
  'default-category.delivery': 'Delivery & backlog',
  'default-category.requests': 'Requests & firefighting',
  'default-category.coordination': 'Coordination & status',
  'default-category.people': 'People & growth',
  'default-category.admin': 'Mail & admin',
  'default-category.break': 'Breaks & private',
  // Kinds of tasks AI helps with.
  'default-task-kind.prd': 'PRD',
  'default-task-kind.synthesis': 'Interview synthesis',
  'default-task-kind.status': 'Status report',
  'default-task-kind.scan': 'Competitive scan',
  'default-task-kind.tickets': 'Tickets',
  'default-task-kind.slides': 'Slides',
  'default-task-kind.analysis': 'Data analysis',
}
