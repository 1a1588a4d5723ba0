// Ten years of reflections: few of their rows are drawn, and what can be done with them has no accessibility fault.
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { seedFolder } from '../../electron/store/seed.ts'
import { noText } from '../../shared/reflection/text.ts'
import { instant } from '../../shared/time/instant.ts'
import { addWeeks } from '../../shared/time/week.ts'
import { document as documentOf, entry } from '../support.ts'
import { expect, monday, nearOnly, test } from './app.ts'

const friday = instant(monday + 4 * 86_400 + 8 * 3600)

/** Week 47 is being written; each week before it has a reflection. */
function seedTenYears(folder: string): void {
  const { workedMinutes: _, ...blank } = noText
  const weeks = Array.from({ length: 520 }, (_, index) => {
    const outcomes = `Decision ${index}`
    const reflection = { ...blank, outcomes, commitment: 'Say no', kept: 'not-kept' as const }
    return [addWeeks('2026-W46', -index), { reflection: { ...reflection, writtenAt: friday } }]
  })
  const entries = [entry({ start: instant(monday), end: instant(monday + 3600), note: 'Deck' })]
  const document = documentOf({ entries, weeks: Object.fromEntries(weeks) })
  seedFolder(path.join(folder, 'data'), { document, waiting: [] }, friday)
}

async function expectNoFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test(
  'ten years are searched, an answer is tied and a prompt dropped',
  nearOnly,
  async ({ start, folder }) => {
    seedTenYears(folder)
    const app = await start({ now: friday })
    const { page } = app
    await app.show('Reflection')
    const past = page.getByRole('region', { name: 'Past reflections' })
    await expect(past.getByRole('table')).toHaveAttribute('aria-rowcount', '521')
    expect(await past.getByRole('row').count()).toBeLessThan(60)
    await past.getByLabel('Search past reflections').fill('decision 519')
    await expect(past.getByRole('status')).toHaveText('1 of 520 reflections')
    await expect(past.getByText('Decision 519')).toBeVisible()

    await page.getByRole('button', { name: 'What it came to' }).click()
    await page.getByLabel('What did you decline?').fill('The second deck')
    await page
      .getByRole('button', { name: 'Tie to a row of the week: What did you decline?' })
      .click()
    await expect(page.getByRole('option', { name: /^Deck/ })).toBeVisible()
    await page.keyboard.type('dec')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Tied to' }).getByText('Deck')).toBeVisible()
    await page.keyboard.press('Escape')
    await expectNoFault(page)

    await page.getByRole('button', { name: 'Change prompts' }).click()
    await page.getByRole('button', { name: 'Drop: What did you decline?' }).click()
    await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible()
    await expectNoFault(page)
  },
)
