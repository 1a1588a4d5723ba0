// The Reflection view.
export const reflection = {
  // {week} is “week 47”.
  'reflection.title': 'Reflection, {week}',
  // The facts of the week; each opens the view it comes from.
  'reflection.facts': 'The facts',
  'reflection.share': '{name} {share}',
  'reflection.tracked': 'Tracked',
  'reflection.saved': 'Saved by AI',
  'reflection.most-went-to': 'Most of it went to',
  'reflection.open': '{name}: {figure}. Open',
  // The questions.
  'reflection.last-commitment': 'Last week’s commitment',
  'reflection.last-commitment-label': 'What became of last week’s commitment',
  'reflection.kept': 'Kept',
  'reflection.partly': 'Partly',
  'reflection.not-kept': 'Not kept',
  'reflection.length': 'How long the week really was',
  'reflection.worked': 'Total hours worked',
  'reflection.worked-unknown': 'not set',
  'reflection.worked-note':
    '{tracked} tracked. Saved hours can count as time back only once you say how long you worked; until then they are untracked.',
  'reflection.result': 'What it came to',
  'reflection.outcomes': 'What did the time on strategy produce? Outcomes, not output.',
  'reflection.ai-hours': 'Where did the hours AI saved go?',
  'reflection.obstacles': 'What got in the way?',
  'reflection.clarity': 'How clear is the effect of this week’s work to you?',
  'reflection.clarity-least': '1 not at all',
  'reflection.clarity-most': '5 entirely',
  'reflection.commitment': 'One commitment for next week',
  'reflection.commitment-label': 'What will you do differently?',
  'reflection.commitment-note': 'One thing. Your next reflection starts with it.',
  'reflection.save': 'Save reflection',
  'reflection.export': 'Export Markdown…',
  'reflection.unsaved': 'Not saved yet; what you write is kept',
  'reflection.saved-at': 'Saved {date}, {time}',
  'reflection.empty': 'Nothing written yet',

  // Past reflections.
  'reflection.past': 'Past reflections',
  'reflection.search-label': 'Search past reflections',
  'reflection.search': 'Search',
  'reflection.not-found': 'No reflection contains “{search}”.',
  'reflection.past-clarity': 'clarity {clarity} of 5',
  'reflection.past-kept':
    '{kept, select, kept {last commitment: kept} partly {last commitment: partly kept} other {last commitment: not kept}}',
  'reflection.past-commitment': '<soft>Commitment:</soft> {commitment}',
}
