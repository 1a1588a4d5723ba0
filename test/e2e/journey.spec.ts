// A first week in New York and in Berlin: how few actions the daily job takes, and what each view says at four points,
// compared with the command line's report of the time up to that minute.
import fs from 'node:fs'
import path from 'node:path'
import { calendarText, eventLines } from '../calendar-text.ts'
import { expect, nearOnly, offwheel, type RealApp, test } from './app.ts'

interface Person {
  readonly zone: string
  /** From UTC in November, as in a time. */
  readonly offset: string
  readonly env: Record<string, string>
  readonly minutes: string
  readonly category: string
  readonly stop: string
  readonly question: string
}

const people: Readonly<Record<string, Person>> = {
  'New York': {
    zone: 'America/New_York',
    offset: '-05:00',
    env: { LANG: 'en_US.UTF-8', TZ: 'America/New_York' },
    minutes: '30 min',
    category: 'Discovery & research',
    stop: 'Stop',
    question: 'Did AI help?',
  },
  Berlin: {
    zone: 'Europe/Berlin',
    offset: '+01:00',
    env: { LANG: 'de_DE.UTF-8', TZ: 'Europe/Berlin' },
    minutes: '30 min',
    category: 'Discovery & Nutzerforschung',
    stop: 'Beenden',
    question: 'Hat KI geholfen?',
  },
}

const week = '2026-W47'
/** Views whose finding is a sentence about time, by their place in the rail. */
const viewsRead = [0, 1, 2, 3, 5]

for (const [city, person] of Object.entries(people)) {
  test(
    `a first week in ${city}: few actions, and every sentence is true`,
    nearOnly,
    async ({ start, folder }) => {
      const at = (time: string) => Date.parse(`2026-11-${time}:00${person.offset}`) / 1000
      const app = await start({ now: at('16T09:00'), env: person.env })
      const { page } = app
      const said: string[] = []
      const passTo = clockOf(app, at('16T09:00'))
      const hold = async (time: string) => {
        await passTo(at(time))
        const file = path.join(folder, `${time.replace(':', '')}.json`)
        const known = await knownFigures(app, file, at(time))
        for (const place of viewsRead) {
          const sentence = await findingOf(app, place)
          said.push(`${time} ${sentence}`)
          const unknown = figuresIn(sentence).filter((figure) => !known.has(figure))
          expect({ time, sentence, unknown }).toEqual({ time, sentence, unknown: [] })
        }
      }

      await hold('16T09:00')
      await importStandUps(app, person)

      await test.step('a block by two presses, and by one key from then on', async () => {
        await page.keyboard.press('b')
        await page.getByRole('menuitem', { name: person.category }).click()
        await expect(page.getByRole('timer').first()).toBeVisible()
        await passTo(at('16T09:40'))
        await page.keyboard.press('f')
        await expect(page.getByRole('heading', { name: person.question })).toBeVisible()
        await page.getByRole('button', { name: person.minutes, exact: true }).click()
        await expect(page.getByRole('heading', { name: person.question })).toBeHidden()
        await passTo(at('16T11:00'))
        await page.keyboard.press('b')
        await expect(page.getByRole('button', { name: person.stop }).first()).toBeVisible()
        const running = await page.evaluate(() => window.api.getState())
        expect(running).toMatchObject({ value: { block: { categoryId: 'discovery' } } })
        await passTo(at('16T12:30'))
        await page.keyboard.press('f')
        await page.keyboard.press('Escape')
      })

      await passTo(at('17T08:30'))
      await keep(app, 'mon 13-17 delivery tickets')
      await hold('17T08:30')
      await passTo(at('20T16:00'))
      await keep(app, 'tue 9-12 vision', 'tue 13-17 delivery', 'wed 9-12 discovery')
      await keep(app, 'thu 10-17 delivery', 'fri 9-12 requests escalation')
      await hold('20T16:00')
      await hold('23T09:00')
      expect(said).toEqual(expected[city])
    },
  )
}

/** Moves the clock on to a time. */
function clockOf(app: RealApp, from: number): (to: number) => Promise<void> {
  let now = from
  return async (to) => {
    if (to > now) await app.pass((to - now) / 60)
    now = Math.max(now, to)
  }
}

async function importStandUps(app: RealApp, { zone }: Person): Promise<void> {
  const lines = ['16T1000', '18T1300', '19T0900', '25T1300'].flatMap((time) =>
    eventLines(
      `UID:${time}`,
      'SUMMARY:Stand-up',
      `DTSTART;TZID=${zone}:202611${time}00`,
      'DURATION:PT1H',
    ),
  )
  await app.page.evaluate(async (text) => {
    const when = { titleWords: ['stand-up'] }
    await window.api.saveRule({ id: null, when, categoryId: 'coordination', goalId: null })
    const octets = new TextEncoder().encode(text)
    await window.api.importCalendar({ fileName: 'work.ics', octets })
  }, calendarText(lines))
}

async function keep(app: RealApp, ...lines: readonly string[]): Promise<void> {
  for (const text of lines) {
    const kept = await app.page.evaluate((line) => window.api.keepQuickEntry({ text: line }), text)
    expect(kept).toMatchObject({ ok: true })
  }
}

/** The finding of a view, with plain spaces. */
async function findingOf({ page }: RealApp, place: number): Promise<string> {
  await page.getByRole('navigation').first().getByRole('button').nth(place).click()
  const finding = page.locator('main .finding').first()
  await expect(finding).not.toBeEmpty()
  await page.waitForTimeout(400)
  return (await finding.innerText()).replaceAll(/\s+/g, ' ').trim()
}

