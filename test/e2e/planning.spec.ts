// From a guardrail under its floor to a block in the calendar, done, and back again.
import fs from 'node:fs'
import path from 'node:path'
import '../../renderer/api.ts'
import { expect, monday, test } from './app.ts'

test('a floor that is not reached is mended by planned blocks', async ({ start, folder }) => {
  const app = await start({ args: ['--sample'], now: monday + 7 * 3600 })
  const { page } = app
  const written = path.join(folder, 'planned.ics')

  await test.step('the Week view says what is missing and where it could go', async () => {
    await app.show('Week')
    await expect(page.getByRole('heading', { name: 'Guardrails' })).toBeVisible()
    const visibility = page.getByRole('button', {
      name: /Plan this block for .*isibility/,
    })
    await visibility.click()
    await expect(page.getByText(/\d blocks? planned\./)).toBeVisible()
    await expect(visibility).toBeHidden()
  })

  await test.step('the blocks go out as a calendar', async () => {
    await app.answerDialogs({ save: written, open: written })
    await app.show('Meetings')
    await page.getByRole('button', { name: /Export to a calendar/ }).click()
    await expect.poll(() => fs.existsSync(written)).toBe(true)
    expect(fs.readFileSync(written, 'utf8')).toContain('SUMMARY:Visibility & stakeholders')
  })

  await test.step('imported back they are not doubled', async () => {
    const before = await page.evaluate(() => window.api.getState())
    await page.getByRole('button', { name: 'Import calendar…' }).click()
    await expect(page.getByText(/: 0 added, .*left out\./)).toBeVisible()
    const after = await page.evaluate(() => window.api.getState())
    if (!before.ok || !after.ok) throw new Error('no state')
    expect(after.value.config.planned).toEqual(before.value.config.planned)
    expect(after.value.waitingCount).toBe(before.value.waitingCount)
  })

  await test.step('a planned block is started with one click', async () => {
    const state = await page.evaluate(() => window.api.getState())
    if (!state.ok) throw new Error('no state')
    const { config, now } = state.value
    const planned = config.planned.find(({ end }) => end > now)
    if (!planned) throw new Error('nothing was planned')
    await app.pass((planned.start - now) / 60 - 10)
    await app.show('Today')
    // The form's own button is there first, and starts something else.
    const own = page.getByRole('button', { name: `Start ${planned.title}` })
    await own.first().click()
    await expect(page.getByRole('timer')).toBeVisible()
    const running = await page.evaluate(() => window.api.getState())
    expect(running.ok && running.value.block?.categoryId).toBe('influence')
  })
})
