// Words that are too long for a line widen no view.
import path from 'node:path'
import { seedFolder } from '../../electron/store/seed.ts'
import { sample } from '../../shared/sample/sample.ts'
import { instant } from '../../shared/time/instant.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { words } from '../support.ts'
import { everyPlace, expect, nearOnly, test } from './app.ts'
import { withLongText } from './long-text.ts'

const friday = instant(Date.parse('2026-11-06T15:30:00Z') / 1000)
const zone = 'Europe/Berlin'

test(
  'long words, writing from right to left and odd signs stay inside each view',
  nearOnly,
  async ({ start, folder }) => {
    test.slow()
    const { document, waiting } = sample(dayOf(friday, zone), friday, zone, words)
    seedFolder(path.join(folder, 'data'), { document: withLongText(document), waiting }, friday)
    const { page, electron } = await start({ now: friday })
    const found: string[] = []
    for (const size of [
      [1280, 800],
      [860, 600],
    ] as const) {
      await electron.evaluate(
        ({ BrowserWindow }, [width, height]) =>
          BrowserWindow.getAllWindows()[0]?.setSize(width, height),
        size,
      )
      for (const { name, go } of await everyPlace(page)) {
        await go()
        await page.waitForTimeout(600)
        const wide = await page.evaluate(widest)
        if (wide) found.push(`${size[0]}: ${name}: ${wide}`)
      }
    }
    expect(found).toEqual([])
  },
)

/** What reaches beyond the view to the right, if the view scrolls sideways. In the page. */
function widest(): string | null {
  const main = document.querySelector('main')
  if (!main || main.scrollWidth <= main.clientWidth + 1) return null
  const right = main.getBoundingClientRect().left + main.clientWidth
  const beyond = [...main.querySelectorAll('*')].filter((each) => {
    const box = each.getBoundingClientRect()
    return box.width > 0 && box.right > right + 1
  })
  return beyond
    .filter((each) => !beyond.some((inner) => inner !== each && each.contains(inner)))
    .map(
      (each) =>
        `${each.parentElement?.className} > ${each.className}: ${each.textContent?.slice(0, 30)}`,
    )
    .slice(0, 5)
    .join('; ')
}
