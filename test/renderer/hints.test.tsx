import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Hints, SystemHints } from '../../renderer/parts/Hints.tsx'
import { hintOf } from '../../renderer/parts/hint.ts'
import { openWindow } from './open-window.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** happy-dom lays nothing out: a text of this class is cut off, as a browser would say it. */
function cutTexts(): void {
  const isCut = (element: Element) => element.classList.contains('clip')
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(function width(
    this: Element,
  ) {
    return isCut(this) ? 200 : 100
  })
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(100)
}

describe('a hint', () => {
  test.each([
    ['<button aria-label="Pause" data-keys="P"><svg></svg></button>', 'svg', 'Pause', 'P'],
    [
      '<button aria-label="How is Strategy computed?">?</button>',
      'button',
      'How is Strategy computed?',
      '',
    ],
    ['<button data-keys="N">Add entry</button>', 'button', 'Add entry', 'N'],
    ['<button aria-label="Archive Onboarding">Archive</button>', 'button', null, ''],
    [
      '<button aria-label="Later: FAQ" data-keys="L">Later<i data-hint hidden>Keeps it.</i></button>',
      'button',
      'Keeps it.',
      'L',
    ],
    ['<p>Text</p>', 'p', null, ''],
    ['<p class="clip" style="text-overflow: ellipsis">A long text</p>', 'p', 'A long text', ''],
    [
      '<p class="clip" style="text-overflow: ellipsis">A <b>long</b> text</p>',
      'b',
      'A long text',
      '',
    ],
    ['<p style="text-overflow: ellipsis">A text with room</p>', 'p', null, ''],
    [
      '<button><i class="clip" style="text-overflow: ellipsis">Discovery</i></button>',
      'button',
      'Discovery',
      '',
    ],
  ])('of %s at its %s is %s', (html, at, text, keys) => {
    cutTexts()
    document.body.innerHTML = html
    const element = document.querySelector(at)
    const hint = element && hintOf(element)
    expect(hint && [hint.text, hint.keys]).toEqual(text === null ? null : [text, keys])
  })

  test('comes to a pointer that rests, and goes with it', async () => {
    const user = userEvent.setup()
    render(
      <>
        <button type="button" aria-label="Delete">
          ×
        </button>
        <p>Elsewhere</p>
        <Hints />
      </>,
    )
    await user.hover(screen.getByRole('button'))
    expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull()
    expect((await screen.findByRole('tooltip', { hidden: true })).textContent).toBe('Delete')
    // Onto the hint, to read it: it stays.
    await user.hover(screen.getByRole('tooltip', { hidden: true }))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(screen.getByRole('tooltip', { hidden: true })).toBeDefined()
    await user.hover(screen.getByText('Elsewhere'))
    await waitFor(() => expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull())
  })

  test('can be pointed at over a sheet, like the sheet itself', async () => {
    const { user, go } = await openWindow()
    await go('Week')
    await user.click(screen.getByRole('button', { name: 'Add entry' }))
    const close = await screen.findByRole('button', { name: 'Close' })
    // The sheet takes the focus, which sends hints away.
    await new Promise((resolve) => setTimeout(resolve, 700))
    await user.hover(close)
    const tooltip = await screen.findByText(
      'Close',
      { selector: '.hint-bubble' },
      { timeout: 3000 },
    )
    expect(tooltip.closest('[inert], [aria-hidden=true]')).toBeNull()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('is left to the system in a window too small for it', async () => {
    const user = userEvent.setup()
    render(
      <>
        <button type="button" aria-label="Stop block" data-keys="F" />
        <p>Elsewhere</p>
        <SystemHints />
      </>,
    )
    const button = screen.getByRole('button')
    await user.hover(button)
    expect(button.title).toBe('Stop block (F)')
    await user.hover(screen.getByText('Elsewhere'))
    expect(button.hasAttribute('title')).toBe(false)
  })

  test('comes to the keyboard as well, and any key sends it away', async () => {
    const { user, go } = await openWindow()
    await go('Week')
    while (document.activeElement?.getAttribute('aria-label') !== 'Previous week') await user.tab()
    expect(
      (await screen.findByRole('tooltip', { hidden: true }, { timeout: 3000 })).textContent,
    ).toBe('Previous week[')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull())
  })
})
