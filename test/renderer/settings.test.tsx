import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useWindow } from '../../renderer/window/state.ts'
import type { ImportPreview, ImportSummary } from '../../shared/interchange/import-summary.ts'
import { ok } from '../../shared/result.ts'
import { fakeApi } from './fake-api.ts'
import { document } from './fixture.ts'
import { openWindow } from './open-window.tsx'

test('a normal week is set, summed and saved', async () => {
  const settings = { ...document.settings, baseline: null }
  const { go, user, data } = await openWindow(fakeApi({ ...document, settings }))
  await go('Settings')
  const part = within(screen.getByRole('region', { name: 'Normal week' }))
  expect(part.getByText('not set')).toBeDefined()
  await user.click(part.getByRole('button', { name: 'Set my normal week' }))
  await user.type(part.getByLabelText('Hours of Delivery & backlog'), '20')
  await user.type(part.getByLabelText('Hours of Vision & strategy'), '2.5')
  await user.tab()
  expect(part.getByText('22 h 30 min')).toBeDefined()
  await user.click(part.getByRole('button', { name: 'Save normal week' }))
  expect(data().settings.baseline).toEqual({ weeklyMinutes: { delivery: 1200, vision: 150 } })
})

test('a goal is added last and moved up', async () => {
  const { go, user, data } = await openWindow()
  await go('Settings')
  await user.type(
    screen.getByLabelText('Add goal', { selector: 'input' }),
    'Reports people trust{Enter}',
  )
  await user.click(await screen.findByRole('button', { name: 'Move up: Reports people trust' }))
  expect(data().goals.map(({ id, rank }) => [id, rank])).toEqual([
    ['mid', 1],
    ['reports-people-trust', 2],
    ['onboard', 3],
  ])
})

test('a category is renamed when its field is left', async () => {
  const { go, user, called } = await openWindow()
  await go('Settings')
  const name = screen.getByLabelText('Name of Mail & admin')
  await user.clear(name)
  await user.type(name, 'Mail{Enter}')
  expect(called('saveCategory')).toMatchObject([{ id: 'admin', name: 'Mail', stance: 'neutral' }])
})

test('working hours that cannot be read are refused in words', async () => {
  const { go, user, called } = await openWindow()
  await go('Settings')
  const friday = screen.getByLabelText('Working hours on Friday')
  await user.clear(friday)
  await user.type(friday, 'nine to five{Enter}')
  expect(await screen.findByText(/“nine to five” is not a span of hours/)).toBeDefined()
  expect(called('saveSettings')).toEqual([])
})

test('what counts of a calendar is chosen kind by kind', async () => {
  const { go, user, data } = await openWindow()
  await go('Settings')
  const part = within(screen.getByRole('region', { name: 'Calendar' }))
  await user.click(part.getByRole('checkbox', { name: 'Out of office' }))
  await user.click(part.getByRole('checkbox', { name: 'Declined' }))
  await user.type(part.getByLabelText('Add excluded words', { selector: 'input' }), 'doctor{Enter}')
  await user.type(part.getByLabelText('Add address', { selector: 'input' }), 'me@x.org{Enter}')
  expect(data().settings.calendar).toMatchObject({
    counted: ['declined', 'out-of-office'],
    excludedWords: ['doctor'],
  })
  expect(data().settings.ownAddresses).toEqual(['me@x.org'])
})

test('free slots are chosen by length, distance and time of day', async () => {
  const { go, user, data } = await openWindow()
  await go('Settings')
  const part = within(screen.getByRole('region', { name: 'Calendar' }))
  const least = part.getByLabelText('At least')
  await user.clear(least)
  await user.type(least, '90{Enter}')
  await user.click(part.getByRole('radio', { name: 'Afternoons' }))
  await user.click(part.getByRole('checkbox', { name: /longest stretch/ }))
  expect(data().settings.calendar.slots).toEqual({
    minMinutes: 90,
    bufferMinutes: 10,
    preferred: 'afternoon',
    keepLongest: false,
  })
})

test('an import shows what it would change before it happens', async () => {
  const count = (added: number, removed: number) => ({ added, changed: 0, removed, unchanged: 5 })
  const summary = (removed: number): ImportSummary => ({
    entries: count(12, removed),
    categories: count(0, 0),
    goals: count(0, 0),
    weeks: count(0, 0),
    requests: count(0, 0),
    settingsChange: removed > 0,
  })
  const preview: ImportPreview = {
    token: 'token',
    fileName: 'offwheel.json',
    merge: summary(0),
    replace: summary(40),
  }
  const fake = fakeApi(document, { chooseImport: async () => ok(preview) })
  const { go, user, called } = await openWindow(fake)
  await go('Settings')
  await user.click(screen.getByRole('button', { name: 'Import data…' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Import offwheel.json' }))
  expect(sheet.getByRole('row', { name: 'Entries 12 0 0 5' })).toBeDefined()
  await user.click(sheet.getByRole('radio', { name: 'Replace' }))
  expect(sheet.getByRole('row', { name: 'Entries 12 0 40 5' })).toBeDefined()
  expect(called('applyImport')).toEqual([])
  await user.click(sheet.getByRole('button', { name: 'Replace all data' }))
  expect(called('applyImport')).toEqual([{ token: 'token', mode: 'replace' }])
})

test('backups are listed by date; going back to one shows first what it would change', async () => {
  const api = fakeApi(document)
  const empty: ImportSummary = {
    entries: { added: 0, changed: 0, removed: 3, unchanged: 20 },
    categories: { added: 0, changed: 0, removed: 0, unchanged: 7 },
    goals: { added: 0, changed: 0, removed: 0, unchanged: 2 },
    weeks: { added: 0, changed: 0, removed: 0, unchanged: 1 },
    requests: { added: 0, changed: 0, removed: 0, unchanged: 0 },
    settingsChange: false,
  }
  const preview: ImportPreview = {
    token: 't',
    fileName: 'day.json.gz',
    merge: empty,
    replace: empty,
  }
  const asked: string[] = []
  Object.assign(api.api, {
    previewBackup: async ({ name }: { name: string }) => {
      asked.push(name)
      return ok(preview)
    },
  })
  const { go, user } = await openWindow(api)
  await go('Settings')
  const list = within(await screen.findByRole('table', { name: 'Backups' }))
  expect(list.getByText(/34.kB/)).toBeDefined()
  await user.click(list.getByRole('button', { name: /^Restore the backup of Fri/ }))
  expect(await screen.findByRole('dialog')).toBeDefined()
  expect(asked).toEqual(['day-2026-11-20T080000Z.json.gz'])
})

test('a language and a clock are chosen, and the window speaks it', async () => {
  const { go, user, data, set } = await openWindow()
  await go('Settings')
  const part = within(screen.getByRole('region', { name: 'Time and language' }))
  await user.click(part.getByRole('radio', { name: 'Deutsch' }))
  await user.click(part.getByRole('radio', { name: '24-hour' }))
  expect(data().settings.locale).toEqual({ language: 'de', clock: 'h23' })
  const app = useWindow.getState().app?.app
  if (!app) throw new Error('The window has no state.')
  set({ app: { ...app, locale: { language: 'de', formats: 'de-DE', hourCycle: 'h23' } } })
  expect(
    await screen.findByRole('heading', { name: 'Einstellungen', level: 1 }, { timeout: 20_000 }),
  ).toBeDefined()
})
