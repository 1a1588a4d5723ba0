import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addSeconds, type Instant } from '../../shared/time/instant.ts'
import { aiUse, at } from '../support.ts'
import { document as fixture, fridayAfternoon } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const commitment = 'What will you do differently?'

function reflectionOfFixture() {
  const { reflection } = fixture.weeks['2026-W46'] ?? {}
  if (!reflection) throw new Error('no reflection')
  return reflection
}

/** A commitment that was made in weeks 45 and 46, and not kept in between. */
const withPast = {
  '2026-W45': {
    isLeave: true as const,
    reflection: { ...reflectionOfFixture(), outcomes: 'Rest' },
  },
  '2026-W46': { reflection: { ...reflectionOfFixture(), kept: 'not-kept' as const } },
}

async function openStep(step: string, app = weekApp()) {
  const opened = await openWindow(app)
  await opened.go('Reflection')
  const steps = within(await screen.findByRole('navigation', { name: 'Steps of the reflection' }))
  await opened.user.click(steps.getByRole('button', { name: step }))
  return { ...opened, steps, note: () => opened.store.config.weeks['2026-W47'] }
}

test('what is typed is saved as it is typed, and outlives a walk through steps and views', async () => {
  const { go, user, steps, note } = await openStep('The week ahead')
  await user.type(await screen.findByLabelText(commitment), 'Say no twice')
  await waitFor(() => expect(note()?.reflection?.commitment).toBe('Say no twice'))
  expect(await screen.findByText('Saved as you type')).toBeDefined()
  await user.click(steps.getByRole('button', { name: 'What it came to' }))
  await user.type(await screen.findByLabelText(/^What did the time on strategy produce/), 'Pric')
  await go('Week')
  await waitFor(() => expect(note()?.reflection?.outcomes).toBe('Pric'))
  await go('Reflection')
  await user.click(await screen.findByRole('button', { name: 'The week ahead' }))
  expect(await screen.findByDisplayValue('Say no twice')).toBeDefined()
})

test('a text that is too long says so, stays in view and is saved once it is shorter', async () => {
  const { user, note } = await openStep('The week ahead')
  const field = await screen.findByLabelText<HTMLTextAreaElement>(commitment)
  fireEvent.change(field, { target: { value: 'x'.repeat(20_001) } })
  expect(await screen.findByText('Not saved.')).toBeDefined()
  expect(await screen.findByText(/at most 20,000 characters fit/)).toBeDefined()
  expect(field.value).toHaveLength(20_001)
  await user.type(field, '{Backspace}')
  await waitFor(() => expect(note()?.reflection?.commitment).toHaveLength(20_000))
  expect(await screen.findByText('Saved as you type')).toBeDefined()
})

test('each field is one step of undo, and undo is seen', async () => {
  const { app, user } = await openStep('What it came to')
  await user.type(await screen.findByLabelText('What did you decline?'), 'The second deck')
  await user.type(screen.getByLabelText('Whom did you tell about the work?'), 'Carla')
  await waitFor(() => expect(app.store.config.weeks['2026-W47']?.reflection?.told).toBe('Carla'))
  await app.run('undo')
  await waitFor(() => expect(screen.queryByDisplayValue('Carla')).toBeNull())
  expect(screen.getByDisplayValue('The second deck')).toBeDefined()
  await app.run('undo')
  await waitFor(() => expect(screen.queryByDisplayValue('The second deck')).toBeNull())
})

