// Opens the window on a fake main, as a person would see it.
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { App } from '../../renderer/App.tsx'
import { forgetAnswers } from '../../renderer/use-answer.ts'
import { resetWindow } from '../../renderer/window/state.ts'
import { type FakeApi, fakeApi } from './fake-api.ts'

afterEach(() => {
  cleanup()
  resetWindow()
  forgetAnswers()
})

export async function openWindow(fake: FakeApi = fakeApi()) {
  Object.defineProperty(window, 'api', { value: fake.api, configurable: true })
  render(<App />)
  const views = within(await screen.findByRole('navigation', { name: 'Views' }))
  const user = userEvent.setup({ delay: null })
  const go = async (name: string) => {
    await user.click(views.getByRole('button', { name: new RegExp(`^${name}`) }))
    await screen.findByRole('main', { name })
    // The settings are drawn in pieces, which takes as long as the machine needs.
    if (name === 'Settings') {
      await screen.findByRole('region', { name: 'About' }, { timeout: 20_000 })
    }
  }
  return { ...fake, user, go }
}
