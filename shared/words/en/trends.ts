// The Trends view.
export const trends = {
  // The finding: strategy's share {after} in the last {count} weeks, and {before} in those before them.
  'trends.too-few': 'Too few weeks for a trend yet.',
  'trends.steady':
    'Strategy holds at {after} of your time over the last {count, plural, one {week} other {# weeks}} with tracked time.',
  'trends.up':
    'Strategy took {after} of your time over the last {count, plural, one {week} other {# weeks}} with tracked time, up from {before} before.',
  'trends.down':
    'Strategy took {after} of your time over the last {count, plural, one {week} other {# weeks}} with tracked time, down from {before} before.',
  // How many weeks are shown, beside the title and as a choice.
  'trends.weeks': '{count, plural, one {# week} other {# weeks}}',
  'trends.weeks-shown': 'Weeks shown',
  'trends.all-weeks': 'All',
  'trends.empty':
    'A trend needs two weeks with tracked time. Until then, the Week view has all there is to see.',
  // A week on the axis of a chart, by its number; with the year where there are many.
  'trends.week-short': 'W{week}',
  'trends.week-short-year': '{year} W{week}',

  // The small charts, read out: {title} is that of the chart, {name} that of a line.
  'trends.week-by-week': 'Week by week',
  'trends.as-lines': 'Show as lines',
  'trends.as-table': 'Show as table',
  'trends.chart-one': '{title}, over {count} weeks: {name} from {first} to {last}.',
  'trends.chart-two':
    '{title}, over {count} weeks: {name} from {first} to {last}; {otherName} from {otherFirst} to {otherLast}.',
  'trends.line-unknown': '{name}: not known for any of these weeks.',
  'trends.line-range':
    '{name}: from {least} to {most} in {count, plural, one {# week} other {# weeks}}, {last} in the last of them.',
  // Beside figures that are the mean of four weeks; {week} is the last of them.
  'trends.told-mean': '{week}, mean of four weeks',
  // Titles of the charts, how a point is computed, and the names of the lines.
  'trends.stances': 'Strategy and execution',
  'trends.stances-how':
    'Each point is a week: the shares of tracked time in strategy and in execution categories.',
  'trends.sinks': 'Where saved hours went',
  'trends.sinks-how':
    'Each point is a week: the saved hours that went into more strategy, and into more execution, over all hours saved. A week in which nothing was saved, or without a normal week to compare with, has no point.',
  'trends.into-strategy': 'Into strategy',
  'trends.into-execution': 'Into more execution',
  'trends.top-goal-how':
    'Each point is a week: the share of tracked time in entries with the goal you rank first today.',
  'trends.requests-how':
    'Each point is a week: the share of tracked time in entries that somebody asked for.',
  'trends.focus': 'Focus time',
  'trends.focus-how':
    'Each point is a week: time in runs of one category of at least {length}, without a gap of more than five.',
  'trends.long-runs': 'In long runs',
  'trends.switches-title': 'Category switches',
  'trends.switches-how':
    'Each point is a week: how often one category followed another on the same day.',
  'trends.switches': 'Switches',
  'trends.worked': 'Hours worked',
  'trends.worked-how':
    'Each point is a week: the hours you said you worked, and how many of them were tracked.',
  'trends.worked-said': 'Entered',
  'trends.tracked': 'Tracked',
  // More heads of the table of weeks.
  'trends.week': 'Week',
  'trends.saved': 'Saved',
  'trends.into-execution-short': 'Into execution',
  'trends.focus-short': 'Focus',

  // When strategy happens: a table of weekdays and hours of the day. {strategy} and {tracked} are lengths.
  // Said of every share: what a week with little behind it, and the week under way, show.
  'trends.thin-how':
    'A week with less than 8 hours behind its share shows the mean of its last four weeks: a share of a few hours is chance.',
  'trends.under-way-how': 'The week under way is drawn hollow; the figures here leave it out.',
  // What a point of such a week says. {share} is a percentage, {part} and {whole} are lengths.
  'trends.mean-of-weeks': '{share} over four weeks; {part} of {whole} in this one',
  'trends.when': 'When strategy happens',
  'trends.when-explained': 'when strategy happens',
  'trends.when-aside':
    'the stronger the color, the more of the hour was strategy; pale where little was tracked',
  'trends.when-sums':
    '{strategy} of {tracked} tracked in these weeks, by weekday and hour of your local time.',
  'trends.when-how':
    'Each field is the share of strategy in the time tracked in that hour. The hour that comes twice when the clocks go back holds the time of both.',
  'trends.day': 'Day',
  'trends.hour-nothing': 'nothing tracked',
  'trends.hour-figures': '{strategy} of {tracked}, {share}',
  'trends.hour': '{day}, {time}: {strategy} of {tracked}, {share}',
  'trends.hour-empty': '{day}, {time}: nothing tracked',
  'trends.no-strategy': 'No strategy time in these weeks.',
  'trends.best-hour': 'Most of it on {day}s between {from} and {to}: {length} in all.',

  // Who asked for most time; {asked} and {tracked} are lengths.
  'trends.magnets': 'Largest magnets',
  'trends.magnets-explained': 'the largest magnets',
  'trends.magnets-aside': '{share} of tracked time',
  'trends.magnets-sums':
    'A magnet is somebody who asks for your time. {asked} of {tracked} tracked in {count, plural, one {# week} other {# weeks}} were asked for, not planned.',
  'trends.magnets-how':
    'One line for each name, in capitals or not, the most time first. Taken on and declined are what you decided about the requests noted in these weeks.',
  'trends.others': '{count, plural, one {# other} other {# others}}',

  // Two periods side by side; heads of the rows are figures, lengths first, then shares.
  'trends.compare': 'Two periods compared',
  'trends.compare-kind': 'Compare',
  'trends.kind-week': 'Weeks',
  'trends.kind-month': 'Months',
  'trends.kind-quarter': 'Quarters',
  'trends.from': 'From',
  'trends.to': 'To',
  'trends.figure': 'Figure, hours per week',
  'trends.change': 'Change',
  'trends.no-goal': 'Without a goal',
  'trends.saved-by-ai': 'Saved by AI',
  'trends.strategy-share': 'Strategy, share',
  'trends.top-goal-share': 'Top goal, share',
  'trends.requests-share': 'Asked by others, share',
  'trends.reinvested': 'Reinvested in strategy',
  'trends.hamster-wheel': 'Hamster-wheel index',
  // A change in percentage points, with its sign.
  'trends.points': '{points} pts',

  // Weeks by the state their reflection names, and what came of it. {state} is the name of one.
  'trends.ritual': 'Named weeks',
  'trends.ritual-explained': 'named weeks',
  'trends.ritual-how':
    'Each sign stands for a week and is named by the first rule that fits, as in the week’s reflection. Weeks off and weeks with less than ten hours tracked are shown but count in no share.',
  'trends.ritual-how-sums':
    'Commitments count once you said what became of them. A pledge counts in a week in which AI saved {least} or more. Both look at weeks that are over.',
  'trends.ritual-how-common':
    'The sentence looks at the last twelve weeks that are over. It needs six that count, and is left out where they have nothing in common.',
  'trends.as-list': 'List the weeks',
  'trends.as-strip': 'Show as strip',
  'trends.states-label': '{weeks, plural, one {# week} other {# weeks}} by state: {states}.',
  'trends.state-count': '{state} {count, number}',
  'trends.state-of': '{week}: {state}',
  'trends.commitments-kept':
    'Commitments kept: {kept, number} of {all, number}{partly, plural, =0 {} other {, and # in part}}.',
  'trends.pledges': 'Pledged against actual',
  'trends.pledged': 'Pledged to',
  'trends.went-there': 'Went there',
  'trends.unsaid': 'Not said',
  'trends.pledged-went': 'Pledged, and went there',
  'trends.pledge-part': '{pledge}: {part} of {whole}',
  'trends.ritual-weeks': 'Weeks',
  'trends.clarities': 'Clarity beside strategy',
  'trends.clarity': 'Clarity',
  // What the last twelve weeks have in common; {weeks}, {all}, {clear} and {others} count weeks.
  'trends.common-clarity':
    'In the {clear, number} of the last twelve weeks whose effect was clear to you, strategy had {share} of your time; in the {others, number} others that you rated, {other}.',
  'trends.common-pledge-met':
    'In {weeks, number} of {all, number} weeks with a pledge, at least half of what AI saved went where you had said.',
  'trends.common-pledge-elsewhere':
    'In {weeks, number} of {all, number} weeks with a pledge, more than half of what AI saved went elsewhere.',
  'trends.common-state':
    '{weeks, number} of the {all, number} weeks that count among the last twelve have one name: {state}.',
}
