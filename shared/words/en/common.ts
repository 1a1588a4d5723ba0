// Words that stand in many places.
export const common = {
  // The views, by their place in the navigation.
  'view.today': 'Today',
  'view.week': 'Week',
  'view.ai': 'AI hours',
  'view.trends': 'Trends',
  'view.calendar': 'Calendar',
  'view.reflection': 'Reflection',
  'view.settings': 'Settings',
  // A refusal ({what}, a sentence) of one of several files.
  'problem-in-file': '{file}: {what}',
  // What buttons do.
  'do.save': 'Save',
  'do.cancel': 'Cancel',
  'do.close': 'Close',
  'do.delete': 'Delete',
  'do.edit': 'Edit',
  'do.add': 'Add',
  'do.undo': 'Undo',
  'do.done': 'Done',
  'do.skip': 'Skip',
  // The fields that stand in many forms.
  'field.category': 'Category',
  'field.goal': 'Goal',
  'field.no-goal': 'No goal',
  'field.note': 'Note',
  'field.name': 'Name',
}
