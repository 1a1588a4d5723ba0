// What a person writes is a value of a message, never a part of it: braces, tags and quotes mean nothing in it.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { document as fixture } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const odd = "{count} <b>it’s</b> {not} a 'quote' #"

test.for(['en-GB', 'de'] as const)('odd names and notes are text in %s', async (language) => {
  const [first, ...others] = fixture.categories
  const goals = fixture.goals.map((goal) => ({ ...goal, name: `${odd} ${goal.id}` }))
  const app = weekApp({
    goals,
    categories: [...(first ? [{ ...first, name: odd }] : []), ...others],
  })
  await app.run('captureRequest', { from: odd, what: odd, minutes: 10, decision: null })
  const { user } = await openWindow(app)
  const { settings } = app.store.config
  const locale = { ...settings.locale, language }
  await app.run('saveSettings', { before: settings, after: { ...settings, locale } })
  const today = language === 'de' ? 'Heute' : 'Today'
  const main = within(await screen.findByRole('main', { name: today }))
  expect((await main.findAllByText(odd)).length).toBeGreaterThan(0)
  const start = language === 'de' ? 'Starten' : 'Start'
  const [begin] = main.getAllByRole('button', { name: new RegExp(`^${start}`) })
  if (begin) await user.click(begin)
  expect(document.querySelector('b')).toBeNull()
  for (const view of screen.getAllByRole('navigation')[0]?.querySelectorAll('button') ?? []) {
    await user.click(view)
    expect(screen.queryByText(/could not be drawn|nicht gezeichnet/)).toBeNull()
  }
})
