import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noted, openWindow } from './open-window.tsx'

/** A new entry of the fixture's Friday at half past three, with these times typed. */
async function typeTimes(day: string, from: string, to: string) {
  const { user } = await openWindow()
  await screen.findByRole('heading', { name: 'Today' })
  await user.keyboard('n')
  const sheet = within(await screen.findByRole('dialog', { name: 'New entry' }))
  await user.click(sheet.getByRole('button', { name: /Category/ }))
  await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
  for (const [field, typed] of [
    [/^day, Day/, day],
    [/^hour, From/, from],
    [/^hour, To/, to],
  ] as const) {
    await user.click(sheet.getByRole('spinbutton', { name: field }))
    await user.keyboard(typed)
  }
  return {
    isReady: !sheet.getByRole('button', { name: 'Save entry' }).hasAttribute('disabled'),
    says: sheet.getByRole('status').textContent,
    length: sheet.queryByText(/ends the next day/)?.textContent?.replaceAll('\u00a0', ' ') ?? null,
  }
}

const ends = (length: string) => `${length}, ends the next day`

test.each([
  ['an hour of this morning', '20', '0900', '1000', null, ''],
  ['a night', '19', '2200', '0200', ends('4 h'), ''],
  ['an end before the start', '19', '1000', '0930', ends('23 h 30 min'), /^That is 23.h 30.min/],
  ['later today', '20', '1500', '1545', null, /^15:45 is still ahead/],
])(
  'an entry with times typed is kept or refused beside them: %s',
  async (_, day, from, to, length, says) => {
    const typed = await typeTimes(day, from, to)
    expect(typed.says).toMatch(says)
    expect(typed.isReady).toBe(says === '')
    expect(typed.length).toBe(length)
  },
)

test('an entry that is left unsaved can be brought back, as often as it is left', async () => {
  const { user, store } = await openWindow()
  await user.keyboard('n')
  const form = () => screen.findByRole('dialog', { name: 'New entry' })
  await user.type(within(await form()).getByLabelText('Note'), 'Call with Acme')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Bring back' }))
  const again = within(await form())
  expect(again.getByLabelText('Note')).toHaveProperty('value', 'Call with Acme')
  // It can be brought back a second time.
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'Bring back' }))
  expect(within(await form()).getByLabelText('Note')).toHaveProperty('value', 'Call with Acme')
  expect(noted(store, 'Call with Acme')).toEqual([])
})

test('an entry that was only looked at is left without a word', async () => {
  const { user } = await openWindow()
  await user.keyboard('n')
  await screen.findByRole('dialog', { name: 'New entry' })
  await user.keyboard('{Escape}')
  expect(screen.queryByText('The new entry is not saved.')).toBeNull()
})
