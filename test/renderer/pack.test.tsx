import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Reflection } from '../../shared/model/reflection.ts'
import { document, fridayAfternoon } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const reflection: Reflection = {
  writtenAt: fridayAfternoon,
  kept: 'partly',
  impactClarity: 4,
  outcomes: 'A first version of the narrative',
  aiHours: '',
  obstacles: '',
  commitment: '',
}

async function openPack() {
  const app = weekApp({ ...document, weeks: { '2026-W47': { reflection } } })
  const pack = await app.run('addPack', { from: '2026-W40', to: '2026-W47' })
  const opened = await openWindow(app)
  await opened.go('Review pack')
  await screen.findByRole('heading', { name: 'Preview: exactly what leaves the app' })
  return { ...opened, app, pack }
}

test('a first pack is begun with the last quarter', async () => {
  const { go, user, store } = await openWindow()
  await go('Review pack')
  await user.click(await screen.findByRole('button', { name: 'New review pack' }))
  await screen.findByRole('heading', { name: 'Preview: exactly what leaves the app' })
  expect(store.config.packs).toMatchObject([{ from: '2026-W34', to: '2026-W46' }])
})

test('a text is changed where it stands, and put back', async () => {
  const { app, pack, user, store } = await openPack()
  await user.click(await screen.findByRole('button', { name: 'Edit: Week of 16–22 November 2026' }))
  const field = await screen.findByRole('textbox', { name: 'Text of Week of 16–22 November 2026' })
  await user.clear(field)
  await user.type(field, 'The narrative convinced two directors')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('The narrative convinced two directors')).toBeDefined()
  await app.run('savePack', { id: pack.id, texts: { 'method-1': 'Ask me' } })
  expect((await screen.findByText('Ask me')).textContent).toBe('Ask me (In my words)')
  await app.run('savePack', { id: pack.id, texts: { 'method-1': null } })
  expect(store.config.packs[0]?.texts).toEqual({
    'outcome:2026-W47': 'The narrative convinced two directors',
  })
  await user.click(screen.getByRole('button', { name: 'Edit: Week of 16–22 November 2026' }))
  await user.click(await screen.findByRole('button', { name: 'As the app writes it' }))
  expect(await screen.findByText('A first version of the narrative')).toBeDefined()
})

test('a text saved without a change stays the app’s, and the focus comes back', async () => {
  const { user, store } = await openPack()
  const edit = { name: 'Edit: Week of 16–22 November 2026' }
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
  for (const end of [() => press('Save'), () => press('Cancel'), () => user.keyboard('{Escape}')]) {
    await user.click(await screen.findByRole('button', edit))
    await end()
    expect(window.document.activeElement).toBe(screen.getByRole('button', edit))
    expect(store.config.packs[0]?.texts).toEqual({})
  }
})

test('a text that is being written outlives a walk to another view', async () => {
  const { go, user, store } = await openPack()
  const edit = { name: 'Edit: Week of 16–22 November 2026' }
  const text = { name: 'Text of Week of 16–22 November 2026' }
  await user.click(await screen.findByRole('button', edit))
  await user.type(await screen.findByRole('textbox', text), ', agreed')
  await go('Week')
  await go('Review pack')
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', text)
  expect(field.value).toBe('A first version of the narrative, agreed')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(Object.values(store.config.packs[0]?.texts ?? {})).toEqual([field.value]),
  )
  await go('Week')
  await go('Review pack')
  expect(await screen.findByRole('button', edit)).toBeDefined()
  expect(screen.queryByRole('textbox', text)).toBeNull()
})

