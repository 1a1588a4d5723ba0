// What the person is told of damaged, missing and foreign files: at a start, or when a file is written.

/** What a file of the data folder is; {title} is that of its kind in `electron/store/documents.ts`. */
const document = `{title, select,
  config {settings file} ledger {ledger} requests {list of requests} running {file of the running block}
  calendar {list of events to classify} told {list of notices shown} edit {undo file} history {undo file}
  unsaved {file of unsaved text} addresses {file of calendar addresses} subscriptions {file of subscriptions}
  other {file}}`
const copy = 'Its last good copy, from {at, date, long} at {at, time, short},'

export const recovered = {
  // {file} is the name of the file, {aside} that under which it is kept, {reason} what is wrong with it.
  'problem.recovered/changed': `The ${document} {file} was changed by another program while Offwheel had it open. That version is kept as {aside}.`,
  'problem.recovered/missing': `The ${document} {file} was missing. ${copy} was restored. Later changes are not in it.`,
  'problem.recovered/damaged': `The ${document} {file} was damaged ({reason}) and is kept as {aside}. ${copy} was restored. Later changes are not in it.`,
  'problem.recovered/damaged-no-copy': `The ${document} {file} was damaged ({reason}) and is kept as {aside}. There is no copy of it to restore.`,
  // On the command line, which changes nothing here.
  'problem.recovered/unreadable': `The ${document} {file} is damaged ({reason}). ${copy} was read instead. Later changes are not in it.`,
  'problem.recovered/unreadable-no-copy': `The ${document} {file} is damaged ({reason}). There is no copy of it to read instead.`,
  // {reason} is one of `file-fault`.
  'problem.recovered/not-yet': '{file} could not be written yet: {reason}',
  'problem.recovered/no-copies': 'No copies of your data could be made at this start: {reason}',
  'problem.recovered/no-undo':
    'The undo file {file} was missing. Some earlier changes can no longer be undone.',
  'problem.recovered/strange':
    'The file {file} is not read, because its name is not that of a month alone. If a sync program made it, it may hold entries from another computer.',
  // {name} is that of a folder of the data.
  'problem.recovered/folder':
    'The folder {name} was not a folder. What was there is kept as {aside}.',
  'problem.recovered/folder-stays':
    'The folder {name} is not a folder, and what is there could not be moved: {reason}',
  // {label} is what was done.
  'problem.recovered/finished':
    '“{label}” was not written everywhere when Offwheel ended. It is finished now.',
  'problem.recovered/finished-undo':
    'Undoing “{label}” was not written everywhere when Offwheel ended. It is finished now.',
  'problem.recovered/unfinished':
    '“{label}” was not written everywhere when Offwheel ended, and cannot be finished: history.json is damaged where it holds it.',
}
