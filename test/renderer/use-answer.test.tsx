// An answer belongs to its question: whatever is asked in whatever order, and whenever the answers come.
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Answered } from '../../renderer/parts/Answered.tsx'
import { answeredProps, forgetAnswers, useAnswer, useShown } from '../../renderer/use-answer.ts'
import { problem, type Result } from '../../shared/result.ts'

interface Asked {
  readonly week: string
  readonly answer: (result?: Result<unknown>) => Promise<void>
}

let asked: Asked[] = []

beforeEach(() => {
  asked = []
  const getWeek = ({ week }: { week: string }) =>
    new Promise<Result<unknown>>((resolve) => {
      const answer = (result: Result<unknown> = { ok: true, value: { week } }) =>
        act(async () => resolve(result))
      asked.push({ week, answer })
    })
  Object.defineProperty(window, 'api', { value: { getWeek }, configurable: true })
})

afterEach(() => {
  cleanup()
  forgetAnswers()
  vi.useRealTimers()
})

function Own({ week }: { readonly week: string }) {
  const { value } = useAnswer('getWeek', { week })
  return <p>{value ? `${week} has ${value.week}` : `${week} waits`}</p>
}

function Kept({ week }: { readonly week: string }) {
  const { shown, ...state } = useShown('getWeek', { week })
  return (
    <Answered {...answeredProps(state)}>
      <p>{shown ? `${shown.input.week} has ${shown.value.week}` : 'nothing yet'}</p>
    </Answered>
  )
}

const text = () => screen.getByText(/has|waits|nothing/).textContent ?? ''

describe('an answer', () => {
  test('that comes late is not given to the question asked meanwhile', async () => {
    const { rerender } = render(<Own week="A" />)
    rerender(<Own week="B" />)
    await asked[0]?.answer()
    expect(text()).toBe('B waits')
    await asked[1]?.answer()
    expect(text()).toBe('B has B')
  })

  test('is there at once when its question is asked again', async () => {
    const { rerender } = render(<Own week="A" />)
    await asked[0]?.answer()
    rerender(<Own week="B" />)
    rerender(<Own week="A" />)
    expect(text()).toBe('A has A')
  })

  test('is never another question’s, in any order of questions and answers', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('ask' as const), week: fc.constantFrom('A', 'B', 'C', 'D') }),
      fc.record({ kind: fc.constant('answer' as const), which: fc.nat(8) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), async (steps, isKept) => {
        asked = []
        forgetAnswers()
        const Part = isKept ? Kept : Own
        const { rerender } = render(<Part week="A" />)
        for (const each of steps) {
          if (each.kind === 'ask') rerender(<Part week={each.week} />)
          else await asked.splice(each.which % Math.max(1, asked.length), 1)[0]?.answer()
          const [, question, answer] = /(\w) has (\w)/.exec(text()) ?? []
          expect(answer).toBe(question)
        }
        cleanup()
      }),
      { numRuns: 60 },
    )
  })
})

test('what is shown meanwhile is the answer before, under its own question and dimmed', async () => {
  const { rerender, container } = render(<Kept week="A" />)
  await asked[0]?.answer()
  rerender(<Kept week="B" />)
  expect(text()).toBe('A has A')
  expect(container.querySelector('[aria-busy=true]')).not.toBeNull()
  await asked[1]?.answer()
  expect(text()).toBe('B has B')
  expect(container.querySelector('[aria-busy=true]')).toBeNull()
})

test('a question that fails says why, shows no other answer, and can be asked again', async () => {
  const { rerender } = render(<Kept week="A" />)
  await asked[0]?.answer()
  rerender(<Kept week="B" />)
  await asked[1]?.answer({ ok: false, problem: problem('not-json', { reason: 'it is locked' }) })
  expect(screen.getByRole('alert').textContent).toContain('it is locked')
  expect(screen.queryByText(/has A/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await asked[2]?.answer()
  expect(text()).toBe('B has B')
})

test('it is asked again as a minute begins and when the window comes to the front', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-16T09:00:30Z'), toFake: ['setTimeout', 'Date'] })
  render(<Own week="A" />)
  expect(asked).toHaveLength(1)
  await act(async () => {
    vi.advanceTimersByTime(29_000)
  })
  expect(asked).toHaveLength(1)
  await act(async () => {
    vi.advanceTimersByTime(2000)
  })
  expect(asked).toHaveLength(2)
  await act(async () => {
    window.dispatchEvent(new Event('focus'))
  })
  expect(asked).toHaveLength(3)
})
