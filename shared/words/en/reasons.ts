// Why a category is suggested for a meeting: parts of a list after “because of”.
export const reasons = {
  // How many are invited.
  'reason.size-none': 'nobody invited',
  'reason.size-two': 'two people',
  'reason.size-small': 'a small group',
  'reason.size-large': 'a large group',
  // When it starts. {weekday} is its name.
  'reason.morning': '{weekday} morning',
  'reason.midday': '{weekday} midday',
  'reason.afternoon': '{weekday} afternoon',
  // Whether it recurs.
  'reason.weekly': 'weekly or so',
  'reason.once': 'once',
}
