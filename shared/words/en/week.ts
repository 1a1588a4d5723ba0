// The Week view.
export const week = {
  // Beside the title of a week that is not over.
  'week.so-far': 'so far',
  'week.nothing-yet': 'Nothing tracked yet this week.',
  'week.nothing-that-week': 'Nothing was tracked in this week.',
  'week.empty':
    'Time you track with a block, add by hand or import from a calendar is split here into strategy, execution and neutral work.',
  'week.start-block': 'Start a block',
  // The finding: {tracked} is a length, with “about” a rounded one, the shares are percentages; <strategy> and <execution> give a part its color.
  'week.finding':
    '{tracked} tracked: <strategy>{strategyShare} strategy</strategy>, <execution>{executionShare} execution</execution>.',
  'week.finding-about':
    'About {tracked} tracked: <strategy>{strategyShare} strategy</strategy>, <execution>{executionShare} execution</execution>.',
  'week.finding-so-far':
    '{tracked} tracked so far: <strategy>{strategyShare} strategy</strategy>, <execution>{executionShare} execution</execution>.',
  'week.finding-so-far-about':
    'About {tracked} tracked so far: <strategy>{strategyShare} strategy</strategy>, <execution>{executionShare} execution</execution>.',
  // The sentence after it: how the guardrail of at least {floor} strategy stands, or stood in a week that is over.
  'week.floor-met': 'Your floor of {floor} strategy is met.',
  'week.floor-on-course': 'Your floor of {floor} strategy is on track.',
  'week.floor-at-risk': 'Your floor of {floor} strategy is at risk.',
  'week.floor-out-of-reach': 'Your floor of {floor} strategy is out of reach.',
  'week.floor-was-met': 'Your floor of {floor} strategy was met.',
  'week.floor-was-missed': 'Your floor of {floor} strategy was missed.',

  // The week and its days as bars, read out with their figures; the floor is a mark on the bar.
  'week.split': 'Split',
  'week.split-floor': 'floor {share}',
  'week.split-shares': 'Strategy {strategy}, Execution {execution}, Neutral {neutral}',
  'week.split-day': '{day}: strategy {strategy}, execution {execution}, neutral {neutral}',
  'week.open-day': 'Open {day}',
  // A figure that opens the entries it is made of, read out: the {name} of the figure and the {figure}.
  'week.show-rows': '{name}, {figure}: show the rows',
  // Meetings without a category below the bars, and the button beside it.
  'week.waiting':
    '{count, plural, one {# meeting of this week, {length}, needs a category and does not count yet.} other {# meetings of this week, {length}, need a category and do not count yet.}}',
  'week.classify': 'Classify',

  // The days of the week with their hours; {count} is a number of entries.
  'week.grid': 'Hour by hour',
  'week.grid-name': 'Week by the hour, {count, plural, one {# entry} other {# entries}}',

  // Tables of categories and goals.
  'week.categories': 'Categories',
  'week.hours': 'Hours',
  'week.share': 'Share',
  'week.tracked': 'Tracked',
  'week.goals': 'Goals',
  'week.set-goals': 'Set goals',
  'week.goals-empty':
    'Rank what matters most and give it a share of your week. Offwheel shows what it really got.',
  'week.goal-label': '{goal}: {share}',
  'week.goal-label-target': '{goal}: {share}, target {target}',
  'week.goal-target': 'target {target}',
  // What is explained, inside a question such as: How is time without a goal computed?
  'week.no-goal-time': 'time without a goal',

  // The list of facts; {length} is what the settings call a long stretch.
  'week.facts': 'How the time was spent',
  'week.visibility': 'Visibility',
  'week.requests': 'Asked by others',
  'week.focus': 'Focus, runs of {length} or more',
  'week.longest-run': 'Longest run',
  'week.switches': 'Category switches',

  // Who asked for time. {name} is that of somebody.
  'week.requests-aside':
    '{share} of tracked time · {accepted, number} taken on, {declined, number} declined',
  'week.requests-explained': 'time somebody asked for',
  'week.requests-how':
    'One line for each name, in capitals or not. Taken on and declined are what you decided about the requests noted in this time.',
  'week.requests-of': 'Asked by {name}',

  // Free slots that would lift the guardrail {name}; {when} is the day and the times of a slot.
  'week.slots': 'Free slots for {name}',
  'week.slot-title': 'Title of the block on {when}',
  'week.slot-goal': 'Goal of the block on {when}',
  'week.plan-blocks': '{count, plural, one {Plan this block} other {Plan these blocks}}',
  'week.plan-blocks-for':
    '{count, plural, one {Plan this block} other {Plan these blocks}} for {name}',
  'week.planned': '{count, plural, one {# block} other {# blocks}} planned.',

  // Strategy's share over twelve weeks, as a picture or as a table.
  'week.trend': 'Strategy over twelve weeks',
  'week.trend-label': 'Strategy’s share over {count} weeks: from {first} to {last}.',
  'week.as-line': 'Show as line',
  'week.as-table': 'Show as table',
  'week.week': 'Week',
  'week.reinvested': 'Saved hours reinvested',

  // The list of entries, and what a line says of one: who asked, where it is from, what AI did.
  'week.entries': 'Entries',
  // The days after today, on a line that opens them.
  'week.entries-to-come': 'Later this week ({count})',
  'week.counts-of': '{counts} <whole>of {length}</whole>',
  'week.asked-by': 'asked by {name}',
  'week.asked-by-somebody': 'asked by somebody',
  'week.by-hand': 'by hand',
  'week.imported': 'imported',
  'week.from-calendar': 'calendar',
  'week.new-through-ai': 'new through AI',
  'week.without-ai': 'without AI',
  'week.ai-nothing': 'AI saved nothing',
  'week.ai-saved': 'AI saved {length}',
  'week.ai-cost': 'AI cost {length}',
}
