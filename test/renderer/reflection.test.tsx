import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fridayAfternoon } from './fixture.ts'
import { openWindow } from './open-window.tsx'

const commitment = 'What will you do differently?'

test('what is written outlives a walk through the views', async () => {
  const { go, user } = await openWindow()
  await go('Reflection')
  await user.type(await screen.findByLabelText(commitment), 'Say no twice')
  await go('Week')
  await go('Reflection')
  expect(await screen.findByDisplayValue('Say no twice')).toBeDefined()
  expect(screen.getByText('Not saved yet; what you write is kept')).toBeDefined()
})

test('the reflection is saved with what the person said, and only that', async () => {
  const { go, user, store } = await openWindow()
  await go('Reflection')
  expect(
    await screen.findByText('Two mornings without meetings.', { selector: 'blockquote' }),
  ).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'Partly' }))
  await user.click(screen.getByRole('radio', { name: '4' }))
  await user.type(screen.getByLabelText(commitment), 'Say no twice')
  await user.click(screen.getByRole('button', { name: 'Save reflection' }))
  expect(store.config.weeks['2026-W47']).toEqual({
    reflection: {
      writtenAt: fridayAfternoon,
      kept: 'partly',
      impactClarity: 4,
      outcomes: '',
      aiHours: '',
      obstacles: '',
      commitment: 'Say no twice',
    },
  })
  expect(await screen.findByText(/^Saved 20 Nov, 15:30/)).toBeDefined()
})

test('hours really worked are given in hours and kept in minutes', async () => {
  const { go, user, store } = await openWindow()
  await go('Reflection')
  await user.type(await screen.findByLabelText('Total hours worked'), '38,5')
  await user.tab()
  await user.click(screen.getByRole('button', { name: 'Save reflection' }))
  expect(store.config.weeks['2026-W47']?.workedMinutes).toBe(2310)
})

test('past reflections are searched', async () => {
  const { go, user } = await openWindow()
  await go('Reflection')
  await user.type(await screen.findByLabelText('Search past reflections'), 'pricing')
  expect(screen.getByText('Pricing decided')).toBeDefined()
  await user.type(screen.getByLabelText('Search past reflections'), ' no more')
  expect(screen.queryByText('Pricing decided')).toBeNull()
})

test('hours may be written as hours and minutes, and nonsense changes nothing', async () => {
  const { go, user, store } = await openWindow()
  await go('Reflection')
  const hours = await screen.findByLabelText<HTMLInputElement>('Total hours worked')
  await user.type(hours, '7:30')
  await user.tab()
  expect(hours.value).toBe('7.5')
  await user.type(hours, ' or so')
  await user.tab()
  expect(hours.value).toBe('7.5')
  await user.click(screen.getByRole('button', { name: 'Save reflection' }))
  expect(store.config.weeks['2026-W47']?.workedMinutes).toBe(450)
})
