// The week by the hour, by pointer and keyboard, and planned blocks on their way to the calendar program.
import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import '../../renderer/api.ts'
import { expect, monday, type RealApp, test } from './app.ts'

/** Thursday, 13:00 in Berlin. */
const thursday = monday + 3 * 86_400 + 4 * 3600

/** A desktop that names a program for calendar files, as Linux is asked for it. */
function withCalendar(folder: string): string {
  const tools = path.join(folder, 'tools')
  fs.mkdirSync(tools)
  fs.writeFileSync(path.join(tools, 'xdg-mime'), '#!/bin/sh\necho calendar.desktop\n', {
    mode: 0o755,
  })
  return `${tools}${path.delimiter}${process.env['PATH']}`
}

/** What the system says when it is to open a file; `''` is yes. */
async function answerOpening({ electron }: RealApp, answer: string): Promise<void> {
  await electron.evaluate(({ shell }, says) => {
    shell.openPath = async (file) => {
      Object.assign(globalThis, { opened: file })
      return says
    }
  }, answer)
}

async function seed(page: Page): Promise<void> {
  await page.evaluate(
    async (at) => {
      for (const text of ['mon 9:00-10:00 discovery Calls', 'tue 9:00-17:00 delivery Tickets']) {
        await window.api.keepQuickEntry({ text })
      }
      const block = { categoryId: 'vision', goalId: null, title: 'Narrative' }
      const planned = { ...block, start: at, end: at + 3600 }
      await window.api.planBlocks({ blocks: [planned as never] })
    },
    monday + 4 * 86_400,
  )
}

/** Two entries, and a plan. */
const seededEdits = 3

const editsOf = (page: Page) =>
  page.evaluate(async () => {
    const state = await window.api.getState()
    return state.ok ? state.value.edits : null
  })

/** Drags from the middle of a mark by whole columns and hours. */
async function drag(page: Page, grid: Locator, mark: Locator, days: number, hours: number) {
  // There is room below it to drop it.
  await grid.evaluate((part) => part.scrollIntoView({ block: 'start' }))
  const box = await mark.boundingBox()
  const columns = await grid.locator('.timeline-marks').boundingBox()
  if (!box || !columns) throw new Error('nothing to drag')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + (days * columns.width) / 7, y + 52 * hours, { steps: 4 })
  await page.mouse.up()
}

test('the week by the hour is moved, filled and handed over', async ({ start, folder }) => {
  const app = await start({ now: thursday, env: { PATH: withCalendar(folder) } })
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seed(page)
  await app.show('Week')
  const grid = page.getByRole('region', { name: /^Week by the hour/ })
  const mark = (name: RegExp) => grid.getByRole('button', { name })

  await test.step('an entry is dragged to another day, which is one edit', async () => {
    await drag(page, grid, mark(/^Calls/), 2, 1)
    await expect(mark(/^Calls Wed 18 Nov, 10:00 – 11:00/)).toBeVisible()
    // It is drawn there before it is saved.
    await expect.poll(() => editsOf(page)).toBe(seededEdits + 1)
    await page.keyboard.press('Control+Z')
    await expect(mark(/^Calls Mon 16 Nov, 09:00 – 10:00/)).toBeVisible()
  })

  await test.step('a planned block is moved by keys, and keeps the focus', async () => {
    await mark(/^Calls/).focus()
    await page.keyboard.press('ArrowRight')
    await expect(mark(/^Tickets/)).toBeFocused()
    await mark(/^Narrative/).focus()
    await page.keyboard.down('Alt')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Alt')
    await expect(mark(/^Narrative Sat 21 Nov, 09:05 – 10:05/)).toBeFocused()
  })

  await test.step('it is handed to the calendar program from its sheet', async () => {
    await answerOpening(app, '')
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Planned block' })
    await sheet.getByRole('button', { name: 'Add to calendar' }).click()
    await expect(page.getByText(/^1 block was given to your calendar program/)).toBeVisible()
    const file = await app.electron.evaluate(() => Reflect.get(globalThis, 'opened') as string)
    expect(path.dirname(file)).toBe(path.join(app.dataFolder, 'handed'))
    const text = fs.readFileSync(file, 'utf8')
    expect(text).toContain('DTSTART:20261121T080500Z')
    expect(text).toContain('SEQUENCE:0')
  })

  await test.step('where there is no such program, a file is saved', async () => {
    await answerOpening(app, 'no application')
    const written = path.join(folder, 'planned.ics')
    await app.answerDialogs({ save: written })
    await mark(/^Narrative/).click()
    const sheet = page.getByRole('dialog', { name: 'Planned block' })
    await sheet.getByRole('button', { name: 'Add to calendar' }).click()
    await page.getByRole('button', { name: 'Save file…' }).click()
    await expect.poll(() => fs.existsSync(written)).toBe(true)
  })

  await test.step('a gap is filled', async () => {
    await mark(/^Fill Wed 18 Nov/)
      .first()
      .click()
    const sheet = page.getByRole('dialog', { name: 'New entry' })
    await sheet.getByRole('button', { name: /Category/ }).click()
    await page.getByRole('option', { name: 'Delivery & backlog' }).click()
    await sheet.getByLabel('Note').fill('Filled')
    await sheet.getByRole('button', { name: 'Save entry' }).click()
    await expect(mark(/^Filled Wed 18 Nov/)).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
})
