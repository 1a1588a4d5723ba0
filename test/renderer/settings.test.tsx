import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { exportDocument } from '../../shared/interchange/export.ts'
import { document, fridayAfternoon } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

test('a normal week is set, summed and saved', async () => {
  const settings = { ...document.settings, baseline: null }
  const { go, user, store } = await openWindow(weekApp({ settings }))
  await go('Settings', 'Normal week')
  const part = within(screen.getByRole('region', { name: 'Normal week' }))
  expect(part.getByText('not set')).toBeDefined()
  await user.click(part.getByRole('button', { name: 'Set my normal week' }))
  // It starts from an example that adds up to the working hours.
  expect(part.getByText('40 h')).toBeDefined()
  const delivery = part.getByRole('textbox', { name: 'Hours of Delivery & backlog' })
  await user.clear(delivery)
  await user.type(delivery, '20')
  await user.click(part.getByRole('button', { name: 'More: Hours of Vision & strategy' }))
  expect(part.getByText('48 h 15 min')).toBeDefined()
  await user.click(part.getByRole('button', { name: 'Save normal week' }))
  expect(store.config.settings.baseline?.weeklyMinutes).toMatchObject({
    delivery: 1200,
    vision: 135,
  })
})

test('a goal is added last and moved up', async () => {
  const { go, user, store } = await openWindow()
  await go('Settings', 'Goals')
  await user.type(
    screen.getByLabelText('Add goal', { selector: 'input' }),
    'Reports people trust{Enter}',
  )
  await user.click(await screen.findByRole('button', { name: 'Move up: Reports people trust' }))
  expect(store.config.goals.map(({ id, rank }) => [id, rank])).toEqual([
    ['mid', 1],
    ['reports-people-trust', 2],
    ['onboard', 3],
  ])
})

test('a category is renamed when its field is left', async () => {
  const { go, user, store } = await openWindow()
  await go('Settings', 'Categories')
  const name = screen.getByLabelText('Name of Mail & admin')
  await user.clear(name)
  await user.type(name, 'Mail{Enter}')
  expect(store.config.categories.find(({ id }) => id === 'admin')).toMatchObject({
    name: 'Mail',
    stance: 'neutral',
  })
})

test('what applies at once says that it is saved, and is taken back there', async () => {
  const { go, user, store } = await openWindow()
  await go('Settings', 'Categories')
  const saved = () => screen.queryByText(/^Saved: /)
  expect(saved()).toBeNull()
  const name = screen.getByLabelText('Name of Mail & admin')
  await user.clear(name)
  await user.type(name, 'Mail{Enter}')
  expect(await screen.findByText('Saved: Change category')).toBeDefined()
  const back = within(
    screen.getByText('Saved: Change category').parentElement ?? window.document.body,
  )
  await user.click(back.getByRole('button', { name: 'Undo' }))
  const named = () => store.config.categories.find(({ id }) => id === 'admin')?.name
  await waitFor(() => expect(named()).toBe('Mail & admin'))
  // Taking back is no change that could be taken back again.
  await waitFor(() => expect(saved()).toBeNull())
})

test('working hours that cannot be read are refused in words', async () => {
  const { go, user, store } = await openWindow()
  await go('Settings', 'Time and language')
  const friday = screen.getByLabelText('Working hours on Friday')
  await user.clear(friday)
  await user.type(friday, 'nine to five{Enter}')
  expect(await screen.findByText(/“nine to five” is not a span of hours/)).toBeDefined()
  expect(store.config.settings).toEqual(document.settings)
})

test('what counts of a calendar is chosen kind by kind', async () => {
  const { go, user, store } = await openWindow()
  await go('Settings', 'Calendar')
  const part = within(screen.getByRole('region', { name: 'Calendar' }))
  await user.click(part.getByRole('checkbox', { name: 'Out of office' }))
  await user.click(part.getByRole('checkbox', { name: 'Declined' }))
  await user.type(part.getByLabelText('Add excluded words', { selector: 'input' }), 'doctor{Enter}')
  await user.type(part.getByLabelText('Add address', { selector: 'input' }), 'me@x.org{Enter}')
  expect(store.config.settings.calendar).toMatchObject({
    counted: ['declined', 'out-of-office'],
    excludedWords: ['doctor'],
  })
  expect(store.config.settings.ownAddresses).toEqual(['me@x.org'])
})

