// Friday calls: the week's reflection is asked for, and what it commits to is in sight the week after.
import '../../renderer/api.ts'
import { expect, test } from './app.ts'

/** Friday of week 47, 15:20 in Berlin. */
const friday = Date.parse('2026-11-20T14:20:00Z') / 1000

test('the reflection is due from its hour until it is written, and its commitment is on Today', async ({
  start,
}) => {
  const app = await start({ now: friday })
  const { page } = app
  await page.evaluate(() => window.api.keepQuickEntry({ text: '30m vision deck' }))
  const link = page.getByRole('button', { name: /^Reflection/ })
  await expect(link).toHaveText('Reflection')
  await app.pass(12)
  await expect(link).toHaveText(/due$/)
  await app.show('Reflection')
  await page
    .getByRole('navigation', { name: 'Steps of the reflection' })
    .getByText('The week ahead')
    .click()
  await page.getByLabel('What will you do differently?').fill('Two mornings for the narrative')
  await expect(page.getByText('Saved as you type')).toBeVisible()
  // Written is not finished: it is due until the person says so.
  await expect(link).toHaveText(/due$/)
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(link).toHaveText('Reflection')
  await app.pass(3 * 24 * 60)
  await app.show('Today')
  await expect(page.getByRole('region', { name: 'This week’s commitment' })).toContainText(
    'Two mornings for the narrative',
  )
})
