// The review pack: what it says, in the app and in the files that leave it.
export const pack = {
  // The view.
  'pack.finding-none':
    'Evidence of your strategic work, from your own weeks, to take into a review.',
  // How many of the included claims have strong, partial or no support.
  'pack.claims-no': 'No claim goes in.',
  'pack.claims-strong':
    '{strong, plural, one {The one claim has} =2 {Both claims have} other {All # claims have}} strong support.',
  'pack.claims-strong-partial':
    '{strong, plural, one {# claim has} other {# claims have}} strong support, {partial, number} partial support.',
  'pack.claims-strong-none':
    '{strong, plural, one {# claim has} other {# claims have}} strong support, {none, number} none yet.',
  'pack.claims-strong-partial-none':
    '{strong, plural, one {# claim has} other {# claims have}} strong support, {partial, number} partial support and {none, number} none yet.',
  'pack.claims-partial':
    '{partial, plural, one {The one claim has} =2 {Both claims have} other {All # claims have}} partial support.',
  'pack.claims-partial-none':
    '{partial, plural, one {# claim has} other {# claims have}} partial support, {none, number} none yet.',
  'pack.claims-none':
    '{none, plural, one {The one claim has no support yet} other {None of the # claims has support yet}}.',
  'pack.empty':
    'A pack gathers the hours, outcomes, requests and commitments of a quarter or half-year, each claim with what supports it. You choose what goes in, and see exactly what leaves the app.',
  'pack.span': 'Weeks',
  'pack.span-quarter': 'The last 13 weeks',
  'pack.span-half': 'The last 26 weeks',
  'pack.span-year': 'The last 52 weeks',
  'pack.add': 'New review pack',
  'pack.another': 'Another pack',
  'pack.which': 'Pack',
  'pack.deleted': 'Review pack deleted.',
  'pack.changed': 'These figures have changed since your last edit: {what}.',
  'pack.choose': 'What goes in',
  'pack.name': 'Title',
  'pack.from': 'First week (any day in it)',
  'pack.to': 'Last week (any day in it)',
  'pack.redact': 'Replace with stand-ins',
  'pack.redact-people': 'Who asked',
  'pack.redact-goals': 'Names of goals',
  // Below these switches: {words} is a list of words, each with how often it stands in the pack.
  'pack.look-alikes':
    'These words look like a hidden name: {words}. They are not replaced; change the texts they stand in if they say too much.',
  'pack.look-alike': '{word} ({count, number})',
  'pack.leave-out': 'Leave out',
  'pack.leave-out-titles': 'Notes and titles of entries',
  'pack.save-as': 'Save as',
  'pack.paper': 'Paper',
  'pack.preview': 'Preview: exactly what leaves the app',
  'pack.edit': 'Edit',
  'pack.edit-named': 'Edit: {what}',
  'pack.edit-text': 'Text of {what}',
  'pack.as-app': 'As the app writes it',
  'pack.left-out': 'left out',
  'pack.include': 'Goes in: {what}',
  'pack.show-rows': 'Show the weeks behind it',
  // {range} are dates.
  'pack.default-title': 'Review {range}',
  'pack.stand-in-goal': 'Goal {letter}',
  'pack.stand-in-person': 'Requester {letter}',
  'pack.stand-in-genitive': '{standIn}’s',

  // Its sections.
  'pack.section-summary': 'Summary',
  'pack.section-goals': 'Strategic bets',
  'pack.section-outcomes': 'What strategy time produced',
  'pack.section-split': 'How my time split',
  'pack.section-ai': 'Where the hours AI saved went',
  'pack.section-requests': 'Requests absorbed and declined',
  'pack.section-guardrails': 'Guardrails',
  'pack.section-commitments': 'Commitments',
  'pack.section-lessons': 'What did not work, and what I changed',
  'pack.section-method': 'How these figures are made',
  'pack.section-rows': 'Rows behind the claims',
  // The rows behind a claim: their heading, which claims refer to, and the columns. {weeks} is a list of week numbers,
  // {day} the first day of a week.
  'pack.sources-title': 'Rows {number, number}',
  'pack.sources-week': 'Week',
  'pack.sources-week-named': '{week} ({day})',
  'pack.sources-what': 'What',
  'pack.sources-goal': 'Goal',
  'pack.sources-entries': 'Entries',
  'pack.sources-time': 'Time',
  'pack.cited': '{count, plural, one {Week} other {Weeks}} {weeks}',

  // Where a statement comes from, and how well it is supported.
  'pack.recorded': 'Recorded',
  'pack.declared': 'In my words',
  'pack.support-strong': 'Strong support',
  'pack.support-partial': 'Partial support',
  'pack.support-none': 'No support yet',
  'pack.missing': 'Would make it stronger: {what}.',
  'pack.missing-isMeasured': 'an hour or more of recorded time',
  'pack.missing-hasOutcome': 'an outcome written in the reflection of a week it was worked on',
  'pack.missing-hasGoal': 'a goal that says how to tell whether it was reached',
  'pack.nothing': 'Nothing is recorded here. What would fill it: {what}.',

  // The summary. {hours} and the like are lengths, {share} a percentage, {weeks} a number of weeks.
  'pack.summary-strategy-said': 'My strategy in {quarter}: {text}',
  'pack.summary-strategy':
    '{hours} of strategy in {weeks, plural, one {# week} other {# weeks}} with recorded time: {share} of the {tracked} tracked.',
  'pack.summary-nothing': 'Nothing is tracked in these weeks.',
  'pack.summary-top-goal': '{hours} went to the goal ranked first, {goal}.',
  'pack.summary-saved':
    'AI saved {hours} (between {low} and {high}); {share} of it went into strategy.',
  'pack.summary-saved-unknown':
    'AI saved {hours} (between {low} and {high}). Where it went is not known: no normal week is set.',
  'pack.summary-cost': 'AI cost {hours} in all.',
  'pack.summary-commitments':
    '{kept, number} of {all, plural, one {# weekly commitment} other {# weekly commitments}} kept.',
  'pack.summary-requests':
    '{hours} of requests absorbed{declined, plural, =0 {} other {; # declined}}.',

  // Claims. {weeks} is a number, {entries} a number of entries.
  'pack.goal-basis':
    '{hours} recorded in {weeks, plural, one {# week} other {# weeks}}, {entries, plural, one {# entry} other {# entries}}',
  'pack.goal-basis-target':
    '{hours} of a target of {target}, recorded in {weeks, plural, one {# week} other {# weeks}}, {entries, plural, one {# entry} other {# entries}}',
  'pack.goal-basis-none': 'nothing recorded',
  'pack.goal-basis-target-none': 'nothing recorded of a target of {target}',
  'pack.goals-nothing': 'a goal, and time recorded for it',
  'pack.goal-told-by': 'How I will know: {outcome}',
  'pack.goal-unsaid': 'How I will know has not been written down yet.',
  'pack.outcome-title': 'Week of {range}',
  'pack.outcome-basis': '{hours} of strategy recorded that week',
  'pack.outcome-basis-goals': '{hours} of strategy recorded that week, among it time for {goals}',
  'pack.outcome-tied': '{hours} recorded for it',
  'pack.outcome-tied-goals': '{hours} recorded for it, serving {goals}',
  'pack.no-outcomes': 'reflections that say what strategy time produced',
  // A note with its entries. {days} is a day, or the first and the last.
  'pack.row': '{days}: {note}, {length}',
  'pack.row-several': '{days}, {entries, number} entries: {note}, {length}',
  'pack.row-days': '{first} – {last}',

  // Tables and their captions.
  'pack.split-nothing': 'time recorded by the timer, by hand or from a calendar',
  'pack.split-caption': 'Time by month',
  'pack.month': 'Month',
  'pack.tracked': 'Tracked',
  'pack.chart-title': 'Hours by week',
  'pack.chart-alt':
    'Hours by week: strategy, execution and neutral. Most strategy in the week of {most}, {hours}.',
  'pack.chart-alt-none': 'Hours by week. No week has strategy.',
  'pack.total': 'All',
  'pack.ai-caption': 'The account of saved time',
  'pack.ai-where': 'Where it went',
  'pack.ai-time': 'Time',
  'pack.ai-share': 'Share',
  'pack.ai-how':
    'Saved time is what I said for each block, less rework; an estimate counts at {factor}. It is compared with a normal week before AI: what grew is where saved hours went.',
  'pack.ai-rework': '{hours} went into checking and repairing what AI made.',
  'pack.ai-no-baseline': 'Without a normal week, where saved hours went is not known.',
  'pack.ai-nothing': 'blocks that say whether AI helped',
  'pack.requests-caption': 'Who asked for how much',
  'pack.requests-who': 'Who',
  'pack.requests-time': 'Time',
  'pack.requests-taken': 'Taken on',
  'pack.requests-declined': 'Declined',
  'pack.requests-unnamed': 'not named',
  'pack.requests-nothing': 'captured requests, or entries that say who asked',
  'pack.guardrails-caption':
    'Weeks in which each held, from the first in which I tracked time myself',
  'pack.guardrail': 'Guardrail',
  'pack.guardrail-floor': '{metric}: at least {share}',
  'pack.guardrail-cap': '{metric}: at most {share}',
  'pack.guardrail-both': '{metric}: {low} to {high}',
  'pack.kept-weeks': 'Kept',
  'pack.missed-weeks': 'Missed',
  'pack.guardrails-nothing':
    'a guardrail in Settings, and weeks that are over in which you tracked time yourself',
  'pack.commitments-caption': 'What I set out to do each week',
  'pack.commitments-week': 'Week',
  'pack.commitments-what': 'Commitment',
  'pack.commitments-kept': 'What came of it',
  'pack.commitment-kept': 'kept',
  'pack.commitment-partly': 'kept in part',
  'pack.commitment-not-kept': 'not kept',
  'pack.commitment-unsaid': 'not said',
  'pack.commitment-open': 'still open',
  'pack.commitments-nothing': 'commitments, made at the end of a reflection',
  'pack.lesson-title': 'Week of {range}',
  'pack.lesson-basis': 'written in the reflection of that week',
  'pack.lessons-nothing': 'reflections that say what got in the way',

  // The method page.
  // {origins} is a list of what follows.
  'pack.method-sources':
    'Time comes from {entries, plural, one {# entry} other {# entries}}, {origins}. Where entries overlap, each minute counts once.',
  'pack.origin-timer': 'recorded by the timer',
  'pack.origin-hand': 'written by hand',
  'pack.origin-calendars': 'taken from {calendars, plural, one {# calendar} other {# calendars}}',
  'pack.method-days':
    '{days, plural, one {# working day} other {# working days}}; {empty, plural, =0 {every one has recorded time} one {# has no recorded time} other {# have no recorded time}}.',
  // Where recorded time begins later than the pack: {day} is the first day of that week.
  'pack.method-days-since':
    '{days, plural, one {# working day} other {# working days}} since recorded time begins, in the week of {day}; {empty, plural, =0 {every one has some} one {# has none} other {# have none}}.',
  'pack.method-answers':
    'Whether AI helped is answered for {answered, number} of {asked, plural, one {# block} other {# blocks}}.',
  'pack.method-stances':
    'Each category of work is strategy, execution or neutral; shares are of tracked time.',
  'pack.method-support':
    'A statement has strong support if at least an hour was recorded for it, an outcome was written in a week it was worked on, and it serves a goal that says how to tell whether it was reached; partial support if one or two of these hold.',
  // {goal} and {person} are stand-ins.
  'pack.method-redacted-goals':
    'Each goal is named by a stand-in of its own, such as {goal}, the same throughout this document.',
  'pack.method-redacted-people':
    'Each person or team that asked is named by a stand-in of its own, such as {person}, the same throughout this document.',
  'pack.method-redacted-both':
    'Each goal, and each person or team that asked, is named by a stand-in of its own, such as {goal} and {person}, the same throughout this document.',
  // Figures that changed since a draft.
  'pack.figure-tracked': 'time tracked',
  'pack.figure-strategy': 'strategy',
  'pack.figure-execution': 'execution',
  'pack.figure-neutral': 'neutral time',
  'pack.figure-saved': 'time saved by AI',
  'pack.figure-rework': 'rework',
  'pack.figure-requests': 'requests',
  'pack.figure-answered': 'answered blocks',
  'pack.figure-empty-days': 'days without data',
  'pack.figure-commitments': 'commitments kept',
  'pack.figure-goal': 'hours of {goal}',
  'pack.figure-lost-goal': 'hours of a goal that is gone',

  // At the foot of a printed page: “Page 2 of 7”.
  'pack.page': 'Page',
  'pack.of': 'of',
}