test('a reflection is walked from step to step and finished', async () => {
  const { user, note } = await openStep('Last commitment')
  expect(
    await screen.findByText('Two mornings without meetings.', { selector: 'blockquote' }),
  ).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'Partly' }))
  for (const step of [
    'The week',
    'Loose ends',
    'What it came to',
    'Plan and actual',
    'Stop one thing',
    'The week ahead',
  ]) {
    await user.click(screen.getByRole('button', { name: `Next: ${step}` }))
  }
  await user.type(await screen.findByLabelText(commitment), 'Say no twice')
  await waitFor(() => expect(note()?.reflection?.commitment).toBe('Say no twice'))
  expect(note()?.reflection).toMatchObject({ kept: 'partly', isOpen: true })
  await user.click(screen.getByRole('button', { name: 'Finish' }))
  await waitFor(() => expect(note()?.reflection?.isOpen).toBeUndefined())
  expect(note()?.reflection).toMatchObject({ writtenAt: fridayAfternoon, kept: 'partly' })
})

test('hours really worked are given in hours and kept in minutes, or taken as proposed', async () => {
  const { user, note } = await openStep('Loose ends')
  const hours = await screen.findByLabelText<HTMLInputElement>('Total hours worked')
  await user.type(hours, '38,5')
  await user.tab()
  await waitFor(() => expect(note()?.workedMinutes).toBe(2310))
  await user.clear(hours)
  await user.type(hours, '7:30')
  await user.tab()
  expect(hours.value).toBe('7.5')
  await user.type(hours, ' or so')
  await user.tab()
  expect(screen.getByText('Write hours, such as 7.5 or 7:30.')).toBeDefined()
  await waitFor(() => expect(note()?.workedMinutes).toBe(450))
  await user.click(screen.getByRole('button', { name: 'Use this' }))
  await waitFor(() => expect(note()?.workedMinutes).not.toBe(450))
  expect(hours.value).not.toContain('or so')
})

test('a week of leave is marked and says so', async () => {
  const { user, note } = await openStep('The week')
  await user.click(screen.getByRole('switch', { name: 'Week of leave' }))
  expect(await screen.findByRole('heading', { name: 'A week of leave' })).toBeDefined()
  expect(note()?.isLeave).toBe(true)
})

test('a block for next week’s commitment is planned in a free slot', async () => {
  const { user, store } = await openStep('The week ahead')
  await user.type(await screen.findByLabelText(commitment), 'Say no twice')
  await user.click(await screen.findByRole('button', { name: 'Plan it…' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Plan a block' }))
  const category = sheet.getByRole('button', { name: /Category/ })
  expect(document.activeElement).toBe(category)
  expect(sheet.getByText('Choose a category first.')).toBeDefined()
  await user.click(category)
  await user.click(await screen.findByRole('option', { name: 'Vision & strategy' }))
  await user.click(sheet.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(store.config.planned).toMatchObject([{ title: 'Say no twice', commitment: '2026-W48' }]),
  )
  // The row that was pressed is gone.
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Plan it…' })).toBeNull())
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
})

test('crumbs become one block with one press, which undo takes back', async () => {
  const pieces = fixture.entries.map((entry, index) =>
    index < 2
      ? { ...entry, ai: aiUse({ savedMinutes: 25, basis: 'measured' }) }
      : { ...entry, ai: null },
  )
  const { user, store, app } = await openStep('The week ahead', weekApp({ entries: pieces }))
  const crumbs = within(await screen.findByRole('region', { name: 'Saved in small pieces' }))
  expect(await crumbs.findByText(/^50 min in 2 pieces/)).toBeDefined()
  expect(crumbs.getByText(/It takes 4 weeks with such pieces/)).toBeDefined()
  await user.click(await crumbs.findByRole('button', { name: /^Take Mon/ }))
  await waitFor(() =>
    expect(store.config.planned).toMatchObject([
      { crumbs: '2026-W47', categoryId: 'discovery', title: 'Discovery & research' },
    ]),
  )
  expect(await crumbs.findByText(/^Planned for them: Mon/)).toBeDefined()
  await app.run('undo')
  expect(await crumbs.findByRole('button', { name: /^Take Mon/ })).toBeDefined()
})

test('with too few weeks the forecast to the quarter’s end is unknown, and says why', async () => {
  await openStep('Plan and actual')
  const forecast = within(await screen.findByRole('region', { name: /^To the end of Q4/ }))
  expect(forecast.getByText(/^Not known yet: that takes 3 weeks .* there is one\.$/)).toBeDefined()
})

const leaveIn = (first: number, last: number) =>
  Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, index) => [
      `2026-W${first + index}`,
      { isLeave: true as const },
    ]),
  )

