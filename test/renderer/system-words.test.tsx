import { expect, test } from 'vitest'
import { awayHint, shortcutHint } from '../../renderer/views/settings/system-words.ts'

test.each([
  [
    'yes',
    'yes',
    /^0 never asks\. Offwheel always asks about sleep and a locked screen\. A meeting/,
  ],
  [
    'yes',
    'no',
    /^0 never asks\. Offwheel always asks about sleep\. This desktop does not report a locked/,
  ],
  ['no', 'no', /^This desktop does not report time without input, so this setting has no effect/],
  ['unseen', 'unseen', /has not yet reported any time without input.*has not reported one yet/],
] as const)('of input %s and a locked screen %s no more is promised', (idle, lock, words) => {
  expect(awayHint({ idle, lock })).toMatch(words)
})

test.each([
  ['set', null],
  ['seen', null],
  [undefined, null],
  ['asked', /asked for this shortcut.*press the keys once/],
  ['refused', /^Another program has/],
] as const)('beside a shortcut that is %s stands what is known', (state, words) => {
  const hint = shortcutHint(state)
  if (words === null) expect(hint).toBeNull()
  else expect(hint).toMatch(words)
})
