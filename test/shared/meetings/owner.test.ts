import { describe, expect, test } from 'vitest'
import { askedOwner, type Invited, ownerAddress } from '../../../shared/meetings/owner.ts'
import { defaultSettings } from '../../../shared/model/defaults.ts'

/** One event for each text, `sam ann`, with those people; `x2` in front makes two instances of a series. */
function events(...each: readonly string[]): readonly Invited[] {
  return each.flatMap((text, place) => {
    const [, times = '1', names = ''] = /^(?:x(\d+) )?(.*)$/.exec(text) ?? []
    const people = names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => ({ address: `${name}@example.com`, isAway: false }))
    return Array.from({ length: Number(times) }, () => ({ identity: `${place}`, people }))
  })
}

describe('whose calendar it is', () => {
  test.each<[string, readonly Invited[], readonly string[], string | null]>([
    ['nobody, without events', [], [], null],
    ['nobody, where no event names people', events('', '', '', '', '', ''), [], null],
    ['nobody, of four events', events('sam ann', 'sam bob', 'sam', 'sam'), [], null],
    [
      'who stands in each of five',
      events('sam ann', 'sam bob', 'sam', 'sam', 'sam'),
      [],
      'sam@example.com',
    ],
    [
      'who stands in four of five',
      events('sam ann', 'sam bob', 'sam', 'sam', 'eve'),
      [],
      'sam@example.com',
    ],
    [
      'nobody who stands in seven of nine',
      events('sam ann', 'sam bob', 'sam', 'sam', 'sam', 'sam', 'sam', 'eve', 'eve'),
      [],
      null,
    ],
    [
      'events without people say nothing',
      events('sam', 'sam', 'sam', 'sam', 'sam', '', '', '', ''),
      [],
      'sam@example.com',
    ],
    [
      'nobody, where two stand in as many',
      events('sam ann', 'sam ann', 'sam ann', 'ann sam', 'sam ann'),
      [],
      null,
    ],
    [
      'who stands in one more than a colleague',
      events('sam ann', 'sam ann', 'sam ann', 'ann sam', 'sam'),
      [],
      'sam@example.com',
    ],
    [
      'a series is one event',
      events('x50 ann bob', 'sam bob', 'sam', 'sam', 'sam', 'sam', 'sam'),
      [],
      'sam@example.com',
    ],
    [
      'who the calendar is named by',
      events('sam ann', 'ann'),
      ['Sam@Example.com'],
      'sam@example.com',
    ],
    ['nobody for a name that no event has', events('ann', 'ann'), ['sam@example.com'], null],
  ])('%s', (_, occurrences, names, expected) => {
    expect(ownerAddress(occurrences, names)).toBe(expected)
  })
})

describe('who is asked about', () => {
  const settings = defaultSettings('Europe/Berlin')
  const sam = { address: 'sam@example.com', declined: ['a'] }
  test.each([
    ['nobody without a candidate', [{}], settings, null],
    ['the first candidate', [{}, { owner: sam }], settings, sam],
    [
      'with what they declined in each of their calendars',
      [
        { owner: sam },
        { owner: { ...sam, declined: ['b'] } },
        { owner: { address: 'x', declined: ['c'] } },
      ],
      settings,
      { ...sam, declined: ['a', 'b'] },
    ],
    [
      'nobody, once an own address is known',
      [{ owner: sam }],
      { ...settings, ownAddresses: ['s@x'] },
      null,
    ],
    [
      'where declined meetings count, none would drop out',
      [{ owner: sam }],
      { ...settings, calendar: { ...settings.calendar, counted: ['declined' as const] } },
      { ...sam, declined: [] },
    ],
  ])('%s', (_, sources, with_, expected) => {
    expect(askedOwner(sources, with_)).toEqual(expected)
  })
})
