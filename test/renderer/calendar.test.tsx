import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ok } from '../../shared/result.ts'
import { fakeApi } from './fake-api.ts'
import { document } from './fixture.ts'
import { openWindow } from './open-window.tsx'

test('a series is classified as a whole and kept as a rule', async () => {
  const { go, user, called } = await openWindow()
  await go('Calendar')
  await user.click(await screen.findByRole('button', { name: /Category for Pricing workshop/ }))
  await user.click(await screen.findByRole('option', { name: 'Market & customers' }))
  await user.click(screen.getByRole('button', { name: 'Classify Pricing workshop' }))
  expect(called('classifyEvents')).toEqual([
    {
      choices: [
        {
          groupIds: ['pricing'],
          categoryId: 'market',
          goalId: null,
          rule: { titleWords: ['Pricing workshop'] },
        },
      ],
    },
  ])
  expect(await screen.findByText('Every meeting has a category.')).toBeDefined()
})

test('rules are moved and written', async () => {
  const { go, user, called } = await openWindow()
  await go('Calendar')
  await user.click(await screen.findByRole('button', { name: 'Move down: title has “stand-up”' }))
  expect(called('moveRule')).toEqual([{ id: 'r1', index: 1 }])
  await user.click(screen.getByRole('button', { name: 'Add rule' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'New rule' }))
  await user.type(sheet.getByLabelText('Words in the title'), 'roadmap, okr')
  await user.type(sheet.getByLabelText('Attendees, at least'), '4')
  await user.click(sheet.getByRole('button', { name: /Category/ }))
  await user.click(await screen.findByRole('option', { name: 'Vision & strategy' }))
  await user.click(sheet.getByRole('button', { name: 'Save rule' }))
  expect(called('saveRule')).toEqual([
    {
      id: null,
      when: { titleWords: ['roadmap', 'okr'], minAttendees: 4 },
      categoryId: 'vision',
      goalId: null,
    },
  ])
})

test('a dropped calendar is imported and its notice shown with details', async () => {
  const notice = {
    tone: 'info',
    title: '42 meetings added.',
    details: ['3 left out: all day'],
  } as const
  const fake = fakeApi(document, { importCalendar: async () => ok(notice) })
  const { user, called } = await openWindow(fake)
  const file = new File(['BEGIN:VCALENDAR'], 'work.ics')
  fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } })
  expect(await screen.findByText('42 meetings added.')).toBeDefined()
  await waitFor(() => expect(called('importCalendar')).toMatchObject([{ fileName: 'work.ics' }]))
  await user.click(screen.getByRole('button', { name: 'Show details (1)' }))
  expect(screen.getByText('3 left out: all day')).toBeDefined()
})
