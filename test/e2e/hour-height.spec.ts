// The hours of Today are as high as the window lets them be, and what is short is still read.
import '../../renderer/api.ts'
import { expect, monday, nearOnly, type RealApp, test } from './app.ts'

/** Monday, 13:00 in Berlin. */
const noon = monday + 4 * 3600

async function openDay(start: (options: object) => Promise<RealApp>, size: [number, number]) {
  const app = await start({ now: noon })
  const { page } = app
  await app.electron.evaluate(
    ({ BrowserWindow }, [width, height]) =>
      BrowserWindow.getAllWindows()[0]?.setSize(width, height),
    size,
  )
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size[0])
  await page.evaluate(async () => {
    for (const text of ['9:00-10:00 discovery Calls', '11:00-11:04 discovery Quick call']) {
      await window.api.keepQuickEntry({ text })
    }
  })
  const timeline = page.getByRole('region', { name: /^Timeline/ })
  const mark = (name: RegExp) => timeline.getByRole('button', { name })
  await mark(/^Calls/).waitFor()
  const hours = timeline.locator('.timeline')
  /** How high an hour is. */
  const hour = () => hours.evaluate((each) => each.getBoundingClientRect().height / 10)
  return { ...app, page, timeline, hours, mark, hour }
}

test(
  'in a large window a usual day fills the height, and an hour is still an hour',
  nearOnly,
  async ({ start }) => {
    const { page, hours, mark, hour } = await openDay(start, [1920, 1080])
    await expect.poll(hour).toBeGreaterThan(60)
    const box = await hours.boundingBox()
    const below = (await page.evaluate(() => innerHeight)) - (box?.y ?? 0) - (box?.height ?? 0)
    expect(below).toBeGreaterThan(60)
    expect(below).toBeLessThan(200)

    const calls = await mark(/^Calls/).boundingBox()
    if (!calls) throw new Error('nothing to drag')
    const [x, y] = [calls.x + calls.width / 2, calls.y + calls.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y + 3 * (await hour()), { steps: 4 })
    await page.mouse.up()
    await expect(mark(/^Calls.*12:00 – 13:00/)).toBeVisible()
  },
)

test(
  'in a small window an hour is no lower than a quarter needs for its text',
  nearOnly,
  async ({ start }) => {
    const { hour } = await openDay(start, [860, 600])
    expect(await hour()).toBe(52)
  },
)

test('another size of the window draws the hours anew', nearOnly, async ({ start }) => {
  const { electron, hour } = await openDay(start, [1280, 800])
  expect(await hour()).toBe(52)
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setSize(1280, 1060),
  )
  await expect.poll(hour).toBeGreaterThan(60)
})

test(
  'four minutes have a label where time around them is free, else a hint',
  nearOnly,
  async ({ start }) => {
    const { page, mark } = await openDay(start, [1280, 800])
    const call = mark(/^Quick call.*11:00 – 11:04/)
    await expect(call.getByText('Quick call')).toBeInViewport()
    for (const text of ['10:00-11:00 delivery Tickets', '11:04-12:00 delivery More']) {
      await page.evaluate((input) => window.api.keepQuickEntry({ text: input }), text)
    }
    await expect(mark(/^More/)).toBeVisible()
    await mark(/^Tickets/).focus()
    await page.keyboard.press('ArrowDown')
    await expect(mark(/^Quick call/)).toBeFocused()
    await expect(page.locator('.hint-bubble')).toContainText('Quick call, 11:00 – 11:04')
  },
)
