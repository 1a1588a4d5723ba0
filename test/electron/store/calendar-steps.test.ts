import { expect, test } from 'vitest'
import { withDismissedLists, withUnknownTimes } from '../../../electron/store/calendar-steps.ts'
import { readDismissed } from '../../../shared/meetings/dismissed.ts'
import { at } from '../../support.ts'

test('what was dismissed by UID, or by UID and instant, is told the same afterwards', () => {
  const dismissed = ['gone@x', 'odd|uid', 'weekly@x|2026-11-16T09:00:00Z']
  const { sources, other } = withDismissedLists({ sources: [{ id: 's', dismissed }], other: 1 })
  const [source] = sources as { id: string; dismissed: string[] }[]
  expect([source?.id, other]).toEqual(['s', 1])
  const instants = [null, null, at('2026-11-16T09:00:00Z')]
  expect(source?.dismissed.map(readDismissed)).toMatchObject(
    ['gone@x', 'odd|uid', 'weekly@x'].map((uid, place) => ({ uid, recurrenceId: instants[place] })),
  )
  // An export of an older version holds the old texts for ever.
  expect(dismissed.map(readDismissed)).toMatchObject(
    ['gone@x', 'odd|uid', 'weekly@x'].map((uid, place) => ({ uid, recurrenceId: instants[place] })),
  )
})

test('where the calendar has an event whose time was decided is not known before it is read', () => {
  const entry = (kept?: readonly string[]) => ({ id: 'e', event: { uid: 'u', kept } })
  const { entries } = withUnknownTimes({
    serial: 3,
    entries: [entry(['category']), entry(['time', 'note']), entry(), { id: 'hand' }],
  })
  expect(
    (entries as { event?: { differs?: string } }[]).map(({ event }) => event?.differs),
  ).toEqual([undefined, 'unknown', undefined, undefined])
})

test('what is no list of sources or entries is left for the reader to refuse', () => {
  expect(withDismissedLists({ sources: 'none' })).toEqual({ sources: 'none' })
  expect(withUnknownTimes({ entries: [null] })).toEqual({ entries: [null] })
})
