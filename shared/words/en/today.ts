// The Today view.
export const today = {
  // The finding of a day. {tracked} and {ahead} are lengths, {share} is a percentage, or `all`.
  'today.nothing-that-day': 'Nothing was tracked on this day.',
  'today.nothing-planned': 'Nothing is planned yet.',
  'today.nothing-yet': 'Nothing tracked yet today.',
  // Before anything is tracked in a week: its commitment, a sentence.
  'today.new-week': 'This week: {commitment}',
  'today.first-running': 'Your first block of the day is running.',
  'today.nothing-yet-meetings-ahead': 'Nothing tracked yet today; {ahead} of meetings ahead.',
  'today.nothing-yet-time-ahead': 'Nothing tracked yet today; {ahead} ahead.',
  'today.meetings-ahead': '{ahead} of meetings ahead.',
  'today.time-ahead': '{ahead} ahead.',
  'today.tracked': '{tracked} tracked, {share} of it strategy.',
  'today.tracked-no-strategy': '{tracked} tracked, none of it strategy.',
  'today.so-far': '{tracked} tracked so far, {share} of it strategy.',
  'today.so-far-no-strategy': '{tracked} tracked so far, no strategy yet.',
  // While a block runs: it may be the strategy that is missing.
  'today.so-far-running': '{tracked} tracked so far.',
  'today.so-far-meetings-ahead-running': '{tracked} tracked so far; {ahead} of meetings ahead.',
  'today.so-far-time-ahead-running': '{tracked} tracked so far; {ahead} ahead.',
  'today.so-far-meetings-ahead':
    '{tracked} tracked so far, {share} of it strategy; {ahead} of meetings ahead.',
  'today.so-far-meetings-ahead-no-strategy':
    '{tracked} tracked so far, no strategy yet; {ahead} of meetings ahead.',
  'today.so-far-time-ahead': '{tracked} tracked so far, {share} of it strategy; {ahead} ahead.',
  'today.so-far-time-ahead-no-strategy':
    '{tracked} tracked so far, no strategy yet; {ahead} ahead.',

  // The strategy of the quarter in one line. {quarter} is a name such as Q4 2026.
  'today.strategy': 'Strategy, {quarter}',
  'today.strategy-label': 'The strategy of {quarter} in one line',
  'today.strategy-write': 'Say this quarter’s strategy in one line',
  'today.strategy-change': 'Change the strategy',
  'today.strategy-example': 'Win teams of 200 and more by making onboarding a day’s work',

  // The planned block whose time has come.
  'today.next-planned': 'Next planned block',
  'today.planned-for':
    'planned for {times}, {minutes, plural, =0 {now} one {in # minute} other {in # minutes}}',

  // The guardrail that needs something; the buttons lead to the week.
  'today.at-risk': 'Guardrail at risk',
  'today.at-risk-default': 'Offwheel starts with this floor.',
  'today.at-risk-plan': 'See the slots',
  'today.at-risk-look': 'See the week',
  'today.back': 'Back to today',
  'today.timer': 'Timer',
  'today.commitment': 'Your commitment',

  // A button that asks for an .ics file.
  'today.import-calendar': 'Import calendar…',

  // The top goal's share of this week, beside its name and read out with it; then the time without a goal, where
  // <rows> is a button.
  'today.goal-share': '{share} of this week',
  'today.goal-share-target': '{share} of this week, target {target}',
  'today.goal-label': '{goal}: {share} of this week',
  'today.goal-label-target': '{goal}: {share} of this week, target {target}',
  'today.goal-waits': 'ranked first',
  'today.goal-waits-target': 'ranked first, target {target}',
  'today.no-goal-time': '<rows>{length}</rows> served no goal',

  // Meetings of the day that have no category yet. {title} is that of a meeting.
  'today.waiting': 'Waiting for a category',
  'today.waiting-elsewhere': '{count, number} on other days',
  'today.waiting-more': '{count, number} more on this day',
  'today.category-for': 'Category for {title}',
  'today.category-placeholder': 'Category…',
  'today.dismiss': 'Dismiss',
  'today.dismiss-named': 'Dismiss {title}',
  'today.always-for-title': 'Always, for titles like this',
}
