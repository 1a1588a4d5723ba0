// From an empty start to a calendar that counts: in few actions, counted.
import { expect, nearOnly, test } from './app.ts'

const day = ['16', '17', '18', '19', '20']
const series = (title: string, hour: string) =>
  day.map(
    (date) =>
      `BEGIN:VEVENT\r\nUID:${title}-${date}\r\nSUMMARY:${title}\r\nDTSTART:202611${date}T${hour}0000Z\r\nDURATION:PT30M\r\nEND:VEVENT`,
  )
const calendar = [
  'BEGIN:VCALENDAR',
  ...series('Daily stand-up', '08'),
  ...series('Sprint refinement', '09'),
  ...series('1:1 Anna', '10'),
  ...series('Kundentermin Contoso', '13'),
  ...series('Coffee corner', '15'),
  'END:VCALENDAR',
].join('\r\n')

test(
  'a calendar counts after two presses: import, and rules for common words',
  nearOnly,
  async ({ start }) => {
    const app = await start()
    const { page } = app
    await app.show('Meetings')
    await page.evaluate(async (text) => {
      const octets = new TextEncoder().encode(text)
      await window.api.importCalendar({ fileName: 'work.ics', octets })
    }, calendar)
    const starter = page.getByRole('region', { name: 'Start with rules for common words' })
    await expect(starter.getByRole('listitem')).toHaveCount(4)
    await starter.getByRole('button', { name: 'Add 4 rules: 20 meetings, 10 h' }).click()
    await expect(page.getByText('4 rules added; they classify 20 meetings, 10 h.')).toBeVisible()
    await expect(starter).toBeHidden()
    await expect(
      page.getByText(
        '5 meetings of this week and the last four, 2 h 30 min in all, wait for a category',
      ),
    ).toBeVisible()
    await app.show('Week')
    // At nine on Monday all but the first meeting are still to come.
    await page.getByText('Later this week (19)').click()
    await expect(page.getByRole('main').getByText('Delivery & backlog').first()).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await app.show('Meetings')
    await expect(starter).toBeVisible()
  },
)
