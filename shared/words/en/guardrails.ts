// How a guardrail stands, in the Week view.
export const guardrails = {
  'guardrails.title': 'Guardrails',
  // What is explained, inside a question such as: How is the guardrail on Strategy computed?
  'guardrails.explained': 'the guardrail on {name}',
  // Its limits; {least} and {most} are percentages.
  'guardrails.at-least': 'at least {least}',
  'guardrails.at-most': 'at most {most}',
  'guardrails.between': 'at least {least}, at most {most}',
  // A share that is shown as the limit itself and yet misses it.
  'guardrails.just-under': 'just under {share}',
  'guardrails.just-over': 'just over {share}',
  // How it stands; a week that is over is met or missed.
  'guardrails.met': 'met',
  'guardrails.on-course': 'on track',
  'guardrails.at-risk': 'at risk',
  'guardrails.out-of-reach': 'out of reach',
  'guardrails.missed': 'missed',
  'guardrails.unknown': 'not known yet',
  'guardrails.leave': 'week off',
  // Why it cannot be kept.
  'guardrails.fault-gone': 'Its category no longer exists, so no time counts for it.',
  'guardrails.fault-archived':
    'Its category is archived, so there are no warnings and no slots for it.',
  'guardrails.fault-off': 'Its category is off, so its time does not count.',
  // Why it stands so, in sentences that follow one another: the share to expect, what it needs, what is free.
  'guardrails.expected': 'With what is still in your calendar: {share}.',
  'guardrails.needs': 'Needs {length}.',
  'guardrails.needs-more': 'Needs {length} more.',
  'guardrails.needs-all': 'Needs all of the week.',
  'guardrails.needs-other': '{length} more of other work would bring it down to the cap.',
  'guardrails.no-other': 'No amount of other work would bring it down to the cap.',
  'guardrails.free': 'You have {free} free.',
  'guardrails.nothing-free': 'You have no time free.',
  'guardrails.slots':
    '{count, plural, =0 {You have {free} free, but not in a slot your settings allow.} one {You have {free} free; here is a slot.} other {You have {free} free; here are # slots.}}',
  // The same for a week that is over.
  'guardrails.short': '{length} short of the floor.',
  'guardrails.short-other': '{length} of other work short of the cap.',
}