/** Lengths to the minute and percentages, as they are written. */
function figuresIn(sentence: string): readonly string[] {
  return sentence.match(/\d+ h(?: \d+ min)?|\d+ min|\d+ ?%/g)?.map(plain) ?? []
}

const plain = (figure: string) => figure.replace(' %', '%')

/** Every length and share of the command line's report up to that minute, and the person's floors. */
async function knownFigures(app: RealApp, file: string, now: number): Promise<Set<string>> {
  await app.answerDialogs({ save: file })
  await app.page.evaluate(() => window.api.exportData())
  const data = JSON.parse(fs.readFileSync(file, 'utf8'))
  const behind = data.entries
    .filter(({ start }: { start: string }) => Date.parse(start) / 1000 < now)
    .map((entry: { end: string }) =>
      Date.parse(entry.end) / 1000 > now
        ? { ...entry, end: new Date(now * 1000).toISOString() }
        : entry,
    )
  fs.writeFileSync(file, JSON.stringify({ ...data, entries: behind }))
  const { out, error } = await offwheel(['report', '--data', file, '--week', week, '--json'])
  expect(error).toBe('')
  const floors = data.settings.guardrails.map(({ atLeast = 0 }) => atLeast)
  const numbers = [...numbersIn(JSON.parse(out)), ...floors]
  // Of single entries, which a report adds up.
  const lengths = behind.map(
    ({ start, end }: { start: string; end: string }) => Date.parse(end) - Date.parse(start),
  )
  return new Set(
    [...numbers, ...lengths.map((milliseconds: number) => milliseconds / 1000)].flatMap(written),
  )
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** How a figure may be written: a share as a percentage, seconds as a length, a long one in quarters of an hour. */
function written(figure: number): readonly string[] {
  const seconds = Math.abs(figure)
  if (seconds <= 1) return [`${Math.round(figure * 100)}%`, '0 min']
  const minutes = lengthWritten(Math.round(seconds / 60))
  return seconds < 7200 ? [minutes] : [minutes, lengthWritten(15 * Math.round(seconds / 900))]
}

function lengthWritten(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

const expected: Readonly<Record<string, readonly string[]>> = {
  'New York': [
    '16T09:00 Nothing tracked yet today.',
    '16T09:00 Nothing tracked yet this week.',
    '16T09:00 Nothing tracked so far.',
    '16T09:00 Too few weeks for a trend yet.',
    '16T09:00 Nothing tracked yet this week.',
    '17T08:30 Nothing tracked yet today.',
    '17T08:30 7 h 10 min tracked so far: 30% strategy, 70% execution. Your floor of 25% strategy is at risk.',
    '17T08:30 AI saved you 21 min so far (0 min to 30 min). Where they went is not known: no normal week is set.',
    '17T08:30 Too few weeks for a trend yet.',
    '17T08:30 7 h 10 min tracked: 30% strategy, 70% execution.',
    '20T16:00 3 h tracked so far, no strategy yet.',
    '20T16:00 About 29 h 15 min tracked so far: 28% strategy, 72% execution. Your floor of 25% strategy is met.',
    '20T16:00 AI saved you 21 min so far (0 min to 30 min). Where they went is not known: no normal week is set.',
    '20T16:00 Too few weeks for a trend yet.',
    '20T16:00 29 h 10 min tracked: 28% strategy, 72% execution.',
    '23T09:00 Nothing tracked yet today.',
    '23T09:00 Nothing tracked yet this week.',
    '23T09:00 Nothing tracked so far.',
    '23T09:00 Too few weeks for a trend yet.',
    '23T09:00 29 h 10 min tracked: 28% strategy, 72% execution.',
  ],
  Berlin: [
    '16T09:00 Heute ist noch nichts erfasst.',
    '16T09:00 In dieser Woche ist noch nichts erfasst.',
    '16T09:00 Bisher ist nichts erfasst.',
    '16T09:00 Noch zu wenige Wochen für einen Trend.',
    '16T09:00 In dieser Woche ist noch nichts erfasst.',
    '17T08:30 Heute ist noch nichts erfasst.',
    '17T08:30 Bisher 7 h 10 min erfasst: 30 % Strategie, 70 % Umsetzung. Ihre Untergrenze von 25 % Strategie ist gefährdet.',
    '17T08:30 KI hat Ihnen bisher 21 min gespart (0 min bis 30 min). Wohin sie gingen, ist nicht bekannt: Es ist keine Normalwoche festgelegt.',
    '17T08:30 Noch zu wenige Wochen für einen Trend.',
    '17T08:30 7 h 10 min erfasst: 30 % Strategie, 70 % Umsetzung.',
    '20T16:00 Bisher 3 h erfasst, noch keine Strategie.',
    '20T16:00 Bisher rund 29 h 15 min erfasst: 28 % Strategie, 72 % Umsetzung. Ihre Untergrenze von 25 % Strategie ist eingehalten.',
    '20T16:00 KI hat Ihnen bisher 21 min gespart (0 min bis 30 min). Wohin sie gingen, ist nicht bekannt: Es ist keine Normalwoche festgelegt.',
    '20T16:00 Noch zu wenige Wochen für einen Trend.',
    '20T16:00 29 h 10 min erfasst: 28 % Strategie, 72 % Umsetzung.',
    '23T09:00 Heute ist noch nichts erfasst.',
    '23T09:00 In dieser Woche ist noch nichts erfasst.',
    '23T09:00 Bisher ist nichts erfasst.',
    '23T09:00 Noch zu wenige Wochen für einen Trend.',
    '23T09:00 29 h 10 min erfasst: 28 % Strategie, 72 % Umsetzung.',
  ],
}
