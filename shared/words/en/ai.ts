// The AI hours view, and answers to whether AI helped.
export const ai = {
  'ai.title': 'AI hours, {period}',
  // Chips: how much is shown at once, and what saved hours are grouped by.
  'ai.period': 'Period',
  'ai.week': 'Week',
  'ai.month': 'Month',
  'ai.quarter': 'Quarter',
  'ai.saved-by': 'Saved by',
  'ai.by-tool': 'By tool',
  'ai.by-kind': 'By kind of task',
  // Shown as long as there is no normal week.
  'ai.set-normal-week': 'Set your normal week',
  'ai.no-normal-week':
    'To see where saved hours went, Offwheel compares a week with a normal week of yours before AI. Say once, in Settings, how many hours such a week had for each category; a rough memory will do.',

  // Answers to whether AI helped, besides those in minutes; and what is said once one is noted. {length} is the time
  // saved, {counts} the part of it that counts.
  'ai.no': 'No',
  'ai.one-and-a-half-hours': '1½ h',
  'ai.cost-minutes': 'Cost {minutes} min',
  'ai.new-work': 'New work',
  'ai.noted-new-work': 'Noted as new work, which saves nothing.',
  'ai.noted-nothing': 'Noted: AI saved nothing.',
  'ai.noted-cost': 'Noted: AI cost {length}.',
  'ai.saved': '{length} saved.',
  'ai.saved-with': '{length} saved with {tool}.',
  'ai.saved-estimate': '{length} saved. As an estimate it counts as {counts}.',
  'ai.saved-with-estimate': '{length} saved with {tool}. As an estimate it counts as {counts}.',

  // Where saved hours went: the five places, as a picture or as a table.
  // Instead of the picture, where one tool or kind of task saved everything. {time} is a length.
  'ai.flow-single': '{time}, all of it with {name}.',
  'ai.flow': 'Where the saved hours went',
  'ai.as-picture': 'Show as picture',
  'ai.as-table': 'Show as table',
  'ai.sink-strategy': 'Strategy',
  'ai.sink-execution': 'More execution',
  'ai.sink-neutral': 'Neutral work',
  'ai.sink-untracked': 'Untracked',
  'ai.sink-timeBack': 'Time back',
  'ai.flow-head': 'Saved with, and where it went',
  'ai.hours': 'Hours',
  'ai.of-saved': 'Of saved',
  'ai.saved-total': 'Saved',
  'ai.lost-to-rework': 'Lost to rework',
  'ai.tool-not-named': 'Not named',
  'ai.other-kind': 'Other',

  // The list of figures; {answered} of {asked} blocks, and the note below.
  'ai.figures': 'Figures',
  'ai.reinvested': 'Reinvested in strategy',
  'ai.hamster-wheel': 'Hamster-wheel index',
  'ai.time-back': 'Time back',
  'ai.range': 'Honest range',
  'ai.new-work-figure': 'New work AI made possible',
  'ai.new-work-rows': 'New work through AI',
  'ai.blocks-answered': 'Blocks answered',
  'ai.answered-of': '{answered, number} of {asked, number}',
  'ai.estimates-note':
    '{measured} measured, {estimated} estimated. Estimates count at {factor}, because people tend to overestimate the time they save. The range goes from what was measured alone to every estimate at {whole}. New work saves nothing; its time shows as growth.',

  // The account: a table whose heads are its formula, and a line that sums it up.
  'ai.account': 'The account',
  'ai.tracked': 'Tracked',
  'ai.plus-saved': '+ Saved',
  'ai.minus-normal-week': '− Normal week',
  'ai.equals-growth': '= Growth',
  'ai.all-work': 'All work',
  'ai.growth-of-work': 'Growth of work',
  'ai.untracked': 'Untracked',
  'ai.saved-by-ai': 'Saved by AI',
  'ai.under-way':
    'The week is still under way: {share} of the normal week counts so far, in step with your working hours.',

  // The likely account: what it would be if untracked time were like tracked time.
  'ai.likely': 'The likely account',
  'ai.likely-too-little':
    'Less than half of the time worked is tracked, so Offwheel makes no guess about the rest. Track more, fill gaps on Today, or say in the reflection how long you worked.',
  'ai.likely-note':
    'This spreads the untracked hours over your categories in the proportions of the tracked ones and recalculates the account. It is an assumption, not a record: the account above counts only what was tracked.',

  // What is still open, each with the button that leads there.
  'ai.would-change': 'What would change this',
  'ai.waiting':
    '{count, plural, one {# calendar event} other {# calendar events}} without a category, {length}',
  'ai.classify': 'Classify',
  'ai.away': '{length} away from the machine, not explained yet',
  'ai.clear-up': 'Clear up',
  'ai.unanswered-blocks':
    '{count, plural, one {# block without an answer to whether AI helped} other {# blocks without an answer to whether AI helped}}',
  'ai.untracked-time':
    '{length} of your normal week untracked: it can be time back once you say how long you worked',
  'ai.untracked-worked': '{length} of the hours you worked are untracked',
  'ai.say-how-long': 'Enter hours worked',

  // Stretches of a week's working hours without any entry. {times} is a day with times.
  'ai.dark': 'Not accounted for',
  'ai.dark-sum': '{length} of your working hours',
  'ai.dark-note':
    'Working hours by the clock without an entry. Untracked time in the account is what is missing of your normal week, or of the hours you said you worked, so the two can differ.',
  'ai.dark-stretch': '{times} · {length}',
  'ai.dark-fill': 'Fill',
  'ai.dark-others': '{count, plural, one {# more stretch} other {# more stretches}}, {length}.',
  'ai.dark-week': 'See the week',

  // The table of answers: its heads, and what an answer rests on.
  'ai.ledger': 'Ledger',
  'ai.ledger-empty':
    'When a block ends, one question asks whether AI helped. Each answer becomes a line here, and every figure above is made of these lines.',
  'ai.when': 'When',
  'ai.what': 'What',
  'ai.tool': 'Tool',
  'ai.saved-column': 'Saved',
  'ai.rework': 'Rework',
  'ai.basis': 'Basis',
  'ai.counts': 'Counts',
  'ai.basis-new-work': 'new work',
  'ai.basis-none': 'did not help',
  'ai.basis-estimated': 'estimated',
  'ai.basis-measured': 'measured',

  // Blocks nobody answered for, and the sheet that asks about one after the other.
  'ai.not-answered': 'Not answered',
  'ai.not-answered-count':
    '{count, plural, one {# block} other {# blocks}}, unknown rather than zero',
  'ai.answer-one-by-one': 'Answer one by one',
  'ai.answer': 'Answer',
  'ai.answer-for': 'Answer for {name}',
  'ai.answered-so-far': '{answered, number} of {asked, number} answered',
  'ai.block-asked-about': '{day}, {time} · {length} of {category}',
  // The answer just given in the sheet; {name} is a block, {answer} such as “No” or “20 min”.
  'ai.last-answer': '{name}: {answer}',
  'ai.every-block-answered': 'Every block is answered.',
  'ai.last-one': 'That was the last one. The blocks you skipped stay unknown.',
}
