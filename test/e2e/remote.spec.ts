import { expect, offwheel, test } from './app.ts'

test('the command line talks to the running app', async ({ start }) => {
  const app = await start()
  const folder = ['--folder', app.dataFolder]
  const started = await offwheel(['start', 'discovery', '25m', 'interviews', ...folder])
  expect([started.status, started.error]).toEqual([0, ''])
  await expect(app.page.getByRole('timer')).toBeVisible()
  await app.pass(10)
  expect((await offwheel(['status', ...folder])).out).toBe(
    'Discovery & research, 10 min, 15 min left.\n',
  )
  await offwheel(['stop', ...folder])
  await expect(app.page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
})
