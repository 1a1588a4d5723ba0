// How each figure is computed, asked with the “?” beside it. Unless said otherwise, values are lengths of time.
export const explain = {
  // The button itself; {name} is the figure.
  'explain.ask': 'How is {name} computed?',
  // First sentences.
  'explain.of-tracked': '{part} of {tracked} tracked.',
  'explain.of-saved': '{part} of the {saved} saved, computed to the second.',
  'explain.nothing-saved': 'Nothing was saved, so there is no share of it.',
  'explain.nothing-tracked': 'Nothing is tracked yet, so there is no share.',
  // {faster}, {slower}, {rework} and {all} are percentages.
  'explain.range':
    'From what was measured alone, {measured}, to measured time plus every estimate at {all}.',
  'explain.survey':
    'Survey figures: developers believed they were {faster} faster and were {slower} slower (METR 2025); {rework} of the time saved goes into rework (Workday 2025).',
  'explain.identity':
    'For each category, tracked time plus saved time less your normal week is its growth. Growth, untracked time and time back add up to exactly what AI saved; the saved time is shared out over strategy, execution and neutral work, where each grew as a whole, and over untracked time and time back.',
  'explain.hamster-wheel': 'It is the share of saved time that went into more execution.',
  'explain.time-back':
    'Your normal week less the time you worked. It counts as time back only once you say how long you worked; until then it is untracked.',
  'explain.new-work':
    '{time} of work you said you would not have done without AI. It saves nothing; its time shows as growth.',
  // Counts of blocks.
  'explain.coverage':
    'For {answered} of {asked, plural, one {# block} other {# blocks}} timed or written down by hand, you said whether AI helped. The others are unknown, not zero.',
  'explain.unaligned':
    'Time of entries that name no goal, whatever their category. Open it to give many entries a goal at once.',
  'explain.top-goal': 'Time that serves the goal you ranked first, whatever its category.',
  'explain.visibility': 'Categories marked as visibility: promoting the work, stakeholders.',
  'explain.requests': 'Entries somebody asked for, rather than planned.',
  // {minutes} is a length.
  'explain.focus':
    'Time in one category without a gap of more than five minutes, at least {minutes} long. You set how long in Settings, Time and language.',
  'explain.longest-run':
    'The longest time in one category without a gap of more than five minutes, pauses left out.',
  'explain.switches':
    '{count, plural, one {Once, one category followed another on the same day.} other {# times, one category followed another on the same day.}}',
  // The categories of a stance; {parts} is a list of the next message.
  'explain.no-category':
    '{stance, select, strategy {No strategy category had time.} execution {No execution category had time.} other {No neutral category had time.}}',
  'explain.categories':
    '{stance, select, strategy {The strategy categories: {parts}.} execution {The execution categories: {parts}.} other {The neutral categories: {parts}.}}',
  'explain.category': '{name} {time}',
  'explain.overlaps':
    'One minute counts once: where entries overlap, the timer counts before what you wrote by hand, then imports, then the calendar. Breaks and private time are left out.',
  // {share} is a percentage.
  'explain.goal': 'Time of entries that name this goal.',
  'explain.no-target': 'It has no target share. You can set one in Settings, Goals.',
  'explain.target': 'Its target of {share} would be {time}.',
  // What a guardrail is a limit of, a share of tracked time.
  'explain.metric-strategy': 'The share of tracked time in strategy categories.',
  'explain.metric-execution': 'The share of tracked time in execution categories.',
  'explain.metric-neutral': 'The share of tracked time in neutral categories.',
  'explain.metric-topGoal': 'The share of tracked time that serves the goal you ranked first.',
  'explain.metric-requests': 'The share of tracked time somebody asked for, rather than planned.',
  'explain.metric-visibility': 'The share of tracked time in categories marked as visibility.',
  'explain.metric-category': 'The share of tracked time in the category {name}.',
  'explain.limits': 'You set the limits in Settings, Guardrails.',
  // {share} is a percentage.
  'explain.at-risk':
    'With the meetings and planned blocks still to come it would be {share}. {free} of your working hours are free until the week ends, buffers around meetings taken off: a limit is at risk while that time can still keep it, and out of reach once it cannot.',
  'explain.gone':
    'The category this guardrail is for is gone, so no time can count for it. Delete the guardrail in Settings, Guardrails, or choose another category there.',
  'explain.off':
    'The category this guardrail is for is left out of every figure, so no time can count for it. You set its stance in Settings, Categories.',
}
