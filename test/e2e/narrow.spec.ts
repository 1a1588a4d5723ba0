// The smallest window: what belongs together stays on a line, and nothing runs under what stands beside it.
import type { Locator } from '@playwright/test'
import '../../renderer/api.ts'
import { everyPlace, expect, nearOnly, type RealApp, test } from './app.ts'
import { cutFields } from './cut-fields.ts'

/** Friday of week 45 at half past four in Berlin: the sample has a commitment, and time to plan for it. */
const friday = Date.parse('2026-11-06T15:30:00Z') / 1000

async function openSmall(start: (options: object) => Promise<RealApp>, LANG: string) {
  const app = await start({ args: ['--sample'], now: friday, env: { LANG } })
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setSize(860, 600),
  )
  await expect.poll(() => app.page.evaluate(() => innerWidth)).toBeLessThanOrEqual(860)
  return app
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not drawn')
  return { ...box, right: box.x + box.width, middle: box.y + box.height / 2 }
}

const languages = [
  {
    LANG: 'en_GB.UTF-8',
    lines: [
      ['Stop', 'Pause'],
      ['+5 min', '+15 min', 'Finish at…'],
      ['Discard', 'Mini window'],
    ],
  },
  {
    LANG: 'de_DE.UTF-8',
    lines: [
      ['Beenden', 'Unterbrechen'],
      ['+5 min', '+15 min', 'Beenden um …'],
      ['Verwerfen', 'Minifenster'],
    ],
  },
]

for (const { LANG, lines } of languages) {
  test(
    `the smallest window keeps together what belongs together, ${LANG}`,
    nearOnly,
    async ({ start }) => {
      test.slow()
      const { page } = await openSmall(start, LANG)

      await test.step('what is planned for the commitment stays in its column', async () => {
        const commitment = await boxOf(page.locator('.set-out'))
        for (const button of await page.locator('.set-out .button').all()) {
          expect((await boxOf(button)).right).toBeLessThanOrEqual(commitment.right + 1)
        }
      })

      await test.step('no button of the running block stands alone on a line', async () => {
        const block = { categoryId: 'discovery', goalId: null, note: 'Calls', plannedMinutes: 50 }
        await page.evaluate((input) => window.api.startBlock(input), block)
        const acts = page.locator('.block-acts')
        await acts.waitFor()
        for (const line of lines) {
          const boxes = await Promise.all(
            line.map((name) => boxOf(acts.locator('.button', { hasText: name }).first())),
          )
          for (const { middle } of boxes) expect(middle).toBeCloseTo(boxes[0]?.middle ?? 0, -1)
        }
      })

      await test.step('no field cuts what is written in it', async () => {
        for (const { name, go } of await everyPlace(page)) {
          await go()
          expect({ name, cut: await page.evaluate(cutFields) }).toEqual({ name, cut: [] })
        }
      })
    },
  )
}

test('the total of the normal week stands where its hours do', nearOnly, async ({ start }) => {
  const app = await openSmall(start, 'en_GB.UTF-8')
  await app.show('Settings', 'Normal week')
  const table = app.page.locator('.baseline')
  const unit = await boxOf(table.locator('.unit').first())
  const sum = await table.locator('.baseline-sum').evaluate((cell) => {
    const text = document.createRange()
    text.selectNodeContents(cell)
    return text.getBoundingClientRect().right
  })
  expect(Math.abs(sum - unit.right)).toBeLessThanOrEqual(1)
})
