// Requests: the form that captures one, those that wait on Today, who asks for how much.
export const capture = {
  'capture.title': 'Capture a request',
  'capture.who': 'Who asks',
  'capture.what-for': 'What for',
  'capture.how-long': 'How long',
  'capture.when': 'When',
  'capture.now': 'Now',
  'capture.later': 'Later',
  'capture.declined': 'Decline',
  'capture.keep': 'Capture',
  // What the decision does, under the form.
  'capture.stops': 'Stops {category} and starts this. Later keeps it for afterwards.',
  'capture.starts': 'Starts a block for it.',
  'capture.counts': 'Counts as a declined request.',
  'capture.waits': 'Waits on Today until you decide.',
  // Stands for what was asked where only the asker is known.
  'capture.something-for': 'something for {name}',
  // Notices; {title} is what was asked.
  'capture.captured': 'Captured: {title}.',
  'capture.started': 'Started: {title}.',
  'capture.decided-now': 'Done: {title}.',
  'capture.decided-later': 'For later: {title}.',
  'capture.decided-declined': 'Declined: {title}.',
  'capture.deleted': 'Deleted: {title}.',

  // Requests that wait on Today. {title} is what was asked.
  'capture.requests': 'Requests',
  'capture.for-later': 'for later',
  'capture.start-named': 'Start: {title}',
  'capture.switch': 'Switch to it',
  'capture.switch-named': 'Switch to it: {title}',
  'capture.later-named': 'Later: {title}',
  'capture.decline-named': 'Decline: {title}',
  'capture.done': 'Done',
  'capture.done-named': 'Done: {title}',

  // The table of who asked for how much time.
  'capture.asker': 'Who asked',
  'capture.asker-unknown': 'Not said',
  'capture.asked-time': 'Time',
  'capture.asked-share': 'Of tracked',
  'capture.asked-requests': 'Requests noted',
  'capture.asked-accepted': '{count, number} taken on',
  'capture.asked-declined': '{count, number} declined',
  'capture.asked-undecided': '{count, number} undecided',
}
