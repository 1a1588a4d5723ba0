import { expect, test } from 'vitest'
import { supportFinding } from '../../../shared/pack/finding.ts'
import { messagesOf } from '../../../shared/words/catalogues.ts'
import { createWords } from '../../../shared/words/words.ts'
import { words } from '../../support.ts'

const german = createWords({ language: 'de', formats: 'de-DE', hourCycle: 'h23' }, messagesOf('de'))

test.for<[number, number, number, string, string]>([
  [0, 0, 0, 'No claim goes in.', 'Keine Aussage ist aufgenommen.'],
  [1, 0, 0, 'The one claim has strong support.', 'Die eine Aussage ist gut belegt.'],
  [25, 0, 0, 'All 25 claims have strong support.', 'Alle 25 Aussagen sind gut belegt.'],
  [0, 2, 0, 'Both claims have partial support.', 'Beide Aussagen sind teilweise belegt.'],
  [0, 0, 1, 'The one claim has no support yet.', 'Die eine Aussage ist noch nicht belegt.'],
  [0, 0, 3, 'None of the 3 claims has support yet.', 'Von 3 Aussagen ist noch keine belegt.'],
  [
    25,
    0,
    1,
    '25 claims have strong support, 1 none yet.',
    '25 Aussagen sind gut belegt, 1 noch nicht.',
  ],
  [
    1,
    2,
    0,
    '1 claim has strong support, 2 partial support.',
    '1 Aussage ist gut belegt, 2 teilweise.',
  ],
  [
    0,
    1,
    4,
    '1 claim has partial support, 4 none yet.',
    '1 Aussage ist teilweise belegt, 4 noch nicht.',
  ],
  [
    3,
    2,
    1,
    '3 claims have strong support, 2 partial support and 1 none yet.',
    '3 Aussagen sind gut belegt, 2 teilweise und 1 noch nicht.',
  ],
])('strong %i, partial %i, none %i: “%s”', ([strong, partial, none, english, said]) => {
  const counts = { strong, partial, none }
  expect([supportFinding(counts, words), supportFinding(counts, german)]).toEqual([english, said])
})
