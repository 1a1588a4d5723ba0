// The Today view.
export const today = {
  // The finding of a day. {tracked} and {ahead} are lengths, {share} is a percentage.
  'today.nothing-that-day': 'Nothing was tracked on this day.',
  'today.nothing-planned': 'Nothing is planned yet.',
  'today.nothing-yet': 'Nothing tracked yet today.',
  'today.nothing-yet-meetings-ahead': 'Nothing tracked yet today; {ahead} of meetings ahead.',
  'today.nothing-yet-time-ahead': 'Nothing tracked yet today; {ahead} ahead.',
  'today.meetings-ahead': '{ahead} of meetings ahead.',
  'today.time-ahead': '{ahead} ahead.',
  'today.tracked': '{tracked} tracked, {share} of it strategy.',
  'today.tracked-no-strategy': '{tracked} tracked, none of it strategy.',
  'today.so-far': '{tracked} tracked so far, {share} of it strategy.',
  'today.so-far-no-strategy': '{tracked} tracked so far, none of it strategy.',
  'today.so-far-meetings-ahead':
    '{tracked} tracked so far, {share} of it strategy; {ahead} of meetings ahead.',
  'today.so-far-meetings-ahead-no-strategy':
    '{tracked} tracked so far, none of it strategy; {ahead} of meetings ahead.',
  'today.so-far-time-ahead': '{tracked} tracked so far, {share} of it strategy; {ahead} ahead.',
  'today.so-far-time-ahead-no-strategy':
    '{tracked} tracked so far, none of it strategy; {ahead} ahead.',

  // The planned block whose time has come.
  'today.next-planned': 'Next planned block',
  'today.planned-for':
    'planned for {times}, {minutes, plural, =0 {now} one {in # minute} other {in # minutes}}',
  'today.start': 'Start',
  'today.start-named': 'Start {title}',
}