test('a quarter’s first reflection asks for its strategy, and shows those before', async () => {
  const strategies = { '2026-Q3': 'Mid-market first' }
  const past = { text: 'Enterprise first', until: at('2026-08-03T09:00:00Z') }
  const pastStrategies = { '2026-Q3': [past] }
  const app = weekApp({ weeks: leaveIn(40, 46), strategies, pastStrategies })
  const { user, store } = await openStep('The week ahead', app)
  const asked = within(await screen.findByRole('region', { name: /^A new quarter: Q4/ }))
  await user.click(asked.getByRole('button', { name: /^Say this quarter/ }))
  await user.type(await asked.findByLabelText(/in one line$/), 'Five teams{Enter}')
  await waitFor(() => expect(store.config.strategies['2026-Q4']).toBe('Five teams'))
  expect(asked.getByText('Mid-market first')).toBeDefined()
  expect(asked.getByText(/^Until .*: Enterprise first$/)).toBeDefined()
  await user.click(asked.getByRole('button', { name: 'Change the strategy' }))
  await user.type(await asked.findByLabelText(/in one line$/), ', not ten{Enter}')
  await waitFor(() => expect(store.config.strategies['2026-Q4']).toBe('Five teams, not ten'))
  expect(await asked.findByText(/^Until .*: Five teams$/)).toBeDefined()
})

test('its last reflection asks what was held to, and what pulled off it', async () => {
  const app = weekApp({ weeks: leaveIn(48, 53), strategies: { '2026-Q4': 'Five teams' } })
  const { user, note, go } = await openStep('What it came to', app)
  const back = within(await screen.findByRole('region', { name: /^The strategy of Q4/ }))
  expect(back.getByText('Five teams')).toBeDefined()
  await user.type(back.getByLabelText('What did you hold to?'), 'Interviews')
  await user.type(back.getByLabelText('What pulled you off it?'), 'Escalations')
  await waitFor(() =>
    expect(note()?.reflection).toMatchObject({ held: 'Interviews', pulled: 'Escalations' }),
  )
  await go('Week')
  expect(await screen.findByText('Five teams')).toBeDefined()
})

test('in between it is not asked about', async () => {
  await openStep('The week ahead')
  await screen.findByLabelText(commitment)
  expect(screen.queryByRole('region', { name: /quarter/ })).toBeNull()
})

test('a pledge to strategy names discovery and the market first', async () => {
  const { user } = await openStep('The week ahead')
  await user.click(await screen.findByRole('radio', { name: 'Strategy' }))
  expect(
    await screen.findByText(/^Put them into Discovery & research and Market & customers first:/),
  ).toBeDefined()
})

test('past reflections are searched', async () => {
  const { go, user } = await openWindow()
  await go('Reflection')
  await user.type(await screen.findByLabelText('Search past reflections'), 'pricing')
  expect(screen.getByText('Pricing decided')).toBeDefined()
  await user.type(screen.getByLabelText('Search past reflections'), ' no more')
  expect(screen.queryByText('Pricing decided')).toBeNull()
})

test('past reflections say how each week was, and are narrowed down', async () => {
  const { go, user } = await openWindow(weekApp({ weeks: withPast }))
  await go('Reflection')
  const list = within(await screen.findByRole('region', { name: 'Past reflections' }))
  expect(list.getByText('2 of 2 reflections')).toBeDefined()
  expect(
    list.getByText('Too little tracked to name the week', { selector: 'strong' }),
  ).toBeDefined()
  expect(list.getByText('Not kept')).toBeDefined()
  expect(list.getByText('Carried on once')).toBeDefined()
  await user.click(list.getByRole('button', { name: /State/ }))
  await user.click(await screen.findByRole('option', { name: 'A week of leave' }))
  expect(await list.findByText('1 of 2 reflections')).toBeDefined()
  expect(list.queryByText('Pricing decided')).toBeNull()
  await user.click(list.getByRole('button', { name: /State/ }))
  await user.click(await screen.findByRole('option', { name: 'Any state' }))
  expect(await list.findByText('Pricing decided')).toBeDefined()
})

