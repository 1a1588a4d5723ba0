// The sample data: what a made-up product manager named and wrote. A short name fits everywhere.
export const sample = {
  // Goals.
  'sample.goal.midmarket': 'Win mid-market',
  'sample.goal.onboarding': 'Halve onboarding time',
  'sample.outcome.midmarket': 'Five of ten trial teams with more than 200 seats choose us',
  'sample.outcome.onboarding': 'New teams see their first report after six days, not twelve',
  'sample.goal.reporting': 'Reports people trust',
  // The calendar, its owner as who calls a meeting, and titles of meetings. {title} is one of them, {guest} a company.
  'sample.calendar': 'Work calendar',
  'sample.me': 'Me',
  'sample.meeting.with-guest': '{title}: {guest}',
  'sample.meeting.stand-up': 'Stand-up',
  'sample.meeting.sprint-planning': 'Sprint planning',
  'sample.meeting.backlog-refinement': 'Backlog refinement',
  'sample.meeting.product-leads': 'Product leads',
  'sample.meeting.stakeholder-update': 'Stakeholder update',
  'sample.meeting.1-1-anna': '1:1 Anna',
  'sample.meeting.customer-interview': 'Customer interview',
  'sample.meeting.roadmap-review': 'Roadmap review',
  'sample.meeting.sprint-review': 'Sprint review',
  'sample.meeting.data-platform-sync': 'Data platform sync',
  'sample.meeting.pricing-workshop': 'Pricing workshop',
  'sample.meeting.vendor-demo-session-replay': 'Vendor demo: session replay',
  // Notes on focus blocks.
  'sample.note.prd': 'Write PRD: guided setup',
  'sample.note.tickets': 'Tickets and acceptance criteria',
  'sample.note.triage': 'Triage and review',
  'sample.note.status': 'Status report',
  'sample.note.escalation': 'Escalation: invoice export',
  'sample.note.questions': 'Answer questions on the API limits',
  'sample.note.synthesis': 'Interview synthesis',
  'sample.note.scan': 'Competitive scan',
  'sample.note.narrative': 'Strategy narrative for next year',
  'sample.note.mail': 'Mail',
  // Who asks, and for what.
  'sample.asker.sales': 'Sales',
  'sample.asker.support': 'Support',
  'sample.asker.design': 'Design',
  'sample.asker.finance': 'Finance',
  'sample.request.slides': 'Slides for a lost deal',
  'sample.request.handover': 'Sit in on the shift handover',
  'sample.request.icons': 'Second look at icon names',
  'sample.request.numbers': 'Numbers for the board deck',
  'sample.request.sign-on': 'Can we promise single sign-on by March?',
  // Reflections of four Fridays: what came of the week, where the AI hours went, what stood in the way, and what to do
  // differently.
  'sample.reflection.1.outcomes': 'Little. One page of the narrative, between meetings.',
  'sample.reflection.1.aiHours':
    'Into more tickets. The backlog grew by as much as I wrote faster.',
  'sample.reflection.1.obstacles': 'Two escalations from Sales took Tuesday.',
  'sample.reflection.1.commitment': 'Keep Thursday morning free for the interview synthesis.',
  'sample.reflection.2.outcomes':
    'Three interviews point at the same gap: admins cannot hand over a workspace.',
  'sample.reflection.2.aiHours': 'Half went into the synthesis, the rest I cannot account for.',
  'sample.reflection.2.obstacles': 'Planning ran over, again.',
  'sample.reflection.2.commitment': 'Say no to the next request that has no goal behind it.',
  'sample.reflection.3.outcomes':
    'Agreed with Carla that mid-market comes first, and what we stop for it.',
  'sample.reflection.3.aiHours':
    'Status reports take ten minutes now. I filled the rest with triage.',
  'sample.reflection.3.obstacles':
    'I took the invoice export because it was easier than saying no.',
  'sample.reflection.3.commitment': 'Two blocks of ninety minutes for the narrative, before noon.',
  'sample.reflection.4.outcomes': 'The narrative has a first version that two people argued with.',
  'sample.reflection.4.aiHours':
    'Into discovery, for once: synthesis the same day as the interview.',
  'sample.reflection.4.obstacles': 'Nothing worth naming.',
  'sample.reflection.4.commitment': 'Bring one customer quote to the stakeholder update.',
}
