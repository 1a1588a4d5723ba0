// A whole reflection by the keyboard alone, killed in the middle of a sentence; and the first week back after a gap.
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { seedFolder } from '../../electron/store/seed.ts'
import { sample } from '../../shared/sample/sample.ts'
import { instant } from '../../shared/time/instant.ts'
import { document as documentOf, entry, words } from '../support.ts'
import { expect, monday, nearOnly, test } from './app.ts'

/** Friday of week 47, half past four in Berlin. */
const friday = instant(Date.parse('2026-11-20T15:30:00Z') / 1000)

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await control.evaluate((each) => each === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by Tab: ${control}`)
}

async function expectNoFault(page: Page, step: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  expect({ step, found }).toEqual({ step, found: [] })
}

test(
  'a whole reflection is written by keyboard alone, through a kill in mid-sentence',
  nearOnly,
  async ({ start, folder }) => {
    test.slow()
    seedFolder(
      path.join(folder, 'data'),
      sample('2026-11-20', friday, 'Europe/Berlin', words),
      friday,
    )
    const sentence = 'We leave the smallest teams to partners'
    const produced = (page: Page) =>
      page.getByRole('textbox', { name: /^What did the time on strategy/ })
    const toStep = async (page: Page, name: string) => {
      const step = page
        .getByRole('navigation', { name: 'Steps of the reflection' })
        .getByRole('button', { name, exact: true })
      await tabTo(page, step)
      await page.keyboard.press('Enter')
      await expect(step).toHaveAttribute('aria-current', 'step')
    }
    const first = await start({ now: friday })
    await first.page.keyboard.press('Control+6')
    await toStep(first.page, 'What it came to')
    await tabTo(first.page, produced(first.page))
    await first.page.keyboard.type(sentence.slice(0, 17))
    await first.page.waitForTimeout(1000)
    await first.kill()

    const app = await start({ now: friday })
    const { page } = app
    await page.keyboard.press('Control+6')
    await toStep(page, 'Last commitment')
    const titles = [
      'Last commitment',
      'The week',
      'Loose ends',
      'What it came to',
      'Plan and actual',
      'Stop one thing',
      'The week ahead',
    ]
    for (const [index, title] of titles.entries()) {
      await test.step(title, async () => {
        await expect(page.getByRole('button', { name: title, exact: true })).toHaveAttribute(
          'aria-current',
          'step',
        )
        await expectNoFault(page, title)
        if (title === 'What it came to') {
          await expect(produced(page)).toHaveValue(sentence.slice(0, 17))
          await tabTo(page, produced(page))
          await page.keyboard.press('End')
          await page.keyboard.type(sentence.slice(17))
        }
        if (title === 'The week ahead') {
          await tabTo(page, page.getByLabel('What will you do differently?'))
          await page.keyboard.type('Two mornings without meetings')
        }
        const next = titles[index + 1]
        if (next === undefined) return
        await tabTo(page, page.getByRole('button', { name: `Next: ${next}` }))
        await page.keyboard.press('Enter')
      })
    }
    await tabTo(page, page.getByRole('button', { name: 'Finish', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Reflection finished.')).toBeVisible()
    const kept = () => page.evaluate(() => window.api.getReflection({ week: '2026-W47' }))
    await expect.poll(kept).toMatchObject({
      value: { reflection: { outcomes: sentence, commitment: 'Two mornings without meetings' } },
    })
    const { value } = (await kept()) as { value?: { reflection?: { isOpen?: boolean } } }
    expect(value?.reflection?.isOpen ?? false).toBe(false)
  },
)

test(
  'the first week back names the weeks without data, and owes none of them',
  nearOnly,
  async ({ start, folder }) => {
    const worked = (day: number) =>
      entry({
        id: `e${day}`,
        start: instant(monday + day * 86_400),
        end: instant(monday + day * 86_400 + 7200),
      })
    // Weeks 44 and 47 have time; 45 and 46 have none.
    const document = documentOf({ entries: [worked(-21), worked(0), worked(1)] })
    seedFolder(path.join(folder, 'data'), { document, waiting: [] }, friday)
    const app = await start({ now: friday })
    await app.show('Reflection')
    const main = app.page.getByRole('main')
    await expect(main).toContainText(
      'Nothing is tracked in the 2 weeks before this one. They stay empty, and no reflection is owed for them.',
    )
    await expect(main).not.toContainText(/missed|streak|overdue/i)
    await expectNoFault(app.page, 'first week back')
  },
)
