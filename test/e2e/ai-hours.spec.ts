// The AI account from nothing: a normal week, a swept week, the sentence and the picture equal to the command line's
// report, and a guardrail at risk mended by the slots offered.
import fs from 'node:fs'
import path from 'node:path'
import { formatLength } from '../../shared/format/lengths.ts'
import { expect, monday, nearOnly, offwheel, test } from './app.ts'

test('a week is swept, accounted for and mended', nearOnly, async ({ start, folder }) => {
  // Monday 10:00 in Berlin.
  const app = await start({ now: monday + 3600 })
  const { page } = app
  const block = async (categoryId: string, minutes: number) => {
    await app.trayAction({
      kind: 'start',
      input: { categoryId, goalId: null, note: '', plannedMinutes: null },
    })
    await app.pass(minutes)
    await app.trayAction({ kind: 'stop' })
    await page.keyboard.press('Escape')
    await app.pass(1)
  }

  await test.step('three blocks nobody answers for', async () => {
    await block('delivery', 90)
    await block('delivery', 60)
    await block('vision', 30)
  })

  await test.step('a normal week is set', async () => {
    await app.show('Settings', 'Normal week')
    await page.getByRole('button', { name: 'Set my normal week' }).click()
    // It starts from an example: here only two categories had time.
    for (const field of await page.getByRole('textbox', { name: /^Hours of / }).all()) {
      await field.fill('')
    }
    for (const [name, hours] of [
      ['Delivery & backlog', '2'],
      ['Vision & strategy', '0.25'],
    ] as const) {
      await page.getByRole('textbox', { name: `Hours of ${name}` }).fill(hours)
      await page.keyboard.press('Tab')
    }
    await page.getByRole('button', { name: 'Save normal week' }).click()
    await expect(page.getByText('Entered by hand.')).toBeVisible()
  })

  await test.step('the week is swept with one key each', async () => {
    await app.show('AI hours')
    await expect(page.getByText(/none of 3\sblocks|none of 3 blocks/)).toBeVisible()
    await page.getByRole('button', { name: 'Answer one by one' }).click()
    const sheet = page.getByRole('dialog', { name: 'Did AI help?' })
    await expect(sheet.getByText('0 of 3 answered')).toBeVisible()
    await page.keyboard.press('5')
    await expect(sheet.getByText('1 of 3 answered')).toBeVisible()
    // A wrong key is taken back where it was pressed.
    await page.keyboard.press('2')
    await expect(sheet.getByText('2 of 3 answered')).toBeVisible()
    await sheet.getByRole('button', { name: 'Undo' }).click()
    await expect(sheet.getByText('1 of 3 answered')).toBeVisible()
    await page.keyboard.press('n')
    await expect(sheet.getByText('2 of 3 answered')).toBeVisible()
    await page.keyboard.press('s')
    await expect(
      sheet.getByText('The blocks you skipped stay unknown.', { exact: false }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('2 of 3', { exact: true })).toBeVisible()
  })

  await test.step('the guardrail is at risk, and its slots mend it', async () => {
    await app.trayAction({
      kind: 'start',
      input: { categoryId: 'delivery', goalId: null, note: '', plannedMinutes: null },
    })
    await app.pass(60)
    await app.trayAction({ kind: 'stop' })
    await page.keyboard.press('Escape')
    await app.show('Week')
    const rails = page.getByRole('region', { name: 'Guardrails' })
    await expect(rails.getByText('at risk').first()).toBeVisible()
    await rails.getByRole('button', { name: /^Plan this block for Strategy/ }).click()
    await expect(page.getByText(/\d blocks? planned\./)).toBeVisible()
    await expect(rails.getByText('on track').first()).toBeVisible()
  })

  await test.step('a week later sentence and picture are the report of the command line', async () => {
    await app.pass(7 * 24 * 60)
    const exported = path.join(folder, 'data.json')
    await app.answerDialogs({ save: exported })
    await app.show('Settings', 'Data')
    await page.getByRole('button', { name: /Export all/ }).click()
    await expect.poll(() => fs.existsSync(exported)).toBe(true)
    const { out } = await offwheel(['report', '--data', exported, '--week', '2026-W47', '--json'])
    const { ai } = JSON.parse(out)
    expect(ai.savedSeconds).toBe(2520)
    await app.show('AI hours')
    await page.keyboard.press('[')
    await expect(page.getByRole('heading', { name: 'AI hours, week 47' })).toBeVisible()
    await page.getByRole('button', { name: 'Show as table' }).click()
    const table = page.getByRole('region', { name: 'Where the saved hours went' })
    const titles = { strategy: 'Strategy', execution: 'More execution', untracked: 'Untracked' }
    let shown = 0
    for (const [sink, title] of Object.entries(titles)) {
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: title }) })
      const text = (await row.first().textContent()) ?? ''
      const [, hours = '0', minutes = '0'] = /(\d+):(\d\d)/.exec(text) ?? []
      const seconds = 3600 * Number(hours) + 60 * Number(minutes)
      expect(Math.abs(seconds - ai.sinks[sink])).toBeLessThan(60)
      shown += seconds
    }
    expect(shown).toBe(ai.savedSeconds)
    const finding = ((await page.locator('.finding').textContent()) ?? '').replaceAll('\u00a0', ' ')
    expect(finding).toContain(`AI saved you ${formatLength(ai.savedSeconds)}`)
  })

  await test.step('the month holds the week', async () => {
    await page.getByRole('radio', { name: 'Month' }).click({ force: true })
    await expect(page.getByRole('heading', { name: 'AI hours, November 2026' })).toBeVisible()
    await expect(page.locator('.finding')).toContainText(/AI saved you 42\smin/)
  })
})
