import { expect, monday, test } from './app.ts'

test('a request is captured by keyboard alone, waits on Today and becomes a block', async ({
  start,
}) => {
  const { page } = await start({ now: monday + 3600 })
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog', { name: 'Capture a request' })).toBeVisible()
  await page.keyboard.type('Sales')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Single sign-on by March?')
  await page.keyboard.press('Enter')
  const asked = page.getByRole('region', { name: 'Asked of you' })
  await expect(asked).toContainText('Single sign-on by March?')
  await expect(asked).toContainText('Sales')
  await asked.getByRole('button', { name: /^Start/ }).click()
  await expect(page.getByRole('timer').first()).toBeVisible()
  await expect(asked).toBeHidden()
})