test('a commitment that was not kept is carried on by one press, and undone', async () => {
  const since = { ...withPast['2026-W46'].reflection, commitment: 'Say it in writing.' }
  const app = weekApp({ weeks: { ...withPast, '2026-W46': { reflection: since } } })
  const { user, go } = await openWindow(app)
  await app.run('writeReflection', { week: '2026-W47', part: { commitment: 'Say no twice' } })
  await go('Reflection')
  const list = within(await screen.findByRole('region', { name: 'Past reflections' }))
  const made = () => app.store.config.weeks['2026-W47']?.reflection?.commitment
  await user.click(list.getByRole('button', { name: 'Carry on: Two mornings without meetings.' }))
  await waitFor(() => expect(made()).toBe('Two mornings without meetings.'))
  expect(
    await screen.findByText(/^Next week’s commitment is set, in place of “.*Say no twice/),
  ).toBeDefined()
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(made()).toBe('Say no twice'))
})

test('a commitment that was made again since is carried on from there alone', async () => {
  const { go } = await openWindow(weekApp({ weeks: withPast }))
  await go('Reflection')
  const list = within(await screen.findByRole('region', { name: 'Past reflections' }))
  expect(list.getAllByText('Two mornings without meetings.')).toHaveLength(2)
  expect(list.queryByRole('button', { name: /^Carry on/ })).toBeNull()
})

test('in its step, the last commitment is carried on once it was not kept', async () => {
  const { user, note } = await openStep('Last commitment')
  expect(screen.queryByRole('button', { name: 'Carry it on to next week' })).toBeNull()
  await user.click(await screen.findByRole('radio', { name: 'Not kept' }))
  await user.click(await screen.findByRole('button', { name: 'Carry it on to next week' }))
  expect(await screen.findByText('It is next week’s commitment too.')).toBeDefined()
  expect(note()?.reflection?.commitment).toBe('Two mornings without meetings.')
})

test('a quarter ago is in view while the week is reflected on', async () => {
  const weeks = {
    '2026-W34': { reflection: { ...reflectionOfFixture(), outcomes: 'A smaller segment' } },
  }
  const { go, user } = await openWindow(weekApp({ weeks }))
  await go('Reflection')
  const earlier = within(await screen.findByRole('region', { name: 'Looking back' }))
  expect(earlier.getByText('A smaller segment')).toBeDefined()
  expect(earlier.queryByText('A year ago')).toBeNull()
  await user.click(earlier.getByRole('button', { name: 'Week 34' }))
  expect(await screen.findByRole('heading', { name: 'Reflection, week 34' })).toBeDefined()
})

