import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CommandName } from '../../shared/commands/table.ts'
import { block } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

type Opened = Awaited<ReturnType<typeof openWindow>>

/** Has the command wait until the returned function is called, as it would for a slow disk. */
function hold({ handlers }: Opened, name: CommandName) {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  const carryOut = handlers[name] as (input: unknown) => unknown
  Object.assign(handlers, {
    [name]: async (input: unknown) => {
      await promise
      return carryOut(input)
    },
  })
  return () => act(async () => resolve())
}

interface Case {
  readonly command: CommandName
  readonly press: (opened: Opened) => Promise<unknown>
  readonly count: (opened: Opened) => number
}

const entries = ({ store }: Opened) => store.entries.size

test.each<[string, Case]>([
  [
    'a line of quick entry',
    {
      command: 'keepQuickEntry',
      press: async ({ user }) => {
        await user.keyboard('q')
        const line = await screen.findByLabelText('What you did, in one line')
        await user.type(line, '30m discovery calls{Enter}{Enter}')
      },
      count: entries,
    },
  ],
  [
    'an entry',
    {
      command: 'saveEntry',
      press: async ({ user }) => {
        await user.keyboard('n')
        const sheet = within(await screen.findByRole('dialog', { name: 'New entry' }))
        await user.click(sheet.getByRole('button', { name: /Category/ }))
        await user.click(await screen.findByRole('option', { name: /Discovery/ }))
        await user.dblClick(sheet.getByRole('button', { name: 'Save entry' }))
      },
      count: entries,
    },
  ],
  [
    'a request',
    {
      command: 'captureRequest',
      press: async ({ user }) => {
        await user.keyboard('r')
        await user.type(await screen.findByLabelText('What for'), 'Slides{Enter}{Enter}')
      },
      count: ({ store }) => store.requests.size,
    },
  ],
])('%s is added once, however quickly it is sent twice', async (_, { command, press, count }) => {
  const opened = await openWindow()
  await screen.findByRole('heading', { name: 'Today' })
  const before = count(opened)
  const answer = hold(opened, command)
  await press(opened)
  await answer()
  await waitFor(() => expect(count(opened)).toBe(before + 1))
})

test('two presses of Start start a block, and say nothing of a second', async () => {
  const opened = await openWindow()
  const answer = hold(opened, 'startBlock')
  await opened.user.dblClick(await screen.findByRole('button', { name: 'Start block' }))
  await answer()
  expect(await screen.findByRole('timer')).toBeDefined()
  expect(screen.queryByText(/^A focus block is already running/)).toBeNull()
})

test('B while a block runs offers to start another in its place', async () => {
  const app = weekApp()
  await app.run('startBlock', block())
  const { user } = await openWindow(app)
  await screen.findByRole('timer')
  await user.keyboard('b')
  await user.click(await screen.findByRole('button', { name: 'Start another…' }))
  const palette = within(await screen.findByRole('dialog', { name: 'Command palette' }))
  expect((await palette.findAllByText(/^Stop, and start/)).length).toBeGreaterThan(0)
})

test('two presses of F stop a block, and say nothing of a second', async () => {
  const app = weekApp()
  await app.run('startBlock', block())
  app.clock.advance(600)
  const opened = await openWindow(app)
  await screen.findByRole('timer')
  const answer = hold(opened, 'stopBlock')
  await opened.user.keyboard('ff')
  await answer()
  await waitFor(() => expect(opened.store.block).toBeNull())
  expect(screen.queryByText('No focus block is running.')).toBeNull()
})
