// Long lists: of their rows only those near the visible part are drawn, and nobody can tell.
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { seedFolder } from '../../electron/store/seed.ts'
import { addSeconds, instant } from '../../shared/time/instant.ts'
import { aiUse, document as documentOf, entry } from '../support.ts'
import { expect, monday, nearOnly, needsElectron, test } from './app.ts'

const count = 300
const friday = instant(monday + 4 * 86_400 + 8 * 3600)

/** Entries of two days; every seventh has a note that takes several lines. */
function seedLongWeek(folder: string): void {
  const entries = Array.from({ length: count }, (_, index) => {
    // In the order of the view: the more recent day stands first.
    const start = instant(monday + (index < 150 ? 86_400 : 0) + (index % 150) * 300)
    return entry({
      id: `e${index}`,
      note: `Line ${index}${index % 7 === 0 ? ' and the rest of it'.repeat(12) : ''}`,
      start,
      end: addSeconds(start, 240),
      source: 'timer',
      ai: index % 2 === 0 ? aiUse({ savedMinutes: 10 }) : null,
    })
  })
  seedFolder(path.join(folder, 'data'), { document: documentOf({ entries }), waiting: [] }, friday)
}

async function openWeek(page: Page) {
  await page.getByRole('navigation').first().getByText('Week', { exact: true }).click()
  const list = page.getByRole('region', { name: 'Entries', exact: true })
  await expect(list.getByRole('row').first()).toBeAttached()
  return list
}

/** The number of the line that has the focus; `null` where none has. */
function focusedLine(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('[data-row]')
    return row ? Number(row.getAttribute('data-row')?.slice(1)) : null
  })
}

/** The first line below the upper edge of the view. */
function topLine(page: Page): Promise<string> {
  return page.evaluate(() => {
    const edge = document.querySelector('main')?.getBoundingClientRect().top ?? 0
    const rows = [...document.querySelectorAll('main [data-row]')]
    const top = rows.find((row) => row.getBoundingClientRect().top >= edge)
    return top?.getAttribute('data-row') ?? 'none'
  })
}

/** Resolves once the view no longer scrolls; a key moves it gently. */
async function stands(): Promise<void> {
  const view = document.querySelector('main')
  let before: number | undefined
  while (view?.scrollTop !== before) {
    before = view?.scrollTop
    await new Promise((resolve) => setTimeout(resolve, 120))
  }
}

const inOrder = Array.from({ length: count }, (_, index) => index)

test(
  'only rows near the visible part are drawn, and all are counted',
  nearOnly,
  async ({ folder, start }) => {
    seedLongWeek(folder)
    const { page } = await start({ now: friday })
    const list = await openWeek(page)
    const tables = list.getByRole('table')
    await expect(tables).toHaveCount(2)
    await expect(tables.first()).toHaveAttribute('aria-rowcount', '150')
    expect(await list.getByRole('row').count()).toBeLessThan(60)
    await page.getByRole('main').focus()
    await page.keyboard.press('End')
    const last = list.getByRole('button', { name: 'Line 299', exact: true })
    await expect(last).toBeInViewport()
    await expect(list.locator('[data-row=e299]')).toHaveAttribute('aria-rowindex', '150')
    expect(await list.getByRole('row').count()).toBeLessThan(90)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  },
)

test('Tab and Shift+Tab walk through every row', nearOnly, async ({ folder, start }) => {
  test.slow()
  seedLongWeek(folder)
  const { page } = await start({ now: friday })
  const list = await openWeek(page)
  await list.getByRole('button', { name: /^Line 0/ }).focus()
  const seen: (number | null)[] = []
  for (let line = 0; line < count; line++) {
    seen.push(await focusedLine(page))
    // The name, then what deletes it.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
  }
  expect(seen).toEqual(inOrder)
  const back: (number | null)[] = []
  for (let line = 0; line < 40; line++) {
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    back.push(await focusedLine(page))
  }
  expect(back).toEqual(inOrder.slice(-40).reverse())
})

test('keys that scroll pass every row', nearOnly, async ({ folder, start }) => {
  test.slow()
  seedLongWeek(folder)
  const { page } = await start({ now: friday })
  await openWeek(page)
  await page.getByRole('main').focus()
  const passed = async (key: string) => {
    const seen = new Set<string>()
    for (let presses = 0; presses < 60; presses++) {
      const lines = await page.evaluate(() =>
        [...document.querySelectorAll('main [data-row]')]
          .filter((row) => {
            const { top, bottom } = row.getBoundingClientRect()
            return bottom > 0 && top < innerHeight
          })
          .map((row) => row.getAttribute('data-row') ?? ''),
      )
      for (const line of lines) seen.add(line)
      if (seen.size === count) break
      await page.keyboard.press(key)
      await page.evaluate(stands)
    }
    return seen.size
  }
  expect(await passed('PageDown')).toBe(count)
  expect(await passed('PageUp')).toBe(count)
})

