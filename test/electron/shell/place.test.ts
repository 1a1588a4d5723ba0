import { describe, expect, test } from 'vitest'
import {
  clampTo,
  movedOn,
  noPlaces,
  pixels,
  placeOn,
  readPlaces,
  type Screen,
} from '../../../electron/shell/place.ts'

const size = { width: 320, height: 64 }
const laptop: Screen = { id: 1, workArea: { x: 0, y: 25, width: 1440, height: 875 } }
const desk: Screen = { id: 2, workArea: { x: 1440, y: 0, width: 2560, height: 1440 } }

test.for([
  [800, 800],
  [-12.4, -12],
  [0.5, 1],
  [2_147_483_648, null],
  [1e300, null],
  [Number.NaN, null],
  ['800', null],
  [null, null],
] as const)('%s in a file is %s pixels', ([value, expected]) => {
  expect(pixels(value)).toBe(expected)
})

describe('a small window', () => {
  test('opens in the lower right corner at first', () => {
    expect(placeOn([laptop, desk], noPlaces, size)).toEqual({ x: 1104, y: 820 })
  })

  test('opens where it was, on the screen it was on', () => {
    const places = movedOn(noPlaces, desk, { x: 1500, y: 40 })
    expect(placeOn([laptop, desk], places, size)).toEqual({ x: 1500, y: 40 })
  })

  test('opens on a screen that is there when the other is gone, at its own place there', () => {
    const onLaptop = movedOn(noPlaces, laptop, { x: 10, y: 35 })
    const places = movedOn(onLaptop, desk, { x: 3900, y: 1400 })
    expect(placeOn([laptop], places, size)).toEqual({ x: 10, y: 35 })
    expect(placeOn([laptop], movedOn(noPlaces, desk, { x: 3900, y: 40 }), size)).toEqual({
      x: 1104,
      y: 820,
    })
  })

  test('is wholly on a screen that became smaller or stands elsewhere now', () => {
    const places = movedOn(noPlaces, desk, { x: 3600, y: 1300 })
    const smaller: Screen = { id: 2, workArea: { x: -1920, y: 0, width: 1920, height: 1080 } }
    expect(placeOn([laptop, smaller], places, size)).toEqual({ x: -320, y: 1016 })
    expect(clampTo(laptop, { x: -50, y: -50 }, size)).toEqual({ x: 0, y: 25 })
  })
})

test.for([null, 3, [], {}, { byScreen: 4 }, { byScreen: { '1': { x: 'a', y: 2 } } }])(
  '%j remembers no place',
  (value) => {
    expect(readPlaces(value)).toEqual(noPlaces)
  },
)
