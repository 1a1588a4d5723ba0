// The start list on Today.
export const startList = {
  'start-list.title': 'Getting started',
  // {done} and {all} are numbers of steps.
  'start-list.done': '{done, number} of {all, number} done',
  'start-list.stances':
    'Strategy is work that decides what is worth building: vision, discovery, market, influence. Execution is work that gets it built: delivery, requests, coordination. Each category counts as one of the two, or as neither; you can change that in Settings.',
  'start-list.is-done': ': done',
  // The steps, and why each is worth it.
  'start-list.block': 'Time your first block',
  'start-list.block-why':
    'Press Start block above and choose a category. When the block ends, one question asks whether AI helped.',
  'start-list.calendar': 'Bring in your calendar',
  'start-list.calendar-why':
    'Meetings fill in what the timer does not cover. Choose an .ics file, drop one on this window, or paste the calendar’s address.',
  'start-list.address': 'Paste an address…',
  'start-list.goal': 'Name the goal that matters most',
  'start-list.goal-why': 'Today then shows what share of your week goes into it.',
  'start-list.normal-week': 'Say what a normal week was',
  'start-list.normal-week-why':
    'It shows where saved hours went. It takes a minute, and you start from an example.',
  'start-list.skip-named': 'Skip: {step}',
  'start-list.sample': 'Look around with sample data',
}
