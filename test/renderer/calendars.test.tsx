import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { sourceState } from '../../renderer/views/calendar/source-state.ts'
import type { RulePreview } from '../../shared/meetings/waiting-list.ts'
import { fail, ok, problem } from '../../shared/result.ts'
import type { ProblemName } from '../../shared/words/problem.ts'
import { fakeApi } from './fake-api.ts'
import { at, document, fridayAfternoon, subscription, suggested, waiting, zone } from './fixture.ts'
import { openWindow } from './open-window.tsx'

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

const preview: RulePreview = {
  movedMinutes: 390,
  events: 6,
  from: [
    { categoryId: null, minutes: 150 },
    { categoryId: 'delivery', minutes: 240 },
  ],
  examples: ['Pricing workshop', 'Pricing call'],
}

test('all meetings of a large group are counted, not only those that were sent', async () => {
  const large = { ...suggested, count: 5262, seconds: 3600 * 5262 }
  const { go } = await openWindow(fakeApi(document, {}, [large, ...waiting]))
  await go('Calendar')
  expect(await screen.findByText(/^5,?\s?264 meetings, .* wait for a category/)).toBeDefined()
  expect(screen.getByText(/^5,?\s?262 meetings of a series · first/)).toBeDefined()
})

describe('a suggestion', () => {
  test('says why, and is taken with one click', async () => {
    const { go, user, called } = await openWindow(fakeApi(document, {}, [suggested, ...waiting]))
    await go('Calendar')
    const accept = await screen.findByRole('button', { name: /Accept for Roadmap review/ })
    expect(accept.textContent).toBe('Vision & strategy · Win mid-market?')
    expect(screen.getByText(/^because of/).textContent).toBe(
      'because of roadmap, Anna Berg, weekly or so',
    )
    await user.click(accept)
    expect(called('classifyEvents')).toEqual([
      { choices: [{ groupIds: ['roadmap'], categoryId: 'vision', goalId: 'mid', rule: null }] },
    ])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(called('undo')).toHaveLength(1)
  })

  test('becomes a rule where that is wished, after its effect was shown', async () => {
    const fake = fakeApi(document, { previewRule: async () => ok(preview) }, [suggested])
    const { go, user, called } = await openWindow(fake)
    await go('Calendar')
    await user.click(await screen.findByRole('checkbox', { name: 'Keep as a rule for this title' }))
    expect(plain((await screen.findByText(/^The rule moves/)).textContent)).toBe(
      'The rule moves 6 h 30 min of the last 12 weeks: 4 h from Delivery & backlog and 2 h 30 min not yet classified.',
    )
    await user.click(screen.getByRole('button', { name: /Accept for Roadmap review/ }))
    expect(called('classifyEvents')).toMatchObject([
      { choices: [{ rule: { titleWords: ['Roadmap review'] } }] },
    ])
  })

  test('several are taken at once, without rules, and taken back at once', async () => {
    const other = { ...suggested, id: 'okr', summary: 'OKR review', suggestion: null }
    const third = {
      ...suggested,
      id: 'sync',
      summary: 'Customer sync',
      suggestion: { categoryId: 'market', goalId: null, confidence: 0.8, because: ['*customer*'] },
    }
    const { go, user, called } = await openWindow(fakeApi(document, {}, [suggested, other, third]))
    await go('Calendar')
    await user.click(await screen.findByRole('button', { name: 'Accept all 2 suggestions' }))
    expect(called('classifyEvents')).toEqual([
      {
        choices: [
          { groupIds: ['roadmap'], categoryId: 'vision', goalId: 'mid', rule: null },
          { groupIds: ['sync'], categoryId: 'market', goalId: null, rule: null },
        ],
      },
    ])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(called('undo')).toHaveLength(1))
  })
})

