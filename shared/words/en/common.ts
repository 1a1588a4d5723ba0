// Words that stand in many places.
export const common = {
  // The views, by their place in the navigation.
  'view.today': 'Today',
  'view.week': 'Week',
  'view.ai': 'AI hours',
  'view.trends': 'Trends',
  'view.meetings': 'Meetings',
  'view.reflection': 'Reflection',
  'view.pack': 'Review pack',
  'view.settings': 'Settings',
  // A refusal ({what}, a sentence) of one of several files.
  'problem-in-file': '{file}: {what}',
  // What buttons do.
  'do.save': 'Save',
  'do.cancel': 'Cancel',
  'do.close': 'Close',
  'do.delete': 'Delete',
  'do.add': 'Add',
  'do.undo': 'Undo',
  'do.done': 'Done',
  'do.skip': 'Skip',
  'do.redo': 'Redo',
  'do.archive': 'Archive',
  'do.dismiss': 'Dismiss',
  'do.try-again': 'Try again',
  'do.open-data-folder': 'Open data folder',
  'do.open-log': 'Open log',
  'do.start': 'Start',
  'do.start-named': 'Start {title}',
  'do.delete-named': 'Delete {name}',
  'do.remove-named': 'Remove {name}',
  'do.archive-named': 'Archive {name}',
  'do.move-up': 'Move up: {name}',
  'do.move-down': 'Move down: {name}',
  // Archived things stand as buttons after the first; the second is what such a button is read out as.
  'archived.list': 'Archived: {names}',
  'archived.use-again': '{name}: use again',
  // The fields that stand in many forms, and the heads of tables.
  'field.category': 'Category',
  'field.goal': 'Goal',
  'field.no-goal': 'No goal',
  // The last choice of a list of goals, and the sheet it opens.
  'field.new-goal': 'New goal…',
  'field.new-goal-title': 'New goal',
  'field.new-goal-name': 'What do you want to reach?',
  'field.new-goal-example': 'Faster onboarding',
  'field.new-goal-add': 'Add goal',
  'field.note': 'Note',
  'field.when': 'When',
  'field.what': 'What',
  'field.at': 'At',
  // Why what is typed into a field of a number is not taken; the limits are lengths, shares or numbers.
  'field.no-number': 'Write a number.',
  'field.no-minutes': 'Write minutes, such as 90 or 1h30.',
  'field.no-hours': 'Write hours, such as 7.5 or 7:30.',
  'field.too-small': 'At least {least}.',
  'field.too-large': 'At most {most}.',
  // Stands in a menu before anything is chosen; the second names a list without a head for a screen reader.
  // Buttons that make a number smaller and larger; {name} is that of its field.
  'field.less': 'Less: {name}',
  'field.more': 'More: {name}',
  'field.choose': 'Choose…',
  'field.choices': 'Choices',
  // What a category is towards.
  'stance.strategy': 'Strategy',
  'stance.execution': 'Execution',
  'stance.neutral': 'Neutral',
  'stance.off': 'Off',
  // Stands for a category or an event without a name.
  'category.unknown': 'Unknown category',
  'event.untitled': 'Untitled event',
  // The running block, in the navigation and in the mini window.
  'block.title': 'Focus block',
  'block.question-open': 'One question is open.',
  'block.none': 'No block is running.',
  'block.pause': 'Pause block',
  'block.resume': 'Resume block',
  'block.stop': 'Stop block',
  // These follow the time a block shows, such as 12:30.
  'block.left': 'left',
  'block.over': 'over',
  'block.so-far': 'so far',
  'block.paused': 'paused',
  'block.away': 'away',
  'block.of-the-break': 'of the break',
  'block.past-the-break': 'past the break',
  // The buttons beside the title of a view. {unit} is what they step by.
  'walk.previous':
    '{unit, select, day {Previous day} week {Previous week} month {Previous month} other {Previous quarter}}',
  'walk.next':
    '{unit, select, day {Next day} week {Next week} month {Next month} other {Next quarter}}',
  'walk.back':
    '{unit, select, week {Back to this week} month {Back to this month} other {Back to this quarter}}',
}
