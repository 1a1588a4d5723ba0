// Sentences that state what a week or period shows.
export const findings = {
  // The week. {tracked} and {length} are lengths of time, {strategy} and {execution} percentages, {goal} is a name.
  // The sentence after the finding of today or this week while a block runs.
  'finding.block-running': 'The running block counts once it ends.',
  'finding.nothing-tracked': 'Nothing was tracked this week.',
  'finding.nothing-tracked-yet': 'Nothing tracked yet this week.',
  'finding.week': '{tracked} tracked: {strategy} strategy, {execution} execution.',
  'finding.week-and-goal':
    '{tracked} tracked: {strategy} strategy, {execution} execution. {length} on the goal you ranked first, {goal}.',
  'finding.week-and-no-time-for-goal':
    '{tracked} tracked: {strategy} strategy, {execution} execution. Nothing on the goal you ranked first, {goal}.',
  // What AI saved. {saved}, {low} and {high} are lengths of time; {sinks} is a list of the phrases below.
  'finding.range': '{low} to {high}',
  // A rounded length, as {saved} in the next four.
  'finding.about': 'about {length}',
  'finding.saved': 'AI saved you {saved}.',
  'finding.saved-range': 'AI saved you {saved} ({low} to {high}).',
  'finding.saved-so-far': 'AI saved you {saved} so far.',
  'finding.saved-so-far-range': 'AI saved you {saved} so far ({low} to {high}).',
  'finding.no-normal-week': 'Where they went is not known: no normal week is set.',
  'finding.sinks': '{sinks}.',
  // Where most of the saved time is untracked: what grew against the normal week, and how much is tracked.
  'finding.grown': 'Against your normal week, {name} grew by {length}.',
  'finding.grown-two':
    'Against your normal week, {name} grew by {length} and {other} by {otherLength}.',
  'finding.open': 'Where {length} of it went is open: {share} of the time worked is tracked.',
  'finding.likely': 'If the untracked hours were like the {share} that are tracked: {sinks}.',
  'finding.likely-nothing':
    'If the untracked hours were like the {share} that are tracked: no saved hours to account for.',
  // Where saved hours went, one phrase each, joined by a list: “4 h went into more execution and 2 h into strategy”.
  'finding.went-into-strategy': '{length} went into strategy',
  'finding.into-strategy': '{length} into strategy',
  'finding.went-into-execution': '{length} went into more execution',
  'finding.into-execution': '{length} into more execution',
  'finding.went-into-neutral': '{length} went into neutral work',
  'finding.into-neutral': '{length} into neutral work',
  'finding.went-into-untracked': '{length} went into untracked time',
  'finding.into-untracked': '{length} into untracked time',
  'finding.time-back': '{length} came back to you',
  // Where AI saved nothing. {cost} is a length of time.
  'finding.cost': 'AI cost you {cost}: checking and rework took longer than it saved.',
  'finding.none-recorded': 'No hours saved by AI were recorded.',
  'finding.on-balance': 'AI saved nothing on balance: rework took what it won.',
  'finding.unanswered':
    '{asked, plural, one {Not known: # block does not say yet whether AI helped.} other {Not known: none of # blocks says yet whether AI helped.}}',
  'finding.answered-none': 'AI saved no time on the work you answered for.',
  'finding.nothing-yet': 'Nothing tracked so far.',
  'finding.nothing-then': 'Nothing was tracked.',
  // What a guardrail can limit.
  'metric.strategy': 'Strategy',
  'metric.execution': 'Execution',
  'metric.neutral': 'Neutral work',
  'metric.topGoal': 'Top goal',
  'metric.top-goal-named': 'Top goal: {goal}',
  'metric.requests': 'Asked by others',
  'metric.visibility': 'Visibility',
  'metric.lost-category': 'A category that no longer exists',
  'metric.archived': '{category} (archived)',
}
