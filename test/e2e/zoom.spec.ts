// Everything can be read and reached in a window at twice its size.
import { everyPlace, expect, needsElectron, test } from './app.ts'
import { cutFields } from './cut-fields.ts'

/** A Wednesday afternoon of the sample: something lies ahead. */
const wednesday = Date.parse('2026-11-04T13:10:00Z') / 1000

test(
  'at twice the size no place scrolls sideways or cuts what is typed, and the timer stays in sight',
  needsElectron('only Electron zooms a page'),
  async ({ start }) => {
    test.slow()
    const { page, electron } = await start({ args: ['--sample'], now: wednesday })
    await electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1280, 800)
      window?.webContents.setZoomFactor(2)
    })
    for (const { name, go } of await everyPlace(page)) {
      await go()
      const wide = await page.evaluate(() => {
        const view = document.querySelector('main')
        return view ? view.scrollWidth - view.clientWidth : 0
      })
      expect.soft(wide, name).toBe(0)
      expect.soft(await page.evaluate(cutFields), name).toEqual([])
    }
    const foot = await page.locator('.rail-block').boundingBox()
    const height = await page.evaluate(() => innerHeight)
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(height)
  },
)
