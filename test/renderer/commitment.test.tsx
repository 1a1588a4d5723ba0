import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Reflection } from '../../shared/model/reflection.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { block, document, fridayAfternoon } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const reflection: Reflection = {
  writtenAt: fridayAfternoon,
  kept: null,
  impactClarity: null,
  outcomes: '',
  aiHours: '',
  obstacles: '',
  commitment: 'Two mornings for the narrative',
}

const committed = () => weekApp({ ...document, weeks: { '2026-W46': { reflection } } })

test('the commitment is in view, and a free slot for it is planned from there', async () => {
  const { user, store } = await openWindow(committed())
  const commitment = within(await screen.findByRole('region', { name: 'Your commitment' }))
  expect(commitment.getByText('Two mornings for the narrative')).toBeDefined()
  expect(await commitment.findByText('no block planned for it')).toBeDefined()

  await user.click(commitment.getByRole('button', { name: /^Plan / }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Plan a block' }))
  const save = sheet.getByRole('button', { name: 'Save' })
  expect(save.hasAttribute('disabled')).toBe(true)
  await user.click(sheet.getByRole('button', { name: /Category/ }))
  await user.click(await screen.findByRole('option', { name: 'Vision & strategy' }))
  await user.click(save)

  await waitFor(() => expect(store.config.planned).toHaveLength(1))
  expect(store.config.planned[0]).toMatchObject({
    title: 'Two mornings for the narrative',
    categoryId: 'vision',
    goalId: null,
    commitment: '2026-W47',
  })
  expect(await commitment.findByRole('button', { name: 'planned now, until 17:30' })).toBeDefined()
  // The button that was pressed is gone.
  await waitFor(() => expect(window.document.activeElement).not.toBe(window.document.body))
})

test('a block that was not started is not “no block planned”', async () => {
  const app = committed()
  const past = {
    start: addSeconds(fridayAfternoon, -7200),
    end: addSeconds(fridayAfternoon, -3600),
  }
  const about = { title: 'Narrative', categoryId: 'market', goalId: null, commitment: '2026-W47' }
  await app.run('planBlocks', { blocks: [{ ...past, ...about }] })
  await openWindow(app)
  const commitment = within(await screen.findByRole('region', { name: 'Your commitment' }))
  expect(await commitment.findByText('1 block lost')).toBeDefined()
})

test('a block done at another time is neither lost nor “no block planned”', async () => {
  const app = committed()
  const past = {
    start: addSeconds(fridayAfternoon, -7200),
    end: addSeconds(fridayAfternoon, -3600),
  }
  const about = { title: 'Narrative', categoryId: 'vision', goalId: 'mid', commitment: '2026-W47' }
  await app.run('planBlocks', { blocks: [{ ...past, ...about }] })
  await openWindow(app)
  const commitment = within(await screen.findByRole('region', { name: 'Your commitment' }))
  await commitment.findByRole('button', { name: /^Plan / })
  expect(commitment.queryByText(/lost|no block/)).toBeNull()
})

test('it is marked as kept before the week is over, and the mark can be taken back', async () => {
  const { user, store } = await openWindow(committed())
  const commitment = within(await screen.findByRole('region', { name: 'Your commitment' }))
  const reflected = () => store.config.weeks['2026-W47']?.reflection

  await user.click(await commitment.findByRole('button', { name: 'Mark as kept' }))
  expect(await commitment.findByText('kept')).toBeDefined()
  expect(commitment.queryByRole('button', { name: /^Plan / })).toBeNull()
  // The reflection itself stays to be written.
  expect(reflected()).toMatchObject({ kept: 'kept', isOpen: true })

  await user.click(commitment.getByRole('button', { name: 'Mark as open' }))
  expect(await commitment.findByRole('button', { name: 'Mark as kept' })).toBeDefined()
  expect(reflected()).toBeUndefined()
})

test('while a block for it runs, none is missing', async () => {
  const app = committed()
  const span = { start: fridayAfternoon, end: addSeconds(fridayAfternoon, 3600) }
  const about = { title: 'Narrative', categoryId: 'vision', goalId: null, commitment: '2026-W47' }
  await app.run('planBlocks', { blocks: [{ ...span, ...about }] })
  const [planned] = app.store.config.planned
  await app.run('startPlanned', { id: planned?.id ?? '' })
  await openWindow(app)
  const commitment = within(await screen.findByRole('region', { name: 'Your commitment' }))
  expect(await commitment.findByText('a block for it is running')).toBeDefined()
  expect(commitment.queryByRole('button', { name: /^Plan / })).toBeNull()
})

test('a goal that is missing is made where it is chosen', async () => {
  const { user, store } = await openWindow(weekApp({ ...document, goals: [], entries: [] }))
  const timer = within(await screen.findByRole('region', { name: 'Timer' }))
  await user.click(timer.getByRole('button', { name: /Goal/ }))
  await user.click(await screen.findByRole('option', { name: 'New goal…' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'New goal' }))
  await user.type(sheet.getByLabelText('What do you want to reach?'), 'Faster onboarding{Enter}')
  await waitFor(() =>
    expect(store.config.goals).toMatchObject([{ name: 'Faster onboarding', rank: 1 }]),
  )
  expect(
    await timer.findByRole('button', { name: /Goal.*Faster onboarding|Faster onboarding.*Goal/ }),
  ).toBeDefined()
  // Enter in the sheet must not start the block whose form lies under it.
  expect(store.block).toBeNull()
})

test('a goal made while a block runs is given to that block', async () => {
  const app = weekApp()
  await app.run('startBlock', block())
  const { user, store } = await openWindow(app)
  const timer = within(await screen.findByRole('region', { name: 'Timer' }))
  await user.click(timer.getByRole('button', { name: /Goal/ }))
  await user.click(await screen.findByRole('option', { name: 'New goal…' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'New goal' }))
  await user.type(sheet.getByLabelText('What do you want to reach?'), 'Retention{Enter}')
  await waitFor(() => expect(store.block?.goalId).toBe('retention'))
})