test('a prompt is worded anew, dropped, brought back and added to, and each is undone', async () => {
  const { app, user, note } = await openStep('What it came to')
  await user.type(await screen.findByLabelText('What did you decline?'), 'The second deck')
  await waitFor(() => expect(note()?.reflection?.declined).toBe('The second deck'))
  await user.click(screen.getByRole('button', { name: 'Change prompts' }))
  const field = await screen.findByLabelText('Prompt 3')
  await user.clear(field)
  await user.type(field, 'What did you turn down?{Enter}')
  await user.click(screen.getByRole('button', { name: 'Drop: Whom did you tell about the work?' }))
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Drop: /))
  await user.type(
    screen.getByRole('textbox', { name: 'Add a prompt of your own' }),
    'What did you learn?{Enter}',
  )
  await waitFor(() => expect(app.store.config.prompts).toHaveLength(7))
  await user.click(screen.getByRole('button', { name: 'Done' }))
  await user.type(await screen.findByLabelText('What did you learn?'), 'To ask first')
  expect(screen.getByLabelText('What did you turn down?')).toBeDefined()
  expect(screen.queryByLabelText('Whom did you tell about the work?')).toBeNull()
  await waitFor(() =>
    expect(note()?.reflection).toMatchObject({
      declined: 'The second deck',
      answers: { 'what-did-you-learn': 'To ask first' },
      asked: { declined: 'What did you turn down?', 'what-did-you-learn': 'What did you learn?' },
    }),
  )
  await user.click(screen.getByRole('button', { name: 'Change prompts' }))
  await user.click(
    await screen.findByRole('button', { name: 'Bring back: Whom did you tell about the work?' }),
  )
  await waitFor(() => expect(app.store.config.prompts.some(({ dropped }) => dropped)).toBe(false))
  await user.click(screen.getByRole('button', { name: 'Reset the prompts' }))
  await waitFor(() => expect(app.store.config.prompts[2]?.question).toBeNull())
  for (let undone = 0; undone < 6; undone++) await app.run('undo')
  expect(app.store.config.prompts.map(({ question }) => question)).toEqual(Array(6).fill(null))
  expect(note()?.reflection).toMatchObject({ declined: 'The second deck', asked: {} })
})

test('an answer is tied to rows of the week by keyboard, each opens, and one that is deleted is gone', async () => {
  const { app, user, note } = await openStep('What it came to')
  await user.type(await screen.findByLabelText('What did you decline?'), 'The second deck')
  const label = 'Tie to a row of the week: What did you decline?'
  screen.getByRole('button', { name: label }).focus()
  await user.keyboard('{Enter}')
  await user.type(await screen.findByRole('combobox', { name: label }), 'escal')
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() =>
    expect(note()?.reflection?.ties).toEqual({ declined: [{ kind: 'entry', id: 'wed' }] }),
  )
  await user.keyboard('mid{ArrowDown}{Enter}')
  await waitFor(() => expect(note()?.reflection?.ties?.['declined']).toHaveLength(2))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(label))
  const ties = () => within(screen.getByRole('list', { name: 'Tied to' }))
  await user.click(ties().getByRole('button', { name: 'Escalation' }))
  expect(await screen.findByRole('dialog', { name: 'Change entry' })).toBeDefined()
  await user.keyboard('{Escape}')
  await app.run('deleteEntry', { id: 'wed' })
  await waitFor(() => expect(ties().queryByText('Escalation')).toBeNull())
  await user.click(ties().getByRole('button', { name: 'Untie: Win mid-market' }))
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Tied to' })).toBeNull())
})

