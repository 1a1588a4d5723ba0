import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Api } from '../../shared/ipc.ts'
import { expect, monday, nearOnly, type RealApp, type StartOptions, test } from './app.ts'

declare global {
  interface Window {
    readonly api: Api
  }
}

const noon = monday + 4 * 3600

/** A morning of three entries by hand and three meetings of the calendar, the clock at 13:00. */
async function openDay(start: (options: StartOptions) => Promise<RealApp>) {
  const app = await start({ now: noon })
  await app.page.evaluate(async () => {
    const { api } = window
    const event = (uid: string, title: string, from: string, to: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SUMMARY:${title}`,
      `DTSTART:20261116T${from}00Z`,
      `DTEND:20261116T${to}00Z`,
      'END:VEVENT',
    ]
    const text = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Work',
      ...event('s', 'Stand-up', '0900', '0930'),
      ...event('r', 'Review', '0930', '1000'),
      ...event('p', 'Planning', '1000', '1100'),
      'END:VCALENDAR',
    ]
    const when = { titleWords: ['stand-up', 'review', 'planning'] }
    await api.saveRule({ id: null, when, categoryId: 'coordination', goalId: null })
    const octets = new TextEncoder().encode(text.join('\r\n'))
    await api.importCalendar({ fileName: 'work.ics', octets })
    await api.addGoal({ name: 'Mid-market' })
    for (const text of ['8:00-8:30 discovery Calls', '8:30-9:00 discovery Notes']) {
      await api.keepQuickEntry({ text })
    }
    await api.keepQuickEntry({ text: '9:00-10:00 delivery Tickets' })
  })
  return app
}

function keysOf(page: Page) {
  const area = page.getByRole('region', { name: /^Timeline/ })
  const entry = (text: RegExp) => area.getByRole('button', { name: text })
  /** Walks with the arrows until the entry has the focus. */
  const walkTo = async (text: RegExp) => {
    await entry(text).first().waitFor()
    const isThere = () =>
      page.evaluate((source) => {
        return new RegExp(source).test(document.activeElement?.textContent ?? '')
      }, text.source)
    for (let press = 0; press < 20 && !(await isThere()); press++) {
      await page.keyboard.press('ArrowUp')
    }
    for (let press = 0; press < 20 && !(await isThere()); press++) {
      await page.keyboard.press('ArrowDown')
    }
    await expect.poll(isThere).toBe(true)
  }
  return { area, entry, walkTo }
}

/** Into the timeline by Tab alone. */
async function enter(page: Page) {
  const isInside = () =>
    page.evaluate(() => document.activeElement?.hasAttribute('data-stop') ?? false)
  for (let press = 0; press < 60 && !(await isInside()); press++) await page.keyboard.press('Tab')
  expect(await isInside()).toBe(true)
}

/** By Tab alone, forth or back. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab') {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let press = 0; press < 60 && !(await isThere()); press++) await page.keyboard.press(key)
  expect(await isThere()).toBe(true)
}

const wrongIn = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations

test('everything on the timeline is done by keyboard alone', nearOnly, async ({ start }) => {
  test.setTimeout(120_000)
  const app = await openDay(start)
  const { page } = app
  // What is still fading in has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { entry, walkTo } = keysOf(page)
  await entry(/^Calls/).waitFor()
  await enter(page)

  await test.step('move, and give a move up with the keys still held', async () => {
    await walkTo(/^Calls/)
    await page.keyboard.down('Alt')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.up('Alt')
    await expect(entry(/^Calls.*07:50 – 08:20/)).toBeVisible()
    await page.keyboard.down('Alt')
    await page.keyboard.press('ArrowDown')
    await expect(entry(/^Calls.*07:55 – 08:25/)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.up('Alt')
    await expect(entry(/^Calls.*07:50 – 08:20/)).toBeVisible()
  })

  await test.step('change both ends, and give that up too', async () => {
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Shift')
    await expect(entry(/^Calls.*07:50 – 08:25/)).toBeVisible()
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await page.keyboard.up('Shift')
    await expect(entry(/^Calls.*07:50 – 08:25/)).toBeVisible()
    await page.keyboard.down('Alt')
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Shift')
    await page.keyboard.up('Alt')
    await expect(entry(/^Calls.*07:55 – 08:25/)).toBeVisible()
  })

  await test.step('select two, change category and goal of both, join them', async () => {
    await page.keyboard.press('Space')
    await walkTo(/^Notes/)
    await page.keyboard.press('Space')
    await expect(page.getByRole('group', { name: 'Selection' })).toContainText('2 entries')
    for (const [field, option] of [
      ['Change category', 'Market & customers'],
      ['Change goal', 'Mid-market'],
    ] as const) {
      const select = page.getByRole('button', { name: new RegExp(field) })
      await tabTo(page, select, 'Shift+Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('option', { name: option }).waitFor()
      await page.keyboard.type(option.slice(0, 4))
      await page.keyboard.press('Enter')
      await expect(select).toContainText(option)
    }
    expect(await wrongIn(page)).toEqual([])
    await enter(page)
    await walkTo(/^Notes/)
    await page.keyboard.press('j')
    await expect(entry(/^Calls; Notes.*07:55 – 09:00/)).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('split, duplicate, delete', async () => {
    await walkTo(/^Tickets/)
    await page.keyboard.press('s')
    await expect(entry(/^Tickets.*09:00 – 09:30/)).toBeVisible()
    await walkTo(/^Tickets.*09:30 – 10:00/)
    await page.keyboard.press('d')
    await expect(entry(/^Tickets.*10:00 – 10:30/)).toBeVisible()
    await walkTo(/^Tickets.*10:00 – 10:30/)
    await page.keyboard.press('Delete')
    await expect(entry(/^Tickets.*10:00 – 10:30/)).toHaveCount(0)
  })

  await test.step('confirm one, dismiss one, end one early, confirm the rest', async () => {
    await walkTo(/^Stand-up/)
    await page.keyboard.press('c')
    await expect(page.getByText('1 event confirmed.')).toBeVisible()
    await walkTo(/^Review/)
    await page.keyboard.press('x')
    await expect(entry(/^Review/)).toHaveCount(0)
    await walkTo(/^Planning/)
    await page.keyboard.press('e')
    const sheet = page.getByRole('dialog', { name: 'Ended early' })
    await expect(sheet).toBeVisible()
    expect(await wrongIn(page)).toEqual([])
    await page.keyboard.type('1140')
    await page.keyboard.press('Enter')
    await expect(entry(/^Planning.*11:00 – 11:40/)).toBeVisible()
    // Taken back, it is as untouched as its calendar gave it.
    await page.keyboard.press('Control+Z')
    await expect(entry(/^Planning.*11:00 – 12:00/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Confirm 1 event' })).toBeVisible()
    await enter(page)
    await page.keyboard.press('Shift+C')
    await expect(page.getByRole('button', { name: /^Confirm \d/ })).toHaveCount(0)
  })

  await test.step('fill a gap', async () => {
    await walkTo(/not accounted for/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'New entry' }).waitFor()
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: /Category/ }), 'Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('dialog').getByLabel('Note'), 'Tab')
    await page.keyboard.type('Filled')
    await page.keyboard.press('Enter')
    await expect(entry(/^Filled/)).toBeVisible()
  })

  await test.step('take back and do again, also across a restart', async () => {
    expect(await wrongIn(page)).toEqual([])
    await page.keyboard.press('Control+Z')
    await expect(entry(/^Filled/)).toHaveCount(0)
    await page.keyboard.press('Control+Shift+Z')
    await expect(entry(/^Filled/)).toBeVisible()
    await app.close()
    const again = await start({ now: noon })
    const { entry: later } = keysOf(again.page)
    await expect(later(/^Filled/)).toBeVisible()
    await again.page.keyboard.press('Control+Z')
    await expect(later(/^Filled/)).toHaveCount(0)
    await again.page.keyboard.press('Control+Z')
    await expect(again.page.getByRole('button', { name: 'Confirm 1 event' })).toBeVisible()
    await again.page.keyboard.press('Control+Z')
    await expect(later(/^Review/)).toBeVisible()
    await again.page.keyboard.press('Control+Shift+Z')
    await expect(later(/^Review/)).toHaveCount(0)
  })
})
