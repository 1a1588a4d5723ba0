import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { at, document as fixture } from './fixture.ts'
import { noted, openWindow } from './open-window.tsx'

async function openQuickEntry() {
  const opened = await openWindow()
  await opened.user.keyboard('q')
  const sheet = within(await screen.findByRole('dialog', { name: 'Quick entry' }))
  return { ...opened, sheet, line: sheet.getByLabelText('What you did, in one line') }
}

test('a line is understood in words while it is typed', async () => {
  const { user, line } = await openQuickEntry()
  await user.type(line, 'monday 90m discovery #1 interview notes @10:30')
  const words = await screen.findByText(/^Mon 16 Nov/)
  expect(words.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Mon 16 Nov, 10:30 – 12:00 · 1 h 30 min · Discovery & research · Win mid-market · interview notes',
  )
})

test('Enter keeps it, offers undo and leaves the field for the next line', async () => {
  const { user, line, store } = await openQuickEntry()
  await user.type(line, '30m discovery calls{Enter}')
  expect(await screen.findByText(/^Added 30.min of Discovery & research\.$/)).toBeDefined()
  expect(noted(store, 'calls')).toMatchObject([
    { categoryId: 'discovery', start: at('20', '15:00'), end: at('20', '15:30') },
  ])
  expect(line).toHaveProperty('value', '')
  expect(document.activeElement).toBe(line)
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(noted(store, 'calls')).toEqual([])
})

test('what is not understood says why and is not kept', async () => {
  const { user, line, store } = await openQuickEntry()
  await user.type(line, 'discovery')
  expect(await screen.findByText('How long? Write 90m, 1h30 or 14-15:30.')).toBeDefined()
  await user.keyboard('{Enter}')
  expect(store.entries.size).toBe(fixture.entries.length)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('nine to five is said as such before it is kept, and what lies ahead is refused', async () => {
  const { user, line, store } = await openQuickEntry()
  await user.type(line, 'yesterday 9-5 discovery')
  expect(await screen.findByText(/^Thu 19 Nov, 09:00 – 17:00 · 8.h · Discovery/)).toBeDefined()
  await user.clear(line)
  await user.type(line, '9-5 discovery')
  expect(await screen.findByText(/^17:00 is still ahead/)).toBeDefined()
  await user.keyboard('{Enter}')
  expect(store.entries.size).toBe(fixture.entries.length)
})

test('it opens from Week as well, but not by a letter that is being written', async () => {
  const { user, go } = await openWindow()
  await user.type(await screen.findByLabelText('Note'), 'q')
  expect(screen.queryByRole('dialog')).toBeNull()
  await go('Week')
  await user.click(screen.getByRole('button', { name: 'Quick entry' }))
  expect(await screen.findByRole('dialog', { name: 'Quick entry' })).toBeDefined()
})

test('a line that was left is typed over when it is opened again', async () => {
  const { user, line } = await openQuickEntry()
  await user.type(line, 'half a line')
  await user.keyboard('{Escape}')
  await user.keyboard('q')
  const again = await screen.findByLabelText('What you did, in one line')
  expect(again).toHaveProperty('value', 'half a line')
  await user.keyboard('30m')
  expect(again).toHaveProperty('value', '30m')
})