test('the one-to-one page is changed before it leaves, and copied', async () => {
  const { go, user, app } = await openWindow()
  await go('Reflection')
  await user.click(await screen.findByRole('button', { name: 'One-to-one page…' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'One-to-one page' }))
  const field = await sheet.findByDisplayValue(/^# One-to-one, 16–22 November 2026/)
  await user.type(field, 'Two mornings without meetings')
  await user.click(sheet.getByRole('button', { name: 'Copy' }))
  await waitFor(() => expect(app.desktopCalls).toContain('copyText'))
  expect(await screen.findByText('Copied.')).toBeDefined()
})

test('what is typed into a one-to-one page stays, for each span, until it is begun again', async () => {
  const { go, user, app } = await openWindow()
  await go('Reflection')
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: 'One-to-one page…' }))
    return within(await screen.findByRole('dialog', { name: 'One-to-one page' }))
  }
  const name = 'The page, as Markdown. Change it before it leaves.'
  let sheet = await open()
  await user.type(await sheet.findByDisplayValue(/^# One-to-one, 16–22 November/), 'Mine')
  await user.click(sheet.getByText('Two weeks'))
  await user.type(await sheet.findByDisplayValue(/^# One-to-one, 9–22 November/), 'Both')
  await user.keyboard('{Escape}')
  await waitFor(async () => expect(await app.run('getUnsaved')).toHaveLength(2))
  sheet = await open()
  const value = () => sheet.getByRole<HTMLTextAreaElement>('textbox', { name }).value
  expect(value()).toMatch(/Mine$/)
  await user.click(sheet.getByText('Two weeks'))
  expect(value()).toMatch(/Both$/)
  await user.click(sheet.getByRole('button', { name: 'Start again from the week' }))
  await waitFor(() => expect(value()).not.toMatch(/Both$/))
  expect(await app.run('getUnsaved')).toMatchObject([{ from: '2026-W47', to: '2026-W47' }])
})

test('a one-to-one page that was changed says when the week has changed since', async () => {
  const { go, user, app } = await openWindow()
  await go('Reflection')
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: 'One-to-one page…' }))
    return within(await screen.findByRole('dialog', { name: 'One-to-one page' }))
  }
  let sheet = await open()
  await user.type(await sheet.findByDisplayValue(/^# One-to-one/), 'Mine')
  expect(sheet.queryByText(/has changed since/)).toBeNull()
  await user.keyboard('{Escape}')
  await app.run('writeReflection', { week: '2026-W47', part: { outcomes: 'A new outcome' } })
  sheet = await open()
  expect(await sheet.findByText(/has changed since/)).toBeDefined()
  await user.click(sheet.getByRole('button', { name: 'Start again from the week' }))
  expect(await sheet.findByDisplayValue(/A new outcome/)).toBeDefined()
  expect(sheet.queryByText(/has changed since/)).toBeNull()
})

test('the focus stays with the buttons of the steps from the first to the last, and after finishing', async () => {
  const { user } = await openStep('Last commitment')
  const focused = () => document.activeElement?.textContent
  for (let next = screen.queryByRole('button', { name: /^Next: / }); next !== null; ) {
    await user.click(next)
    next = screen.queryByRole('button', { name: /^Next: / })
    expect(focused()).toBe(next?.textContent ?? 'Finish')
  }
  await user.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('Back'))
  for (let back = screen.queryByRole('button', { name: 'Back' }); back !== null; ) {
    await user.click(back)
    back = screen.queryByRole('button', { name: 'Back' })
  }
  expect(focused()).toMatch(/^Next: /)
})

test('a letter that is typed and deleted begins no reflection', async () => {
  const { user, note } = await openStep('What it came to')
  const before = note()
  const field = await screen.findByLabelText('What did you decline?')
  await user.type(field, 'a{Backspace}')
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(note()).toEqual(before)
})

test('a reflection that is due is put off for an hour, or not asked for that week', async () => {
  const { go, user, app } = await openWindow()
  await go('Reflection')
  const due = () => within(screen.getByRole('navigation', { name: 'Views' })).queryByText('due')
  expect(due()).not.toBeNull()
  await user.click(await screen.findByRole('button', { name: 'In an hour' }))
  expect(await screen.findByText(/^You will be reminded at \d/)).toBeDefined()
  expect(app.store.seenNotices).toMatchObject({ again: fridayAfternoon + 3600 })
  expect(due()).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Not at all' }))
  expect(await screen.findByText('You won’t be reminded about this week.')).toBeDefined()
  expect(due()).toBeNull()
  const again = screen.getByRole('button', { name: 'Make it due again' })
  expect(document.activeElement).toBe(again)
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('button', { name: 'Tomorrow' })).toBeDefined()
  expect(due()).not.toBeNull()
})

