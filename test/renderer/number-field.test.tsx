import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openWindow } from './open-window.tsx'

describe('a length in a form', () => {
  test.each([
    ['45', 45, null],
    ['1h30', 90, null],
    ['1:30', 90, null],
    ['abc', null, 'Write minutes, such as 90 or 1h30.'],
    ['-3', null, 'At least 0 min.'],
    ['999999', null, 'At most 168 h.'],
  ])('%s is taken as written or refused beside it', async (typed, minutes, fault) => {
    const { user, store } = await openWindow()
    await screen.findByRole('heading', { name: 'Today' })
    await user.keyboard('r')
    const sheet = within(await screen.findByRole('dialog', { name: 'Capture a request' }))
    await user.type(sheet.getByLabelText('What for'), 'Slides')
    await user.type(sheet.getByLabelText('How long'), typed)
    if (fault !== null) expect(plain(sheet.getByText(/^(Write|At) /))).toBe(fault)
    await user.click(sheet.getByRole('button', { name: 'Capture' }))
    if (fault === null) await waitFor(() => expect(store.requests.size).toBe(1))
    expect([...store.requests.values()].map((request) => request.minutes)).toEqual(
      fault === null ? [minutes] : [],
    )
  })
})

describe('a number of the settings', () => {
  test.each([
    ['150', /^At most 100%/],
    ['5', /^“At most” cannot be below “at least”, which is 25%/],
  ])('%s is refused where it is typed, and Esc gives it up', async (typed, fault) => {
    const { user, store, go } = await openWindow()
    await go('Settings', 'Guardrails')
    const field = screen.getByLabelText('Strategy, at most')
    await user.type(field, `${typed}{Tab}`)
    expect(screen.getByText(fault)).toBeDefined()
    expect(store.edits).toBe(0)
    await user.click(field)
    await user.keyboard('{Escape}')
    expect(screen.queryByText(fault)).toBeNull()
    await user.type(field, '80{Tab}')
    await waitFor(() => expect(store.config.settings.guardrails[0]).toMatchObject({ atMost: 0.8 }))
  })
})

test('a normal week may be longer than the working hours, but not than a week', async () => {
  const { user, go } = await openWindow()
  await go('Settings', 'Normal week')
  const field = screen.getByLabelText('Hours of Delivery & backlog')
  await user.clear(field)
  await user.type(field, '60')
  expect(screen.getByText(/more than your working hours/)).toBeDefined()
  await user.clear(field)
  await user.type(field, '160')
  expect(screen.getByText(/^A week has 168 h/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Save normal week' })).toHaveProperty('disabled', true)
})

function plain(element: HTMLElement): string | undefined {
  return element.textContent?.replaceAll('\u00a0', ' ')
}