test('free slots are chosen by length, distance and time of day', async () => {
  const { go, user, store } = await openWindow()
  await go('Settings', 'Calendar')
  const part = within(screen.getByRole('region', { name: 'Calendar' }))
  const least = part.getByLabelText('At least')
  await user.clear(least)
  await user.type(least, '90{Enter}')
  await user.click(part.getByRole('radio', { name: 'Afternoons' }))
  await user.click(part.getByRole('checkbox', { name: /longest stretch/ }))
  expect(store.config.settings.calendar.slots).toEqual({
    minMinutes: 90,
    bufferMinutes: 10,
    preferred: 'afternoon',
    keepLongest: false,
  })
})

test('an import shows what it would change before it happens', async () => {
  const [monday, ...others] = document.entries
  if (!monday) throw new Error('the fixture has no entries')
  const incoming = { ...document, entries: [{ ...monday, id: 'new' }, ...others] }
  const app = weekApp()
  const text = JSON.stringify(exportDocument(incoming, fridayAfternoon))
  app.toOpen = [{ name: 'offwheel.json', octets: new TextEncoder().encode(text) }]
  const { go, user, store } = await openWindow(app)
  const ids = () => [...store.entries.keys()].toSorted()
  await go('Settings', 'Data')
  await user.click(screen.getByRole('button', { name: 'Import data…' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Import offwheel.json' }))
  expect(sheet.getByRole('row', { name: 'Entries 1 0 0 6' })).toBeDefined()
  await user.click(sheet.getByRole('radio', { name: 'Replace' }))
  expect(sheet.getByRole('row', { name: 'Entries 1 0 1 5' })).toBeDefined()
  expect(ids()).toEqual(document.entries.map(({ id }) => id).toSorted())
  await user.click(sheet.getByRole('button', { name: 'Replace all data' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(ids()).toEqual(incoming.entries.map(({ id }) => id).toSorted())
})

test('backups are listed by date; going back to one shows first what it would change', async () => {
  const app = weekApp()
  await app.needs.backups.write('day')
  await app.run('deleteEntry', { id: 'wed' })
  const { go, user, store } = await openWindow(app)
  await go('Settings', 'Data')
  const list = within(await screen.findByRole('table', { name: 'Backups' }))
  expect(list.getByText(/\d.kB/)).toBeDefined()
  await user.click(list.getByRole('button', { name: /^Restore the backup of Fri/ }))
  const sheet = within(await screen.findByRole('dialog'))
  expect(sheet.getByRole('row', { name: 'Entries 1 0 0 5' })).toBeDefined()
  expect(store.entries.has('wed')).toBe(false)
  await user.click(sheet.getByRole('button', { name: 'Replace all data' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(store.entries.has('wed')).toBe(true)
})

test('a language and a clock are chosen, and the window speaks it', async () => {
  const { go, user, store } = await openWindow()
  await go('Settings', 'Time and language')
  const part = within(screen.getByRole('region', { name: 'Time and language' }))
  await user.click(part.getByRole('radio', { name: '24-hour' }))
  await user.click(part.getByRole('radio', { name: 'Deutsch' }))
  expect(store.config.settings.locale).toEqual({ language: 'de', clock: 'h23' })
  expect(
    await screen.findByRole('heading', { name: 'Einstellungen', level: 1 }, { timeout: 20_000 }),
  ).toBeDefined()
  const chosen = screen.getByRole('radio', { name: 'Deutsch' })
  expect(chosen.ownerDocument.activeElement).toBe(chosen)
})

test('another language leaves an entry that is being written as it is', async () => {
  const { user, store, run } = await openWindow()
  await user.keyboard('n')
  await user.type(
    within(await screen.findByRole('dialog', { name: 'New entry' })).getByLabelText('Note'),
    'Board deck',
  )
  const { settings } = store.config
  const locale = { ...settings.locale, language: 'de' as const }
  await run('saveSettings', { before: settings, after: { ...settings, locale } })
  const sheet = within(await screen.findByRole('dialog', { name: 'Neuer Eintrag' }))
  const note = sheet.getByLabelText<HTMLInputElement>('Notiz')
  expect(note.value).toBe('Board deck')
  expect(note.ownerDocument.activeElement).toBe(note)
})
