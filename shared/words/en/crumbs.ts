// Saved time in pieces under half an hour, in the reflection and in AI hours.
export const crumbs = {
  'crumbs.title': 'Saved in small pieces',
  // {length} is a length, {count} counts pieces, {when} is a day with times.
  'crumbs.pool':
    '{length} in {count, plural, one {# piece} other {# pieces}} of less than half an hour, each too short to become strategy.',
  // Rework elsewhere took all of it, or all but {left}.
  'crumbs.spent':
    '{length} in {count, plural, one {# piece} other {# pieces}} of less than half an hour, but checking and rework took that time again.',
  'crumbs.pool-less':
    '{length} in {count, plural, one {# piece} other {# pieces}} of less than half an hour, each too short to become strategy; {left} of it is left after checking and rework.',
  'crumbs.none': 'Too little was saved in pieces of less than half an hour to make a block of.',
  'crumbs.take': 'Take {when}',
  'crumbs.for': 'What the block is for',
  'crumbs.planned': 'Planned for them: {when}',
  'crumbs.no-slot': 'Nothing in the week after is free for long enough.',
  // What became of such pieces over the last weeks; {share} is a percentage.
  'crumbs.record':
    'In the {weeks, plural, one {last week} other {last # weeks}} with such pieces, {kept} of {length} became blocks that you kept ({share}).',
  'crumbs.record-unknown':
    'Not known yet: how much of them becomes blocks that you keep. It takes {least, number} weeks with such pieces to tell.',
  // Below the pledge for strategy; {categories} is a list of categories.
  'crumbs.pledge-first':
    'Put them into {categories} first: AI knows least about customers and the market.',
}
