// What Today and Week say at four points of a week, checked against the minute it is read.
import { calendarText } from '../calendar-text.ts'
import { expect, nearOnly, type RealApp, test } from './app.ts'

const at = (time: string) => Date.parse(`2026-11-${time}:00+01:00`) / 1000

const meetings = ['16T1000', '18T1300', '19T0900'].flatMap((start) => [
  'BEGIN:VEVENT',
  `UID:${start}`,
  'SUMMARY:Stand-up',
  `DTSTART;TZID=Europe/Berlin:202611${start}00`,
  'DURATION:PT1H',
  'END:VEVENT',
])
const calendar = calendarText(meetings)

async function said(app: RealApp, view: string): Promise<string> {
  await app.show(view)
  const finding = app.page.locator('main .finding').first()
  await expect(finding).not.toBeEmpty()
  await app.page.waitForTimeout(300)
  return (await finding.innerText()).replaceAll('\u00a0', ' ')
}

test('each sentence is true at the minute it is read', nearOnly, async ({ start }) => {
  const app = await start({ now: at('16T08:30') })
  await app.page.evaluate(async (text) => {
    const when = { titleWords: ['stand-up'] }
    await window.api.saveRule({ id: null, when, categoryId: 'coordination', goalId: null })
    await window.api.importCalendar({
      fileName: 'work.ics',
      octets: new TextEncoder().encode(text),
    })
  }, calendar)
  const log: string[] = []
  let now = at('16T08:30')
  for (const [time, lines] of [
    ['16T08:30', []],
    ['18T13:20', ['tue 9-12 vision', '11-12 delivery']],
    ['20T17:00', ['thu 13-17 delivery']],
    ['22T20:00', []],
  ] as const) {
    await app.pass((at(time) - now) / 60)
    now = at(time)
    for (const text of lines) {
      const kept = await app.page.evaluate(
        (line) => window.api.keepQuickEntry({ text: line }),
        text,
      )
      expect(kept).toMatchObject({ ok: true })
    }
    log.push(`${time} ${await said(app, 'Today')}`, `${time} ${await said(app, 'Week')}`)
  }
  expect(log).toEqual([
    '16T08:30 Nothing tracked yet today; 1 h of meetings ahead.',
    '16T08:30 Nothing tracked yet this week.',
    '18T13:20 1 h 20 min tracked so far, no strategy yet; 40 min of meetings ahead.',
    '18T13:20 5 h 20 min tracked so far: 56% strategy, 44% execution. Your floor of 25% strategy is on track.',
    '20T17:00 Nothing tracked yet today.',
    '20T17:00 11 h tracked so far: 27% strategy, 73% execution. Your floor of 25% strategy is met.',
    '22T20:00 Nothing tracked yet today.',
    '22T20:00 11 h tracked so far: 27% strategy, 73% execution. Your floor of 25% strategy is met.',
  ])
})
