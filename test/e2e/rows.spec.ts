// The rows behind a figure, walked through ten weeks faster than main answers: they are those of the week in view.
import '../../renderer/api.ts'
import { addWeeks } from '../../shared/time/week.ts'
import { expect, monday, nearOnly, test } from './app.ts'

const weeks = Array.from({ length: 11 }, (_, back) => {
  const week = addWeeks('2026-W47', -back)
  const day = new Date((monday - back * 7 * 86_400) * 1000).toISOString().slice(0, 10)
  return { week, day, note: `note-of-${week}` }
})

test(
  'the rows are those of the week in view, however fast it changes',
  nearOnly,
  async ({ start }) => {
    const { page } = await start({ now: monday + 9 * 3600 })
    for (const { day, note } of weeks) {
      const text = `${day} 9:00-10:00 vision ${note}`
      const kept = await page.evaluate((line) => window.api.keepQuickEntry({ text: line }), text)
      expect(kept.ok).toBe(true)
    }
    await page.getByRole('navigation').first().getByText('Week', { exact: true }).click()
    const figure = page.getByRole('button', { name: /^Strategy, .*: show the rows/ })
    const sheet = page.getByRole('dialog', { name: 'Strategy' })

    await test.step('one week back and its rows, ten times', async () => {
      for (const { week, note } of weeks.slice(1)) {
        await page.getByRole('button', { name: 'Previous week' }).click()
        // Until the answer is there the picture of the week before stays, under its own title.
        await expect(page.getByText(`week ${Number(week.slice(6))}`).first()).toBeVisible()
        await figure.click()
        await expect(sheet).toBeVisible()
        const others = weeks.filter((each) => each.note !== note)
        const shown = (await sheet.textContent()) ?? ''
        expect(others.filter((each) => shown.includes(each.note))).toEqual([])
        await expect(sheet.getByText(note)).toBeVisible()
        await page.keyboard.press('Escape')
      }
    })

    await test.step('all ten forward at once, then the rows', async () => {
      await page.evaluate(() => {
        const next = document.querySelector<HTMLElement>('[aria-label="Next week"]')
        for (let count = 0; count < 10; count++) next?.click()
      })
      await expect(page.getByText('week 47').first()).toBeVisible()
      await figure.click()
      await expect(sheet.getByText(weeks[0]?.note ?? '')).toBeVisible()
      await expect(sheet.getByText(weeks[10]?.note ?? '')).toBeHidden()
    })
  },
)
