import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../renderer/shell/ErrorBoundary.tsx'
import { takeComplaints } from './setup.ts'

let isBroken = true

function Part() {
  if (isBroken) throw new TypeError('no such thing')
  return <p>Drawn</p>
}

test('a part that throws leaves the others, and is drawn again on demand', async () => {
  isBroken = true
  render(
    <>
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>
      <p>Beside it</p>
    </>,
  )
  expect(screen.getByText('Beside it')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Your data is safe')
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
  expect(screen.getByText('Drawn')).toBeTruthy()
  expect(takeComplaints().length).toBeGreaterThan(0)
})

test('a dialog that throws is taken off the screen', () => {
  isBroken = true
  const failed = vi.fn()
  render(
    <ErrorBoundary onFail={failed}>
      <Part />
    </ErrorBoundary>,
  )
  expect(failed).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
  takeComplaints()
})