test(
  'the row with the focus keeps it, however far it is scrolled away',
  nearOnly,
  async ({ folder, start }) => {
    seedLongWeek(folder)
    const { page } = await start({ now: friday })
    const list = await openWeek(page)
    await list.getByRole('button', { name: 'Line 1', exact: true }).focus()
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, 6000)
    await expect(list.getByRole('button', { name: 'Line 1', exact: true })).not.toBeInViewport()
    // A wheel goes on turning for a moment, against what Tab scrolls to.
    await page.evaluate(stands)
    expect(await focusedLine(page)).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focusedLine(page)).toBe(2)
    await expect(list.getByRole('button', { name: 'Line 2', exact: true })).toBeInViewport()
  },
)

/** Scrolls far into the list; answers how far from its upper edge the line is that stood first then. */
async function scrollFar(page: Page): Promise<() => Promise<number>> {
  await openWeek(page)
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 5000)
  await page.waitForTimeout(500)
  const line = await topLine(page)
  return async () => {
    await page.waitForTimeout(500)
    return page.evaluate((id) => {
      const row = document.querySelector(`[data-row=${id}]`)
      return Math.abs(row?.getBoundingClientRect().top ?? Number.NaN)
    }, line)
  }
}

test('another width keeps the place', nearOnly, async ({ folder, start }) => {
  seedLongWeek(folder)
  const { page, electron } = await start({ now: friday })
  const distance = await scrollFar(page)
  for (const [width, height] of [
    [860, 600],
    [1280, 800],
  ] as const) {
    await electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setSize(...size),
      [width, height] as const,
    )
    expect(await distance(), `${width} wide`).toBeLessThan(200)
  }
})

test(
  'another zoom keeps the place',
  needsElectron('only Electron zooms a page'),
  async ({ folder, start }) => {
    seedLongWeek(folder)
    const { page, electron } = await start({ now: friday })
    const distance = await scrollFar(page)
    for (const zoom of [2, 1]) {
      await electron.evaluate(
        ({ BrowserWindow }, factor) =>
          BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
        zoom,
      )
      expect(await distance(), `zoom ${zoom}`).toBeLessThan(200)
    }
  },
)

test(
  'columns stay where they are, and the length is right',
  nearOnly,
  async ({ folder, start }) => {
    seedLongWeek(folder)
    const { page } = await start({ now: friday })
    const list = await openWeek(page)
    await list.getByRole('button', { name: /^Line 0/ }).focus()
    const columns = () =>
      page.evaluate(() => {
        const cells = document.querySelectorAll('main [data-row]:has(:focus) > td')
        return [...cells].map((cell) => Math.round(cell.getBoundingClientRect().left))
      })
    const first = await columns()
    await page.mouse.move(600, 400)
    for (let turn = 0; turn < 20; turn++) {
      await page.mouse.wheel(0, 500)
      await page.waitForTimeout(50)
      expect(await columns()).toEqual(first)
    }
    const height = () => list.evaluate((each) => each.getBoundingClientRect().height)
    for (let turn = 0; turn < 20; turn++) {
      await page.mouse.wheel(0, 500)
      await page.waitForTimeout(50)
    }
    const measured = await height()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(list.getByRole('row')).toHaveCount(count)
    expect(Math.abs((await height()) - measured)).toBeLessThan(2)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await list.getByRole('row').count()).toBeLessThan(90)
  },
)

test(
  'a row that is deleted gives the focus to the next, and undo takes it from nobody',
  nearOnly,
  async ({ folder, start }) => {
    seedLongWeek(folder)
    const { page } = await start({ now: friday })
    const list = await openWeek(page)
    const remove = (line: number) =>
      list.getByRole('button', { name: `Delete Line ${line}`, exact: true })
    await list.getByRole('button', { name: /^Line 0/ }).focus()
    await remove(6).focus()
    await page.keyboard.press('Enter')
    await expect(remove(6)).toHaveCount(0)
    await expect(remove(5)).toBeVisible()
    await expect(list.getByRole('button', { name: /^Delete Line 7 / })).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(remove(6)).toBeVisible()
    await expect(list.getByRole('button', { name: /^Delete Line 7 / })).toBeFocused()
  },
)

test(
  'a block that is answered in a sheet gives the focus to the next',
  nearOnly,
  async ({ folder, start }) => {
    seedLongWeek(folder)
    const { page } = await start({ now: friday })
    await page.getByRole('navigation').first().getByText('AI hours', { exact: true }).click()
    const answer = (line: number) =>
      page.getByRole('button', { name: `Answer for Line ${line}`, exact: true })
    // By start: the day before comes first.
    await answer(151).focus()
    await answer(155).focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog')
    await sheet.getByText('20', { exact: true }).click()
    await sheet.getByRole('button', { name: 'Save entry' }).click()
    await expect(sheet).toBeHidden()
    await expect(answer(155)).toHaveCount(0)
    await expect(answer(157)).toBeFocused()
  },
)