describe('a rule', () => {
  test('shows what it would do before it is kept', async () => {
    const fake = fakeApi(document, { previewRule: async () => ok(preview) })
    const { go, user, called } = await openWindow(fake)
    await go('Calendar')
    await user.click(await screen.findByRole('button', { name: 'Add rule' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'New rule' }))
    expect(sheet.getByText(/^Choose a category/)).toBeDefined()
    await user.click(sheet.getByRole('button', { name: /Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Vision & strategy' }))
    expect(sheet.getByText(/Fill in a condition/)).toBeDefined()
    expect(called('previewRule')).toEqual([])
    await user.type(sheet.getByLabelText('Words in the title'), 'pricing')
    const sentence = await sheet.findByText(/^The rule moves/)
    expect(plain(sentence.textContent)).toBe(
      'The rule moves 6 h 30 min of the last 12 weeks: 4 h from Delivery & backlog and 2 h 30 min not yet classified.',
    )
    expect(sheet.getByText('Pricing workshop · Pricing call')).toBeDefined()
    expect(called('previewRule')).toEqual([
      { id: null, when: { titleWords: ['pricing'] }, categoryId: 'vision', goalId: null },
    ])
    expect(called('saveRule')).toEqual([])
  })

  test('says honestly that it changes nothing', async () => {
    const { go, user } = await openWindow()
    await go('Calendar')
    await user.click(await screen.findByRole('button', { name: 'title has “interview”' }))
    expect(await screen.findByText('The rule changes nothing in the last 12 weeks.')).toBeDefined()
  })
})

describe('a subscription', () => {
  const subscribe = async (refusal: ProblemName | null) => {
    const notice = { tone: 'info', title: 'Team: 12 added.', details: [] } as const
    const answer = async () => (refusal ? fail(refusal) : ok(notice))
    const opened = await openWindow(fakeApi(document, { subscribe: answer }))
    await opened.go('Calendar')
    const form = within(screen.getByRole('form', { name: 'Subscribe to a calendar' }))
    await opened.user.type(form.getByLabelText('Calendar address'), 'webcal://example.com/x.ics')
    await opened.user.click(form.getByRole('button', { name: 'Subscribe' }))
    return { ...opened, form }
  }

  test('is made from an address, which is then gone from the screen', async () => {
    const { called, form } = await subscribe(null)
    expect(called('subscribe')).toEqual([
      { address: 'webcal://example.com/x.ics', everyMinutes: 60 },
    ])
    expect(await screen.findByText('Team: 12 added.')).toBeDefined()
    expect(form.getByLabelText<HTMLInputElement>('Calendar address').value).toBe('')
  })

  test('that fails says why beside the address, which stays to be mended', async () => {
    const { form } = await subscribe('not-found')
    expect((await form.findByRole('alert')).textContent).toBe(
      'There is no calendar at this address, or not any more.',
    )
    expect(form.getByLabelText<HTMLInputElement>('Calendar address').value).toMatch(/^webcal/)
  })

  test('is checked, paused, renamed and removed with a way back', async () => {
    const { go, user, called } = await openWindow()
    await go('Calendar')
    await user.click(screen.getByRole('button', { name: 'Check Team now' }))
    expect(called('checkSubscription')).toEqual([{ sourceId: 's2' }])
    await user.click(screen.getByRole('switch', { name: 'Count Team' }))
    const name = screen.getByLabelText('Name of Team')
    await user.clear(name)
    await user.type(name, 'Product{Enter}')
    const team = { id: 's2', name: 'Team', isOn: false, color: 'plum', everyMinutes: 60 }
    expect(called('saveSource')).toEqual([team, { ...team, name: 'Product' }])
    await user.click(screen.getByRole('button', { name: 'Remove Product' }))
    expect(await screen.findByText('Product removed, and its address forgotten.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByLabelText('Name of Product')).toBeDefined()
  })

  test('says where no key store keeps its address', async () => {
    const { go, set } = await openWindow()
    act(() => set({ subscriptions: { s2: { ...subscription, isEncrypted: false } } }))
    await go('Calendar')
    expect(
      screen.getByText(/kept unencrypted on this machine: no key store was found/),
    ).toBeDefined()
  })
})

describe('the state of a calendar', () => {
  const [file, team] = document.sources
  const yesterday = at('19', '16:40')
  const state = (part: Partial<typeof subscription>, source = team) =>
    source && sourceState(source, { ...subscription, ...part }, fridayAfternoon, zone)

  test('of a file is when it was imported', () => {
    expect(file && sourceState(file, undefined, fridayAfternoon, zone)).toBe('imported 16 Nov')
  })

  test.each([
    ['read 4 minutes ago', {}],
    ['checking…', { isChecking: true }],
    ['offline – last read yesterday 16:40', { isOffline: true, lastSuccessAt: yesterday }],
    ['offline – never read yet', { isOffline: true, lastSuccessAt: null }],
    [
      'There is no calendar at this address, or not any more. Checked 4 minutes ago, last read yesterday 16:40.',
      { problem: problem('not-found'), lastSuccessAt: yesterday },
    ],
  ])('of a subscription: %s', (words, part) => {
    expect(state(part)).toBe(words)
  })

  test('that is off, or whose address is lost, says so', () => {
    expect(team && state({}, { ...team, isOn: false })).toBe('off – does not count')
    expect(state({ maskedAddress: '' })).toMatch(/its address is no longer known/)
    expect(team && sourceState(team, undefined, fridayAfternoon, zone)).toMatch(/address/)
  })
})

test('an import under way is seen everywhere and can be cancelled', async () => {
  const { go, user, set, called } = await openWindow()
  const work = { id: 'i1', name: 'work.ics', stage: 'reading', fraction: 0.42 } as const
  act(() => set({ importing: [work] }))
  const bar = await screen.findByRole('progressbar', { name: 'Reading work.ics' })
  expect(bar.getAttribute('aria-valuenow')).toBe('42')
  await go('Calendar')
  await user.click(screen.getByRole('button', { name: 'Cancel reading work.ics' }))
  expect(called('cancelImport')).toEqual([{ id: 'i1' }])
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a download under way is named as one and can be cancelled', async () => {
  const { go, user, set, called } = await openWindow()
  const team = { id: 'i2', name: 'Team', stage: 'downloading', fraction: null } as const
  act(() => set({ importing: [team] }))
  expect(await screen.findByRole('progressbar', { name: 'Downloading Team' })).toBeDefined()
  await go('Calendar')
  await user.click(screen.getByRole('button', { name: 'Cancel downloading Team' }))
  expect(called('cancelImport')).toEqual([{ id: 'i2' }])
})
