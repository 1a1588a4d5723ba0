// Every view, full and empty, light and dark, wide and small: no accessibility fault, nothing cut off.
import { AxeBuilder } from '@axe-core/playwright'
import { everyPlace, expect, test, views } from './app.ts'

const friday = Date.parse('2026-11-20T15:30:00Z') / 1000

for (const args of [['--sample'], []]) {
  test(`every view ${args.length > 0 ? 'with sample data' : 'empty'}`, async ({
    start,
    runtime,
  }) => {
    test.slow()
    const app = await start({ args, now: friday })
    // By then there are backups to be listed.
    await app.pass(2)
    const problems: string[] = []
    app.page.on('pageerror', (error) => problems.push(error.message))
    app.page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    const places = await everyPlace(app.page)
    // Each runtime has one of the two: what they draw is the same.
    const colorScheme = runtime === 'near' ? 'dark' : 'light'
    await app.page.emulateMedia({ colorScheme })
    for (const { name, go } of places) {
      await go()
      await app.page.waitForTimeout(300)
      const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      expect(found, `${name}, ${colorScheme}`).toEqual([])
    }
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setSize(860, 600),
    )
    for (const { name, go } of places) {
      await go()
      await app.page.waitForTimeout(200)
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${name} scrolls sideways at its smallest`).toBeLessThanOrEqual(0)
    }
    expect(problems).toEqual([])
  })
}

test('the keyboard reaches every view, and a block runs from it alone', async ({ start }) => {
  const { page } = await start()
  for (const [index, view] of views.entries()) {
    await page.keyboard.press(`Control+${index + 1}`)
    await expect(page.getByRole('navigation').first().locator('[aria-current]')).toContainText(view)
  }
  await page.keyboard.press('Control+1')
  const tabTo = async (name: string | RegExp) => {
    const button = page.getByRole('main').getByRole('button', { name })
    for (let presses = 0; presses < 40; presses++) {
      if (await button.evaluate((each) => each === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await expect(button).toBeFocused()
  }
  await tabTo('Start block')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Stop' }).first()).toBeVisible()
})