test('two texts that are being written both outlive a walk to another view', async () => {
  const { app, go, user } = await openPack()
  const typed = { 'Week of 16–22 November 2026': ', agreed', 'Win mid-market': ', sooner' }
  for (const [what, more] of Object.entries(typed)) {
    await user.click(await screen.findByRole('button', { name: `Edit: ${what}` }))
    await user.type(await screen.findByRole('textbox', { name: `Text of ${what}` }), more)
  }
  await go('Week')
  await go('Review pack')
  for (const [what, more] of Object.entries(typed)) {
    const name = `Text of ${what}`
    const { value } = await screen.findByRole<HTMLTextAreaElement>('textbox', { name })
    expect([what, value.endsWith(more)]).toEqual([what, true])
  }
  for (const cancel of screen.getAllByRole('button', { name: 'Cancel' })) await user.click(cancel)
  expect(await app.run('getUnsaved')).toEqual([])
})

test('a title is on the disk while it is typed, and taken when the view comes back', async () => {
  const { app, go, user, store } = await openPack()
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Half-ye')
  await waitFor(async () =>
    expect(await app.run('getUnsaved')).toMatchObject([{ kind: 'pack', text: 'Half-ye' }]),
  )
  expect(store.config.packs[0]?.title).toBe('')
  await go('Week')
  await go('Review pack')
  await waitFor(() => expect(store.config.packs[0]?.title).toBe('Half-ye'))
  expect(await app.run('getUnsaved')).toEqual([])
})

test('a week is taken once its day is typed, not at each digit', async () => {
  const { user, store } = await openPack()
  const [year] = screen.getAllByRole('spinbutton', { name: /^year/ })
  if (!year) throw new Error('no year')
  await user.click(year)
  await user.keyboard('2025')
  expect(store.config.packs[0]?.from).toBe('2026-W40')
  await user.click(screen.getByRole('textbox', { name: 'Title' }))
  await waitFor(() => expect(store.config.packs[0]?.from).toBe('2025-W39'))
  expect(screen.queryByText(/covers at most/)).toBeNull()
})

test('sections and claims are left out, and the preview shows what is left', async () => {
  const { user, store } = await openPack()
  await user.click(screen.getByRole('checkbox', { name: 'Guardrails' }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Guardrails' })).toBeNull())
  await user.click(screen.getByRole('checkbox', { name: 'Goes in: Week of 16–22 November 2026' }))
  await waitFor(() => expect(screen.queryByText('A first version of the narrative')).toBeNull())
  const heading = { name: 'Week of 16–22 November 2026 · left out' }
  expect(screen.getByRole('heading', heading)).toBeDefined()
  expect(store.config.packs).toMatchObject([
    { leftOutSections: ['guardrails'], leftOutClaims: ['outcome:2026-W47'] },
  ])
})

test('names are replaced in the preview, and a claim leads to its weeks', async () => {
  const { user } = await openPack()
  const paper = within(await screen.findByRole('article'))
  expect(paper.getAllByText(/Win mid-market/).length).toBeGreaterThan(0)
  await user.click(screen.getByRole('switch', { name: 'Names of goals' }))
  await waitFor(() => expect(paper.queryAllByText(/Win mid-market/)).toEqual([]))
  expect(paper.getAllByText(/Goal A/).length).toBeGreaterThan(0)
  const [week] = paper.getAllByRole('button', { name: '16–22 November 2026' })
  if (!week) throw new Error('no claim names its week')
  await user.click(week)
  expect(await screen.findByRole('main', { name: 'Week' })).toBeDefined()
})

test('a word that looks like a hidden name is said beside the switches', async () => {
  const { app, pack, user } = await openPack()
  const texts = { 'outcome:2026-W47': 'A WinMidMarket plan' }
  await app.run('savePack', { id: pack.id, texts })
  await user.click(screen.getByRole('switch', { name: 'Names of goals' }))
  expect(await screen.findByText(/look like a hidden name: WinMidMarket \(1\)\./)).toBeDefined()
  await user.click(screen.getByRole('switch', { name: 'Names of goals' }))
  await waitFor(() => expect(screen.queryByText(/look like a hidden name/)).toBeNull())
})

test('it is saved in the form chosen', async () => {
  const { app, user } = await openPack()
  await user.click(screen.getByRole('button', { name: 'Markdown' }))
  await waitFor(() => expect(app.saved).toHaveLength(1))
  expect(app.saved[0]?.text).toContain('## What strategy time produced')
})
