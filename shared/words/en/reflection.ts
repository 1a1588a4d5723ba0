// The Reflection view.
export const reflection = {
  // {week} is “week 47”.
  'reflection.title': 'Reflection, {week}',
  // The facts of the week; each opens the view it comes from.
  'reflection.facts': 'The facts',
  'reflection.share': '{name} {share}',
  'reflection.tracked': 'Tracked',
  'reflection.saved': 'Saved by AI',
  'reflection.saved-unknown': 'not known',
  'reflection.most-went-to': 'The largest part went to',
  'reflection.open': '{name}: {figure}. Open',
  // The questions.
  'reflection.last-commitment': 'The last commitment',
  'reflection.last-commitment-label': 'What became of the last commitment',
  'reflection.kept': 'Kept',
  'reflection.partly': 'Partly',
  'reflection.not-kept': 'Not kept',
  'reflection.length': 'How long the week really was',
  'reflection.worked': 'Total hours worked',
  'reflection.worked-unknown': 'not set',
  'reflection.worked-note':
    '{tracked} tracked. Saved hours can count as time back only once you say how long you worked; until then they are untracked.',
  'reflection.worked-said': '{tracked} of it tracked.',
  'reflection.worked-less':
    'Less than the {tracked} tracked, so the tracked hours count as worked.',
  'reflection.result': 'What it came to',
  'reflection.clarity': 'How clear is the effect of this week’s work to you?',
  'reflection.clarity-least': '1 not at all',
  'reflection.clarity-most': '5 entirely',
  // The second where the week after is under way already.
  'reflection.commitment': 'One commitment for next week',
  'reflection.commitment-this-week': 'One commitment for this week',
  'reflection.commitment-label': 'What will you do differently?',
  'reflection.commitment-note': 'One thing. Your next reflection starts with it.',
  'reflection.export': 'Export Markdown…',
  'reflection.empty': 'Nothing written yet',

  // The steps, and what stands below each. {step} is the title of the step that follows.
  'reflection.steps': 'Steps of the reflection',
  'reflection.step-last': 'Last commitment',
  'reflection.step-week': 'The week',
  'reflection.step-clear': 'Loose ends',
  'reflection.step-prompts': 'What it came to',
  'reflection.step-plan': 'Plan and actual',
  'reflection.step-stop': 'Stop one thing',
  'reflection.step-next': 'The week ahead',
  'reflection.back': 'Back',
  'reflection.next': 'Next: {step}',
  'reflection.finish': 'Finish',
  'reflection.finished': 'Reflection finished.',
  // After weeks without an entry; {weeks} is a number.
  'reflection.first-back':
    'Nothing is tracked in the {weeks, number} weeks before this one. They stay empty, and no reflection is owed for them.',
  'reflection.all-steps': 'All seven steps',
  // Putting it off; {time} is a time of day.
  'reflection.put-off': 'Remind me about this reflection',
  'reflection.put-off-hour': 'In an hour',
  'reflection.put-off-tomorrow': 'Tomorrow',
  'reflection.put-off-skip': 'Not at all',
  'reflection.again-hour': 'You will be reminded at {time}.',
  'reflection.again-tomorrow': 'You will be reminded tomorrow at {time}.',
  'reflection.skipped': 'You won’t be reminded about this week.',
  'reflection.ask-again': 'Make it due again',
  'reflection.leave': 'Week off',
  'reflection.not-saved': 'Not saved.',
  'reflection.saving': 'Saving…',
  'reflection.kept-as-typed': 'Saved as you type',
  'reflection.is-done': 'Finished; changes are saved as you type',

  // The last commitment. {length} is time spent, {pledge} a place saved hours can go to.
  'reflection.no-commitment': 'There was no commitment for this week.',
  'reflection.commitment-done': '{length} tracked on blocks planned for it',
  'reflection.commitment-no-block': 'no block was planned for it',
  'reflection.commitment-nothing': 'no time tracked on blocks planned for it',
  // What became of a block planned for it. {when} is a day with times, {from} the day it was first planned for.
  'reflection.blocks': 'Blocks planned for it',
  'reflection.block-kept': 'kept',
  'reflection.block-moved': 'done at another time',
  'reflection.block-moved-from': 'moved from {from}',
  'reflection.block-lost': 'lost',
  'reflection.block-coming': 'still ahead',
  'reflection.pledge-came':
    'Saved hours were to go to: {pledge}. {length} of the {saved} saved went there.',

  // The named states of a week, and why in the person's own figures.
  'reflection.state-leave': 'A week off',
  'reflection.state-leave-why': 'It is not counted as missed anywhere.',
  'reflection.state-too-little': 'Too little tracked to name the week',
  'reflection.state-too-little-why': '{tracked} tracked; ten hours are needed.',
  'reflection.state-recovery': 'Recovery',
  'reflection.state-recovery-why': '{back} of the {saved} AI saved came back to you.',
  'reflection.state-reinvested': 'Reinvested',
  'reflection.state-reinvested-why': '{strategy} of the {saved} AI saved went into strategy.',
  'reflection.state-on-the-wheel': 'On the wheel',
  'reflection.state-on-the-wheel-why':
    'Execution took {executionShare} of the time tracked; {execution} of the {saved} AI saved went into more of it.',
  'reflection.state-on-the-wheel-why-nothing-saved':
    'Execution took {executionShare} of the {tracked} tracked.',
  'reflection.state-leaking': 'Leaking',
  'reflection.state-leaking-why':
    'Where {untracked} of the {saved} AI saved went is unknown: that time is untracked.',
  'reflection.state-scattered': 'Scattered',
  'reflection.state-scattered-why':
    'The {saved} AI saved went to several places, and none of them got half of it.',
  'reflection.state-strategic': 'Strategic',
  'reflection.state-strategic-why': 'Strategy had {strategyShare} of the {tracked} tracked.',
  'reflection.state-mixed': 'Mixed',
  'reflection.state-mixed-why':
    'Strategy had {strategyShare} and execution {executionShare} of the {tracked} tracked.',
  'reflection.read':
    'Made from {entries, plural, =0 {no entries} one {# entry} other {# entries}} and {calendars, plural, =0 {no calendar} one {the calendar {names}} other {the calendars {names}}}.',
  'reflection.read-missing':
    '{empty, plural, =0 {Every working day has data} one {# working day has no data} other {# working days have no data}}; {unanswered, plural, =0 {no answer about AI is missing} one {# answer about AI is missing} other {# answers about AI are missing}}.',
  'reflection.read-missing-so-far':
    '{empty, plural, =0 {Every working day so far has data} one {# working day so far has no data} other {# working days so far have no data}}; {unanswered, plural, =0 {no answer about AI is missing} one {# answer about AI is missing} other {# answers about AI are missing}}.',

  // Another week’s reflection is due; {range} is that week.
  'reflection.due-elsewhere': 'The reflection of {range} is due.',
  'reflection.go-to-due': 'Open it',
  // Loose ends.
  'reflection.unanswered':
    '{count, plural, one {# block does} other {# blocks do}} not say whether AI helped',
  'reflection.answer': 'Answer',
  'reflection.dark': 'Untracked this week: {length}',
  'reflection.fill': 'Fill gaps',
  'reflection.days-without-data':
    '{count, plural, one {# working day has} other {# working days have}} nothing tracked',
  'reflection.nothing-loose': 'Nothing is open: the figures are firm.',
  'reflection.worked-proposed':
    'From the first to the last entry of {days, plural, one {# day} other {# days}}: {length}.',
  'reflection.worked-take': 'Use this',

  // The prompts.
  'reflection.prompt-outcomes':
    'What did the time on strategy produce? Decisions, insights, alignment.',
  'reflection.prompt-moved': 'What moved for a customer or the market?',
  'reflection.prompt-declined': 'What did you decline?',
  'reflection.prompt-told': 'Whom did you tell about the work?',
  'reflection.prompt-obstacles': 'What did not work, and what did you change?',
  'reflection.prompt-aiHours': 'Where would you rather have had the hours AI saved?',
  // Changing the prompts themselves. {question} is the wording of one, {number} its place.
  'reflection.prompts-change': 'Change prompts',
  'reflection.prompts-done': 'Done',
  'reflection.prompts-note':
    'These questions are asked in this and later reflections. What is finished keeps the words under which it was answered.',
  'reflection.prompt-wording': 'Prompt {number}',
  'reflection.prompt-drop': 'Drop: {question}',
  'reflection.prompts-dropped': 'Dropped',
  'reflection.prompt-bring-back': 'Bring back: {question}',
  'reflection.bring-back': 'Bring back',
  'reflection.prompt-add': 'Add a prompt of your own',
  'reflection.prompt-own': 'A question of your own',
  'reflection.prompts-reset': 'Reset the prompts',
  // What an answer is tied to. {question} is the wording of its prompt, {name} and {title} those of a row.
  'reflection.tie': 'Tie to…',
  'reflection.tie-label': 'Tie to a row of the week: {question}',
  'reflection.ties': 'Tied to',
  'reflection.tie-goal': 'Goal',
  'reflection.tie-entry': 'Entry',
  'reflection.tie-request': 'Request',
  'reflection.tie-all-goal': 'Goals',
  'reflection.tie-all-entry': 'Entries',
  'reflection.tie-all-request': 'Requests',
  'reflection.tie-option': '{title} – {when}',
  'reflection.untie': 'Untie: {name}',
  'reflection.energy': 'How much energy did the week leave you with?',
  'reflection.energy-least': '1 none',
  'reflection.energy-most': '5 plenty',

  // Plan and actual.
  'reflection.target': 'Target',
  'reflection.actual': 'Actual',
  'reflection.share-of-week': 'Share',
  'reflection.no-goals': 'No goal is set.',
  'reflection.nothing-asked': 'Nothing was asked of you that was not planned.',
  'reflection.asked': '{asked} of the {tracked} tracked were asked for, not planned.',

  // What goals come to by the end of {quarter}; {count} and {left} count weeks.
  'reflection.forecast': 'To the end of {quarter}',
  'reflection.forecast-expected': 'Expected',
  'reflection.forecast-so-far': 'So far',
  'reflection.forecast-how':
    'Expected is what is tracked so far, and for {left, plural, =0 {no further week} one {the week left} other {each of the # weeks left}} the mean of the {count, number} weeks that count.',
  'reflection.forecast-unknown':
    'Not known yet: that takes {least, number} weeks of the quarter with 10 h tracked or more, and there {count, plural, =0 {is none} one {is one} other {are #}}.',

  // What took most. {name} is a meeting or a person.
  'reflection.stop-note':
    'Recurring meetings and requesters that took most time since the quarter began. Would anything have gone wrong without it?',
  'reflection.no-takers': 'No recurring meeting or requester is tracked this quarter.',
  'reflection.taker-meeting':
    '{length} in {count, plural, one {# meeting} other {# meetings}} since the quarter began',
  'reflection.taker-asker':
    '{length} in {count, plural, one {# request} other {# requests}} since the quarter began',
  'reflection.taker-came': 'You chose “{choice}” before; it took {length} of this week.',
  'reflection.stop-choice': 'What to do about {name}',
  'reflection.stop-keep': 'Keep',
  'reflection.stop-shorten': 'Shorten',
  'reflection.stop-leave': 'Step out',
  'reflection.stop-decline': 'Decline next time',

  // Next week. {when} is a day with times.
  'reflection.slot': 'Free: {when}',
  'reflection.plan': 'Plan it…',
  'reflection.pledge': 'Where should saved hours go?',
  'reflection.pledge-label': 'Next week, hours that AI saves go to',

  // Past reflections: a list with its filter. {count} of {all} reflections are shown.
  'reflection.past': 'Past reflections',
  'reflection.export-all': 'Export all as Markdown…',
  'reflection.search-label': 'Search past reflections',
  'reflection.search': 'Search',
  'reflection.past-state': 'State',
  'reflection.past-any-state': 'Any state',
  'reflection.past-any-goal': 'Any goal',
  'reflection.past-tag': 'Tag',
  'reflection.past-any-tag': 'Any tag',
  'reflection.not-found': 'No reflection matches.',
  'reflection.past-count':
    '{count, number} of {all, plural, one {# reflection} other {# reflections}}',
  'reflection.past-week': 'Week',
  'reflection.past-was': 'How it was',
  'reflection.past-commitment': 'Commitment',
  'reflection.past-clarity': 'clarity {clarity} of 5',
  // What became of a commitment, and how often it had been made before.
  'reflection.unsaid': 'Not said whether kept',
  'reflection.carried': 'Carried on {count, plural, one {once} other {# times}}',
  'reflection.carry-on': 'Carry on',
  'reflection.carry-on-what': 'Carry on: {commitment}',
  'reflection.carry-on-next': 'Carry it on to next week',
  'reflection.carry-on-this-week': 'Carry it on to this week',
  'reflection.carried-on': 'Next week’s commitment is set.',
  'reflection.carried-on-instead': 'Next week’s commitment is set, in place of “{before}”.',
  'reflection.is-carried-on': 'It is next week’s commitment too.',
  'reflection.is-carried-on-this-week': 'It is this week’s commitment too.',
  // What was written 13 and 52 weeks before.
  'reflection.earlier': 'Looking back',
  'reflection.quarter-ago': 'A quarter ago',
  'reflection.year-ago': 'A year ago',
  'reflection.earlier-commitment': 'Commitment: {commitment}',
}
