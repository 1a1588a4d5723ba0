// The main job from a fresh machine to a reflection on paper, as one person lives it.
import fs from 'node:fs'
import path from 'node:path'
import { expect, monday, offwheel, root, test } from './app.ts'

const calendar = path.join(root, 'test/fixtures/e2e/work.ics')

test('a week from the first block to the reflection', async ({ start, folder }) => {
  const app = await start()
  const { page } = app

  await test.step('a block is timed from the tray, past its planned end', async () => {
    await app.electron.evaluate(({ Notification }) => {
      const shown: string[] = []
      Object.assign(globalThis, { shown })
      Notification.prototype.show = function (this: Electron.Notification) {
        shown.push(this.title)
      }
    })
    await app.trayAction({
      kind: 'start',
      input: { categoryId: 'discovery', goalId: null, note: '', plannedMinutes: 50 },
    })
    await expect(page.getByRole('button', { name: 'Stop' }).first()).toBeVisible()
    await app.pass(60)
    const shown = await app.electron.evaluate(
      () => (globalThis as unknown as { shown: string[] }).shown,
    )
    expect(shown).toEqual(['50 min of Discovery & research done'])
    await app.trayAction({ kind: 'stop' })
  })

  await test.step('one question: did AI help?', async () => {
    await expect(page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
    await page.getByRole('button', { name: '30 min', exact: true }).click()
    await expect(page.getByText('As an estimate it counts as 21 min.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Did AI help?' })).toBeHidden()
  })

  await test.step('the next block is skipped over with one key: unknown, not zero', async () => {
    await app.trayAction({
      kind: 'start',
      input: { categoryId: 'delivery', goalId: null, note: '', plannedMinutes: null },
    })
    await app.pass(180)
    await app.trayAction({ kind: 'stop' })
    await expect(page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Did AI help?' })).toBeHidden()
  })

  await test.step('a calendar is imported twice and its series classified by a rule', async () => {
    await app.pass(5 * 60)
    await app.answerDialogs({ open: calendar })
    await app.show('Meetings')
    await page.getByRole('button', { name: 'Import calendar…' }).click()
    await expect(page.getByText('Work: 4 added, 3 left out.')).toBeVisible()
    await page.getByRole('button', { name: 'Import calendar…' }).click()
    await expect(page.getByText('Work: 0 added, 4 unchanged, 3 left out.')).toBeVisible()
    // Text from a calendar is text.
    await expect(page.getByText('Roadmap review <b>bold</b>').first()).toBeVisible()
    await page.getByRole('button', { name: /Category for Roadmap/ }).click()
    await page.getByRole('option', { name: 'Vision & strategy' }).click()
    await expect(page.getByText('Every meeting has a category.')).toBeVisible()
  })

  await test.step('a normal week before AI is set', async () => {
    await app.show('Settings', 'Normal week')
    await page.getByRole('button', { name: 'Set my normal week' }).click()
    // It starts from an example: here only two categories had time.
    for (const field of await page.getByRole('textbox', { name: /^Hours of / }).all()) {
      await field.fill('')
    }
    for (const [name, hours] of [
      ['Delivery & backlog', '3'],
      ['Vision & strategy', '1'],
    ] as const) {
      await page.getByRole('textbox', { name: `Hours of ${name}` }).fill(hours)
      await page.keyboard.press('Tab')
    }
    await page.getByRole('button', { name: 'Save normal week' }).click()
    await expect(page.getByRole('button', { name: 'Clear' })).toBeVisible()
  })

  const exported = path.join(folder, 'export.json')
  await test.step('the Week view shows what the command line reports for the exported data', async () => {
    // Monday of the week after: the week is over and counts whole.
    await app.pass(7 * 24 * 60)
    await app.answerDialogs({ save: exported })
    await app.show('Settings', 'Data')
    await page.getByRole('button', { name: /Export all/ }).click()
    await expect.poll(() => fs.existsSync(exported)).toBe(true)
    const args = ['report', '--data', exported, '--week', '2026-W47', '--json']
    const { out, status, error } = await offwheel(args)
    expect([status, error]).toEqual([0, ''])
    const report = JSON.parse(out)
    expect(report.byCategory).toEqual({ vision: 3600, discovery: 3600, delivery: 10_800 })
    expect(report.ai).toMatchObject({ savedSeconds: 1260, estimatedSeconds: 1260 })

    await app.show('Week')
    await page.keyboard.press('[')
    await expect(page.getByRole('heading', { name: 'Week 47', exact: true })).toBeVisible()
    const strategy = Math.round(report.shares.strategy * 100)
    await expect(page.locator('main')).toContainText(
      new RegExp(`5\\sh tracked: ${strategy}%\\sstrategy`),
    )
    const table = page.getByRole('region', { name: 'Categories' })
    for (const [name, seconds] of [
      ['Vision & strategy', report.byCategory.vision],
      ['Discovery & research', report.byCategory.discovery],
      ['Delivery & backlog', report.byCategory.delivery],
      ['Tracked', report.trackedSeconds],
    ] as const) {
      await expect(table.getByRole('row').filter({ hasText: name })).toContainText(
        `${seconds / 3600}:00`,
      )
    }
  })

  await test.step('AI hours says where the saved time went', async () => {
    await app.show('AI hours')
    await expect(page.getByText(/AI saved you 21\smin/).first()).toBeVisible()
    await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
  })

  await test.step('the reflection is written and goes out as Markdown', async () => {
    const markdown = path.join(folder, 'reflection.md')
    await app.answerDialogs({ save: markdown })
    await app.show('Reflection')
    await expect(page.getByText(/Week 47|week 47/).first()).toBeVisible()
    const steps = page.getByRole('navigation', { name: 'Steps of the reflection' })
    // The week is over by now, so two steps are proposed first.
    await page.getByRole('button', { name: 'All seven steps' }).click()
    await steps.getByText('Loose ends').click()
    await page.getByLabel('Total hours worked').fill('6')
    await page.keyboard.press('Tab')
    await steps.getByText('The week ahead').click()
    await page.getByLabel('What will you do differently?').fill('Two blocks before noon.')
    await expect(page.getByText('Saved as you type')).toBeVisible()
    await page.getByRole('button', { name: 'Finish', exact: true }).click()
    await expect(page.getByText('Finished; changes are saved as you type')).toBeVisible()
    await page.getByRole('button', { name: 'Export Markdown…' }).click()
    await expect.poll(() => fs.existsSync(markdown)).toBe(true)
    const text = fs.readFileSync(markdown, 'utf8')
    expect(text).toContain('# Reflection 2026-W47')
    expect(text).toContain('| Total hours worked | 6 h |')
    expect(text).toContain('> Two blocks before noon.')
  })

  await test.step('next week begins with the commitment', async () => {
    await page.keyboard.press(']')
    await expect(page.getByText('Two blocks before noon.').first()).toBeVisible()
  })
})

test('a calendar given as a start argument is imported, and one given to a second start too', async ({
  start,
}) => {
  const app = await start({ args: [calendar], now: monday + 8 * 3600 })
  await expect(app.page.getByText('Work: 4 added, 3 left out.')).toBeVisible()
  const exe = await app.electron.evaluate(() => process.execPath)
  const { spawnSync } = await import('node:child_process')
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawnSync(exe, [...flags, root, calendar], {
    env: { ...process.env, OFFWHEEL_USER_DATA: app.folder },
    timeout: 20_000,
  })
  expect(second.status).toBe(0)
  await expect(app.page.getByText('Work: 0 added, 4 unchanged, 3 left out.')).toBeVisible()
})

test('a calendar dropped on the window is imported', async ({ start }) => {
  const app = await start({ now: monday + 8 * 3600 })
  const octets = [...fs.readFileSync(calendar)]
  const transfer = await app.page.evaluateHandle((bytes) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(bytes)], 'work.ics', { type: 'text/calendar' }))
    return data
  }, octets)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await app.page.dispatchEvent('body', type, { dataTransfer: transfer })
  }
  await expect(app.page.getByText('Work: 4 added, 3 left out.')).toBeVisible()
})
