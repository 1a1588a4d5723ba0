// The Settings view: goals, normal week, categories, guardrails, AI tools.
export const settings = {
  // Beside the title after a change; {what} is its name, such as “Change goal”.
  'settings.saved': 'Saved: {what}',
  'settings.finding': 'Set what counts as strategy, what matters most, and what a normal week is.',
  'settings.nav': 'Pages of the settings',
  'settings.search': 'Search settings',
  // In the field that is called so.
  'settings.search-short': 'Search',
  // What a search found; {count} is how many settings it found.
  'settings.found':
    '{count, plural, =0 {No setting has these words.} one {# setting} other {# settings}}',
  // The pages.
  'settings.goals': 'Goals',
  'settings.normal-week': 'Normal week',
  'settings.categories': 'Categories',
  'settings.guardrails': 'Guardrails',
  'settings.ai': 'AI tools',
  'settings.time': 'Time and language',
  'settings.calendar': 'Calendar',
  'settings.system': 'Keys and start',
  'settings.data': 'Data',
  'settings.about': 'About',

  // Goals. {share} is a percentage, {number} the rank.
  'settings.goals-sum': 'Targets add up to {share} of your time',
  'settings.goals-note':
    'The first goal matters most. A target is the share of tracked time you mean to give a goal. An archived goal keeps its time.',
  'settings.goal-add': 'Add goal',
  'settings.goal-new': 'New goal',
  'settings.goal-name': 'Name of goal {number}',
  'settings.goal-target': 'Target share of {goal}',
  'settings.goal-target-unit': '% target',
  'settings.goal-period': 'Target date of {goal}',
  'settings.goal-no-period': 'Target date: none',
  'settings.goal-outcome': 'Outcome of {goal}',
  'settings.goal-outcome-question': 'How will you know?',

  // The normal week.
  'settings.week-set': 'set',
  'settings.week-not-set': 'not set',
  'settings.week-note':
    'How many hours each category had in a normal week before AI. You start from an example as long as your week and change what was different. A rough memory will do. The app needs it to tell where saved hours went.',
  'settings.week-empty':
    'Until it is set, the app cannot say whether saved hours went into strategy, into more execution, or came back to you.',
  'settings.week-type': 'Set my normal week',
  'settings.week-learn-tracked': 'Learn from past weeks…',
  'settings.week-learn-calendar': 'Learn from the calendar…',
  // Said after it was saved, and what the calendar offers: {length} is that of the meetings of a mean week.
  'settings.week-saved': 'Normal week saved.',
  'settings.week-meetings':
    '{count, plural, one {Your last week had {length} of meetings.} other {Your last # weeks had {length} of meetings a week on average.}}',
  'settings.week-take-meetings': 'Take them',
  'settings.week-has-meetings': 'The week below has room for them.',
  'settings.week-save': 'Save normal week',
  'settings.week-clear': 'Clear',
  'settings.week-scope': 'Applies to',
  'settings.week-from-week': 'From this week on',
  'settings.week-all': 'All weeks, as a correction',
  // {day} is the first day of a week.
  'settings.week-past': 'Weeks before {day} keep the normal week they were measured with.',
  // Where it comes from.
  'settings.week-typed': 'Entered by hand.',
  'settings.week-mean':
    '{count, plural, one {The mean of # tracked week.} other {The mean of # tracked weeks.}}',
  'settings.week-from-calendar': 'From the calendar before {day}: meetings, and what you added.',
  'settings.week-hours': 'Hours of {category}',
  // {hours} is a length; the part in <soft> is less in sight.
  'settings.week-sum': 'Total <soft>of {hours} working hours</soft>',
  // Below the total of a normal week; {hours} is a length.
  'settings.week-above':
    'That is {hours} more than your working hours. Growth is measured against this week.',
  // Learning it.
  'settings.learn-tracked-note':
    'The mean of the weeks you tick. Choose weeks from before AI helped you; weeks unlike the others are left out unless you tick them.',
  'settings.learn-calendar-note':
    'The mean of the meetings in your calendar before a week. You add what meetings do not cover in the next step.',
  'settings.learn-before': 'Weeks before',
  'settings.learn-this-week': 'This week',
  'settings.learn-none': 'No past week has time to learn from.',
  'settings.learn-take':
    '{count, plural, one {Take the mean of # week} other {Take the mean of # weeks}}',
  'settings.learn-outlier': 'unlike the others',
  'settings.learn-saved': 'AI saved {time}',

  // Categories.
  'settings.categories-note':
    'The stance decides how time counts: as strategy, execution or neutral work. Off is for breaks and private time, which are left out of every figure. Visibility marks the promotion of your work and time with stakeholders.',
  'settings.category-add': 'Add category',
  'settings.category-new': 'New category',
  'settings.category-name': 'Name of {category}',
  'settings.category-stance': 'Stance of {category}',
  'settings.category-visibility': 'Visibility',

  // Guardrails.
  'settings.guardrail-add': 'Add guardrail',
  'settings.guardrails-note':
    'Floors and caps on shares of your tracked time that are not negotiable. The Week view says how each stands. On working days, at the time you choose, the app tells you once a week when one is at risk, never during a block.',
  'settings.guardrail-notice': 'Tell me when one is at risk',
  'settings.guardrail-share': 'Share of',
  'settings.guardrail-shares': 'Shares',
  'settings.guardrail-categories': 'Categories: {stance}',
  'settings.guardrail-gone-group': 'Gone',
  // Beside a field with a percentage; with {name}, the share, it is read out.
  'settings.guardrail-at-least': 'at least',
  'settings.guardrail-at-most': 'at most',
  'settings.guardrail-at-least-of': '{name}, at least',
  'settings.guardrail-at-most-of': '{name}, at most',
  // Beside a limit that the other one rules out; {limit} is the other one.
  'settings.guardrail-above-most': '“At least” cannot be above “at most”, which is {limit}.',
  'settings.guardrail-below-least': '“At most” cannot be below “at least”, which is {limit}.',
  'settings.guardrail-delete': 'Delete the guardrail on {name}',
  'settings.guardrail-gone': 'Its category is gone. Choose another one, or delete the guardrail.',
  'settings.guardrail-archived':
    'Its category is archived: the Week view shows the guardrail, but nothing warns of it.',
  'settings.guardrail-off': 'Its category is off: no time counts for it.',

  // AI tools and kinds of task.
  'settings.tool-add': 'Add tool',
  'settings.tool-new': 'New tool',
  'settings.estimates': 'Estimates count for',
  'settings.estimates-high': 'People’s own estimates of time saved run high.',
  'settings.estimates-measured':
    'A saving you measured against your own time for such a task counts in full, and so does time AI cost you.',
  'settings.kinds': 'Kinds of task',
  'settings.kinds-note':
    'Do a kind of task a few times without AI and say so when the block ends. From the third time on, a block with AI gets a measured saving: the median time without AI, less the time it took.',
  'settings.kind-add': 'Add kind of task',
  'settings.kind-new': 'New kind of task',
  'settings.kind-archive': 'Archive the kind {name}',
  // What is known of a kind: lengths, {ratio} is a percentage.
  'settings.kind-without-ai':
    '{count, plural, one {without AI {median} (once)} other {without AI {median} (# times, {shortest} to {longest})}}',
  'settings.kind-measured': '{count, number} measured, {mean} saved each',
  'settings.kind-estimated': '{count, number} estimated, {mean} each',
  'settings.kind-ratio': 'measured savings are {ratio} of the estimates',
  // {share} is a percentage.
  'settings.calibration':
    '{kinds, plural, one {In # kind} other {In # kinds}} with both, measured savings come to {share} of {estimates, plural, one {# estimate} other {# estimates}}.',
  'settings.calibrate': 'Count estimates at {share}',
}
