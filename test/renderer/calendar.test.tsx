import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { at } from './fixture.ts'
import { noted, openWindow } from './open-window.tsx'

const oneMeetingOneDay = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Life',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Interview',
  'DTSTART:20261123T090000Z',
  'DTEND:20261123T100000Z',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2',
  'SUMMARY:Offsite',
  'DTSTART;VALUE=DATE:20261124',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

test('a series is classified as a whole and kept as a rule', async () => {
  const { go, user, store } = await openWindow()
  await go('Meetings')
  await user.click(await screen.findByRole('button', { name: /Category for Pricing workshop/ }))
  await user.click(await screen.findByRole('option', { name: 'Market & customers' }))
  expect(noted(store, 'Pricing workshop')).toMatchObject([
    { categoryId: 'market', goalId: null, start: at('19', '14:00') },
    { categoryId: 'market', goalId: null, start: at('20', '14:00') },
  ])
  expect(store.config.rules.at(-1)).toMatchObject({
    when: { titleWords: ['Pricing workshop'] },
    categoryId: 'market',
    goalId: null,
  })
  expect(await screen.findByText('Every meeting has a category.')).toBeDefined()
})

test('rules are moved and written', async () => {
  const { go, user, store } = await openWindow()
  await go('Meetings')
  await user.click(await screen.findByRole('button', { name: 'Move down: title has “stand-up”' }))
  expect(store.config.rules.map(({ id }) => id)).toEqual(['r2', 'r1'])
  await user.click(screen.getByRole('button', { name: 'Add rule' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'New rule' }))
  await user.type(sheet.getByLabelText('Words in the title'), 'roadmap, okr')
  await user.type(sheet.getByLabelText('Attendees, at least'), '4')
  await user.click(sheet.getByRole('button', { name: /Category/ }))
  await user.click(await screen.findByRole('option', { name: 'Vision & strategy' }))
  await user.click(sheet.getByRole('button', { name: 'Save rule' }))
  expect(store.config.rules.slice(2)).toMatchObject([
    {
      when: { titleWords: ['roadmap', 'okr'], minAttendees: 4 },
      categoryId: 'vision',
      goalId: null,
    },
  ])
})

test('a dropped calendar is imported and its notice shown with details', async () => {
  const { user, store } = await openWindow()
  const file = new File([oneMeetingOneDay], 'work.ics')
  fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } })
  expect(await screen.findByText('Life: 1 added, 1 left out.')).toBeDefined()
  expect(noted(store, 'Interview')).toMatchObject([{ categoryId: 'discovery' }])
  await user.click(screen.getByRole('button', { name: /^Show details/ }))
  expect(screen.getByText('Left out, all-day: 1 event (Offsite).')).toBeDefined()
})

/** Five meetings of one address, which declined the last. */
const calendarOfSam = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Work',
  ...[16, 17, 18, 19, 20].flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${day}`,
    'SUMMARY:Interview',
    `DTSTART:202611${day}T190000Z`,
    'DURATION:PT30M',
    `ORGANIZER:mailto:colleague-${day}@example.com`,
    `ATTENDEE;PARTSTAT=${day === 20 ? 'DECLINED' : 'ACCEPTED'}:mailto:sam@example.com`,
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
  '',
].join('\r\n')

test('the notice of an import asks whose calendar it is, but not where Meetings asks', async () => {
  const { go, user, store } = await openWindow()
  const file = new File([calendarOfSam], 'work.ics')
  fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } })
  const notices = within(screen.getByRole('region', { name: 'Notices' }))
  expect(await notices.findByText('Are you sam@example.com?')).toBeDefined()
  expect(notices.getByText(/1 declined meeting would drop out/)).toBeDefined()
  await go('Meetings')
  expect(await screen.findByRole('heading', { name: 'Are you sam@example.com?' })).toBeDefined()
  expect(notices.queryByText('Are you sam@example.com?')).toBeNull()
  await go('Today')
  await user.click(await notices.findByRole('button', { name: 'Yes, I am sam@example.com' }))
  expect(await notices.findByText(/kept as yours; 1 declined meeting/)).toBeDefined()
  expect(store.config.settings.ownAddresses).toContain('sam@example.com')
  expect(notices.queryByText('Are you sam@example.com?')).toBeNull()
})
