import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { matches, placeOf } from '../../renderer/palette/match.ts'
import type { Document } from '../../shared/model/document.ts'
import { at, document as fixture, fridayAfternoon } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'

async function openPalette() {
  const opened = await openWindow()
  await screen.findByRole('heading', { name: 'Today' })
  await opened.user.keyboard('{Control>}k{/Control}')
  const palette = within(await screen.findByRole('dialog', { name: 'Command palette' }))
  await palette.findByRole('menuitem', { name: /^Start again: Narrative/ })
  // The real window puts the cursor there by itself.
  await opened.user.click(palette.getByRole('searchbox'))
  return { ...opened, palette }
}

describe('the palette', () => {
  test('finds by how words begin, and Enter carries the first out', async () => {
    const { user } = await openPalette()
    await user.keyboard('refl{Enter}')
    expect(await screen.findByRole('main', { name: 'Reflection' })).toBeDefined()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('finds Meetings by the name it had before', async () => {
    const { user } = await openPalette()
    await user.keyboard('open calendar{Enter}')
    expect(await screen.findByRole('main', { name: 'Meetings' })).toBeDefined()
  })

  test('starts a category for a goal', async () => {
    const { user, store } = await openPalette()
    await user.keyboard('start customers mid{Enter}')
    await waitFor(() =>
      expect(store.block).toMatchObject({
        categoryId: 'market',
        goalId: 'mid',
        note: '',
        plannedMinutes: 50,
      }),
    )
  })

  test('starts again what was worked on', async () => {
    const { user, store } = await openPalette()
    await user.keyboard('again narrative{Enter}')
    await waitFor(() =>
      expect(store.block).toMatchObject({ categoryId: 'vision', note: 'Narrative' }),
    )
  })

  test('a running block is paused and stopped, and another takes its place if looked for', async () => {
    const opened = await openPalette()
    await opened.user.keyboard('start customers')
    await opened.user.keyboard('{Enter}')
    await screen.findByRole('timer')
    await opened.user.keyboard('{Control>}k{/Control}')
    const palette = within(await screen.findByRole('dialog', { name: 'Command palette' }))
    expect(palette.getByRole('menuitem', { name: /^Stop the block/ })).toBeDefined()
    await opened.user.type(palette.getByRole('searchbox'), 'start')
    expect(palette.getAllByRole('menuitem')[0]?.textContent).toMatch(/^Stop, and start again: /)
    await opened.user.clear(palette.getByRole('searchbox'))
    await opened.user.keyboard('pause{Enter}')
    expect(await screen.findByRole('button', { name: 'Resume' })).toBeDefined()
    expect(opened.store.block?.pausedAt).toBe(fridayAfternoon)

    await opened.user.keyboard('{Control>}k{/Control}')
    const again = within(await screen.findByRole('dialog', { name: 'Command palette' }))
    expect(again.queryByRole('menuitem', { name: /^Stop, and start/ })).toBeNull()
    await opened.user.type(again.getByRole('searchbox'), 'start vision{Enter}')
    await waitFor(() => expect(opened.store.block).toMatchObject({ categoryId: 'vision' }))
  })

  test('a line that reads as time spent stands first in words, and is kept', async () => {
    const { user, palette, store } = await openPalette()
    await user.keyboard('90m discovery interview notes @10:30')
    const first = await palette.findByRole('menuitem', { name: /10:30 – 12:00.*interview notes/ })
    expect(palette.getAllByRole('menuitem')[0]).toBe(first)
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/^Added 1.h 30.min of Discovery & research\.$/)).toBeDefined()
    expect(noted(store, 'interview notes')).toMatchObject([
      { categoryId: 'discovery', start: at('20', '10:30'), end: at('20', '12:00') },
    ])
  })

  test('Enter does not wait for the words', async () => {
    const { user, store } = await openPalette()
    await user.keyboard('30m discovery calls{Enter}')
    await waitFor(() => expect(noted(store, 'calls')).toHaveLength(1))
  })

  test('what is missing from a line is said, and it stays', async () => {
    const { user, palette, store } = await openPalette()
    await user.keyboard('90m')
    expect(await palette.findByRole('menuitem', { name: /categor/i })).toBeDefined()
    await user.keyboard('{Enter}')
    expect(store.entries.size).toBe(fixture.entries.length)
    expect(palette.getByRole('searchbox')).toHaveProperty('value', '90m')
  })

  test('a date is gone to', async () => {
    const { user } = await openPalette()
    await user.keyboard('2026-11-18{Enter}')
    expect(await screen.findByRole('heading', { name: 'Wednesday 18 November' })).toBeDefined()
  })

  test('a week is gone to', async () => {
    const { user } = await openPalette()
    await user.keyboard('week 46{Enter}')
    expect(await screen.findByRole('main', { name: 'Week' })).toBeDefined()
    expect(await screen.findByText(/9–15 November/)).toBeDefined()
  })

  test('where nothing has the words, the help is searched or an entry written instead', async () => {
    const { user, palette } = await openPalette()
    await user.keyboard('xyzzy')
    expect(await palette.findByText('Nothing has these words')).toBeDefined()
    await user.keyboard('{Enter}')
    const help = within(await screen.findByRole('dialog', { name: 'Help' }))
    expect(help.getByRole('searchbox')).toHaveProperty('value', 'xyzzy')
    expect(help.getByText(/^Nothing in the help contains “xyzzy”/)).toBeDefined()
  })

  test('Esc leaves, also with a line typed', async () => {
    const { user } = await openPalette()
    await user.keyboard('xyzzy{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('opens on what can be done now', async () => {
    const { palette } = await openPalette()
    const now = within(palette.getByRole('group', { name: 'Now' }))
    const titles = now.getAllByRole('menuitem').map((item) => item.textContent)
    expect(titles[0]).toBe('Start a blockB')
    expect(titles).toContain('Classify 2 meetings')
  })

  test('finds an entry by its note, and goes to it', async () => {
    const { user, palette } = await openPalette()
    await user.keyboard('escal')
    const note = 'Requests & firefighting · Wed 18 Nov, 09:00'
    await user.click(await palette.findByText(note))
    expect(await screen.findByRole('heading', { name: 'Wednesday 18 November' })).toBeDefined()
    const sheet = within(await screen.findByRole('dialog'))
    expect(sheet.getByLabelText('Note')).toHaveProperty('value', 'Escalation')
  })

  test('finds meetings, reflections and goals', async () => {
    const { user, palette } = await openPalette()
    await user.keyboard('pricing')
    expect(await palette.findAllByText(/^Meeting without a category · /)).toHaveLength(2)
    expect(palette.getByText('Reflection · Week 46')).toBeDefined()
    await user.clear(palette.getByRole('searchbox'))
    await user.keyboard('halve')
    await user.click(await palette.findByText('Goal'))
    expect(await screen.findByRole('main', { name: 'Settings' })).toBeDefined()
    const field = screen.getByRole('textbox', { name: 'Name of goal 2' })
    await waitFor(() => expect(document.activeElement).toBe(field))
  })

  test('goes to the review pack with the words', async () => {
    const { user, run, palette } = await openPalette()
    const first = await run('addPack', { from: '2026-W40', to: '2026-W45' })
    await run('savePack', { id: first.id, title: 'Half-year with Maya' })
    await run('addPack', { from: '2026-W46', to: '2026-W46' })
    await user.keyboard('maya')
    await user.click(await palette.findByText('Half-year with Maya'))
    expect(await screen.findByRole('heading', { name: 'Half-year with Maya' })).toBeDefined()
  })

  test('goes to the week of a reflection', async () => {
    const { user, palette } = await openPalette()
    await user.keyboard('two mornings')
    await palette.findByText('Reflection · Week 46')
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('main', { name: 'Reflection' })).toBeDefined()
    expect(await screen.findByText(/9–15 November/)).toBeDefined()
  })

  test('shows more of a long list where it stands', async () => {
    const [first] = fixture.entries
    const entries = Array.from({ length: 20 }, (_, index) => ({
      ...first,
      id: `e${index}`,
      note: `Quarterly ${index}`,
    })) as Document['entries']
    const { user } = await openWindow(weekApp({ entries }))
    await screen.findByRole('heading', { name: 'Today' })
    await user.keyboard('{Control>}k{/Control}')
    const palette = within(await screen.findByRole('dialog', { name: 'Command palette' }))
    await user.type(palette.getByRole('searchbox'), 'quarterly')
    const found = () =>
      palette.getAllByRole('menuitem').filter((item) => item.textContent?.startsWith('Quarterly'))
    await user.click(await palette.findByRole('menuitem', { name: 'Show more (8 left)' }))
    await waitFor(() => expect(found()).toHaveLength(20))
    expect(palette.queryByRole('menuitem', { name: /^Show more/ })).toBeNull()
  })

  test('it opens while a note is being written', async () => {
    const { user } = await openWindow()
    await user.type(await screen.findByLabelText('Note'), 'Half a')
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('dialog', { name: 'Command palette' })).toBeDefined()
  })
})

test.each([
  ['Start Discovery & research', 'disc res', true],
  ['Start Discovery & research', 'covery', false],
  ['Café', 'cafe', true],
  ['Week', '', true],
])('%s is found by %j: %s', (text, typed, is) => {
  expect(matches(text, typed)).toBe(is)
})

test.each([
  ['2026-11-18', { kind: 'day', day: '2026-11-18' }],
  ['w46', { kind: 'week', week: '2026-W46' }],
  ['Week 7', { kind: 'week', week: '2026-W07' }],
  ['2025-W52', { kind: 'week', week: '2025-W52' }],
  ['w60', null],
  ['46', null],
  ['2026-13-40', null],
])('%s names %j', (typed, place) => {
  expect(placeOf(typed, '2026-11-20')).toEqual(place)
})