test('a week that is over and not reflected on is caught up in two steps, or in all', async () => {
  const app = weekApp({ weeks: {} })
  app.clock.advance(3 * 24 * 3600)
  const { go, user } = await openWindow(app)
  await go('Reflection')
  expect(await screen.findByText('16–22 November 2026', { selector: 'header *' })).toBeDefined()
  const steps = within(await screen.findByRole('navigation', { name: 'Steps of the reflection' }))
  const names = () => steps.getAllByRole('listitem').map(({ textContent }) => textContent)
  await waitFor(() => expect(names()).toEqual(['The week', 'The week ahead']))
  await user.click(screen.getByRole('button', { name: 'Next: The week ahead' }))
  // The week after is under way.
  expect(screen.getByRole('heading', { name: 'One commitment for this week' })).toBeDefined()
  await user.type(await screen.findByLabelText(commitment), 'Say no twice')
  await waitFor(() =>
    expect(app.store.config.weeks['2026-W47']?.reflection?.commitment).toBe('Say no twice'),
  )
  expect(screen.getByRole('button', { name: 'Finish' })).toBeDefined()
  await go('Week')
  await go('Reflection')
  const back = within(await screen.findByRole('navigation', { name: 'Steps of the reflection' }))
  expect(back.getAllByRole('listitem')).toHaveLength(2)
  await user.click(back.getByRole('button', { name: 'All seven steps' }))
  expect(back.getAllByRole('listitem')).toHaveLength(7)
  await user.click(back.getByRole('button', { name: 'The week ahead' }))
  expect(screen.getByDisplayValue('Say no twice')).toBeDefined()
  expect(document.activeElement).not.toBe(document.body)
})

test('a reflection that is due is led to from another week, and none is written of weeks to come', async () => {
  const app = weekApp({ weeks: {} })
  app.clock.advance(3 * 24 * 3600)
  const { go, user } = await openWindow(app)
  await go('Week')
  await go('Reflection')
  await user.click(screen.getByRole('button', { name: 'Back to this week' }))
  expect(await screen.findByText('Nothing tracked yet this week.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Next week' }))
  expect(screen.queryByRole('button', { name: 'Back to this week' })).toBeNull()
  expect(screen.getByText('The reflection of 16–22 November 2026 is due.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Open it' }))
  expect(await screen.findByRole('navigation', { name: 'Steps of the reflection' })).toBeDefined()
  expect(await screen.findByText('Remind me about this reflection')).toBeDefined()
})

test('loose ends name days without data, and do not call an empty week firm', async () => {
  await openStep('Loose ends', weekApp({ entries: [], weeks: {} }, []))
  expect(await screen.findByText('5 working days have nothing tracked')).toBeDefined()
  expect(screen.queryByText('Nothing is open: the figures are firm.')).toBeNull()
})

test('the first week back says which weeks are empty, and asks for nothing', async () => {
  const app = weekApp()
  app.clock.advance(3 * 7 * 24 * 3600)
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  const { go } = await openWindow(app)
  await go('Reflection')
  const steps = within(await screen.findByRole('navigation', { name: 'Steps of the reflection' }))
  steps.getByRole('button', { name: 'The week' }).click()
  expect(
    await screen.findByText(/^Nothing is tracked in the 2 weeks before this one\./),
  ).toBeDefined()
})

test('a week under way is read by what has begun, and what nobody answered is not known', async () => {
  const [given] = fixture.entries
  if (!given) throw new Error('no entry')
  const [hourAgo, inAnHour] = [-3600, 3600].map((by) => addSeconds(fridayAfternoon, by))
  const span = (start: Instant = fridayAfternoon) => ({ start, end: addSeconds(start, 1800) })
  const entries = [
    { ...given, ...span(hourAgo), id: 'done', ai: null },
    { ...given, ...span(inAnHour), id: 'ahead', ai: null },
  ]
  await openStep('The week', weekApp({ entries }, []))
  const read = await screen.findByText(/^Made from 1 entry/)
  expect(read.textContent).toContain('4 working days so far have no data')
  expect(screen.getByText('Saved by AI').closest('div')?.textContent).toContain('not known')
})
