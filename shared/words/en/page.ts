// The reflection as a page of Markdown.
export const page = {
  // Its headings. {week} is the name of a week.
  'page.title': 'Reflection {week}',
  'page.figures': 'The week in figures',
  'page.last-commitment': 'Last week’s commitment',
  'page.outcomes': 'What strategy time produced',
  'page.ai-hours': 'Where the hours AI saved went',
  'page.obstacles': 'What got in the way',
  'page.commitment': 'One commitment for next week',
  // Its table. {length} is a length of time, {share} a percentage, {goal} a name.
  'page.worked': 'Total hours worked',
  'page.not-said': 'not said',
  'page.tracked': 'Tracked',
  'page.visibility': 'Visibility and stakeholders',
  'page.requests': 'Requested by others',
  'page.unaligned': 'Serving no goal',
  'page.switches': 'Switches of focus',
  'page.longest-run': 'Longest run',
  'page.focus-time': 'Focus time',
  'page.saved': 'Saved by AI',
  'page.clarity': 'Impact clarity',
  'page.clarity-of': '{clarity} of 5',
  'page.goal': 'Goal: {goal}',
  'page.length-and-share': '{length} ({share})',
  // What became of the commitment.
  'page.no-commitment': 'None was made.',
  'page.kept': 'Kept.',
  'page.partly': 'Kept in part.',
  'page.not-kept': 'Not kept.',
  'page.unsaid': 'Not said whether it was kept.',
}
