// A subscription lives for a quarter: what is in it moves, is dropped, renamed, cut off and comes back, and the person
// decides in between. The hours of the quarter are those of a plain model of the same life.
import '../../renderer/api.ts'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, monday, type RealApp, test } from './app.ts'

const hour = 3600
const week = 7 * 24 * hour
/** The first Monday the calendar knows, 10:00 in Berlin in winter. */
const first = monday + 2 * hour

interface Single {
  readonly uid: string
  readonly title: string
  start: number
  isCancelled?: boolean
}

/** What the calendar holds at a time. */
class Feed {
  uidOfSeries = 'sync@x'
  count = 13
  readonly excluded = new Set<number>()
  readonly moved = new Map<number, number>()
  singles: Single[] = []

  text(): string {
    const lines = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Team',
      ...this.#event(this.uidOfSeries, 'Sync', first, [
        `RRULE:FREQ=WEEKLY;COUNT=${this.count}`,
        ...[...this.excluded].map((n) => `EXDATE:${stamp(first + n * week)}`),
      ]),
    ]
    for (const [n, start] of this.moved) {
      const original = `RECURRENCE-ID:${stamp(first + n * week)}`
      lines.push(...this.#event(this.uidOfSeries, 'Sync', start, [original]))
    }
    for (const { uid, title, start, isCancelled } of this.singles) {
      lines.push(...this.#event(uid, title, start, isCancelled ? ['STATUS:CANCELLED'] : []))
    }
    return [...lines, 'END:VCALENDAR', ''].join('\r\n')
  }

  #event(uid: string, title: string, start: number, more: readonly string[]): readonly string[] {
    const times = [`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + hour)}`]
    return ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, ...times, ...more, 'END:VEVENT']
  }
}

function stamp(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** What a server answers: the calendar as it is, or something gone wrong. */
type Answer = 'whole' | 'empty' | 'cut' | 'error' | 'not a calendar'

async function serve(feed: Feed) {
  const state = { answer: 'whole' as Answer }
  const server = http.createServer((_request, response) => {
    const text = feed.text()
    const bodies: Readonly<Record<Answer, string>> = {
      whole: text,
      empty: 'BEGIN:VCALENDAR\r\nX-WR-CALNAME:Team\r\nEND:VCALENDAR\r\n',
      cut: text.slice(0, 180),
      error: '',
      'not a calendar': '<html>Sign in</html>',
    }
    response.writeHead(state.answer === 'error' ? 500 : 200).end(bodies[state.answer])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { state, server, address: `http://127.0.0.1:${port}/team.ics` }
}

/** Seconds of every category in each week of the quarter. */
async function figures({ page }: RealApp): Promise<readonly Record<string, number>[]> {
  return page.evaluate(async (weeks) => {
    const all: Record<string, number>[] = []
    for (const each of weeks) {
      const data = await window.api.getWeek({ week: each })
      const counted = data.ok ? [...Object.entries(data.value.report.byCategory)] : []
      all.push(Object.fromEntries(counted.filter(([, seconds]) => seconds > 0)))
    }
    return all
  }, weeks)
}

// 2026 has 53 weeks.
const weeks = Array.from({ length: 13 }, (_, n) =>
  n < 7 ? `2026-W${47 + n}` : `2027-W${String(n - 6).padStart(2, '0')}`,
)

test('a quarter with a subscription ends in the hours of a plain model', async ({ start }) => {
  const feed = new Feed()
  feed.singles = [{ uid: 'a@x', title: 'Review', start: first + 2 * 24 * hour }]
  const { state, server, address } = await serve(feed)
  const app = await start({ now: monday })
  const { page } = app
  const hours: Record<string, number>[] = weeks.map(() => ({}))
  const add = (n: number, categoryId: string, seconds: number) => {
    const counted = hours[n] ?? {}
    counted[categoryId] = (counted[categoryId] ?? 0) + seconds
  }

  await app.show('Meetings')
  await page.getByLabel('Calendar address').fill(address)
  await page.getByRole('button', { name: 'Subscribe', exact: true }).click()
  await expect(page.getByText('Team: 14 added.').first()).toBeVisible()
  const sources = await page.evaluate(() => window.api.getState())
  const sourceId = sources.ok ? (sources.value.config.sources[0]?.id ?? '') : ''
  const look = () => page.evaluate((id) => window.api.checkSubscription({ sourceId: id }), sourceId)
  const waiting = () =>
    page.evaluate(async () => {
      const list = await window.api.getWaiting({ most: 50 })
      return list.ok ? list.value.groups.map(({ id, summary }) => ({ id, summary })) : []
    })
  const groupOf = async (title: string) => {
    const group = (await waiting()).find(({ summary }) => summary === title)
    if (!group) throw new Error(`${title} does not wait`)
    return group.id
  }
  const classify = async (title: string, categoryId: string) => {
    const choice = { groupIds: [await groupOf(title)], categoryId, goalId: null, rule: null }
    const done = await page.evaluate(
      (each) => window.api.classifyEvents({ choices: [each] }),
      choice,
    )
    expect(done.ok).toBe(true)
  }
  const nextWeek = async (change: () => void | Promise<void>, answer: Answer = 'whole') => {
    // Before time passes: a look that falls due meanwhile, and that this one may join, sees the change.
    await change()
    state.answer = answer
    await app.pass(week / 60)
    return look()
  }

  await test.step('the person says what the series and the review are', async () => {
    await classify('Sync', 'coordination')
    await classify('Review', 'delivery')
    for (let n = 0; n < 13; n++) add(n, 'coordination', hour)
    add(0, 'delivery', hour)
  })

  await test.step('instances are dropped and moved', async () => {
    await nextWeek(() => void feed.excluded.add(3))
    add(3, 'coordination', -hour)
    // To the Tuesday of the week after.
    await nextWeek(() => void feed.moved.set(4, first + 5 * week + 24 * hour))
    add(4, 'coordination', -hour)
    add(5, 'coordination', hour)
  })

  await test.step('the series comes under another UID', async () => {
    await nextWeek(() => {
      feed.uidOfSeries = 'sync-2@x'
    })
    expect(await waiting()).toEqual([])
  })

  await test.step('an event is added and dismissed', async () => {
    await nextWeek(() => {
      feed.singles.push({ uid: 'b@x', title: 'Party', start: first + 6 * week + 3 * hour })
    })
    const groupId = await groupOf('Party')
    const done = await page.evaluate((id) => window.api.dismissEvents({ groupIds: [id] }), groupId)
    expect(done.ok).toBe(true)
  })

  await test.step('an empty calendar, half of one, an error and a sign-in page take nothing', async () => {
    const before = await figures(app)
    for (const answer of ['empty', 'cut', 'error', 'not a calendar'] as const) {
      state.answer = answer
      await look()
      expect(await figures(app)).toEqual(before)
    }
    await nextWeek(() => {}, 'cut')
    state.answer = 'whole'
    await look()
  })

  await test.step('the person changes a time, and the calendar cancels the event', async () => {
    const at = first + 7 * week + 5 * hour
    await nextWeek(() => void feed.singles.push({ uid: 'c@x', title: 'Board', start: at }))
    await classify('Board', 'vision')
    const data = await page.evaluate(() => window.api.getWeek({ week: '2027-W01' }))
    const entry = data.ok ? data.value.entries.find(({ note }) => note === 'Board') : undefined
    if (!entry) throw new Error('no entry')
    const saved = await page.evaluate((draft) => window.api.saveEntry(draft), {
      id: entry.id,
      start: entry.start,
      end: (entry.end + hour / 2) as typeof entry.end,
      categoryId: entry.categoryId,
      goalId: entry.goalId,
      note: entry.note,
      requestFrom: '',
      ai: null,
    })
    expect(saved.ok).toBe(true)
    await nextWeek(() => {
      const board = feed.singles.find(({ uid }) => uid === 'c@x')
      if (board) board.isCancelled = true
    })
    // What the person said of its time stays, and is told.
    add(7, 'vision', 1.5 * hour)
  })

  await test.step('what was dismissed moves, and stays so; the series ends two weeks early', async () => {
    await nextWeek(() => {
      const party = feed.singles.find(({ uid }) => uid === 'b@x')
      if (party) party.start = first + 9 * week + 4 * hour
      feed.count = 11
    })
    add(11, 'coordination', -hour)
    add(12, 'coordination', -hour)
    expect(await waiting()).toEqual([])
  })

  await app.pass((6 * week) / 60)
  await look()
  const expected = hours.map((each) =>
    Object.fromEntries(Object.entries(each).filter(([, seconds]) => seconds > 0)),
  )
  expect(await figures(app)).toEqual(expected)

  await test.step('and so they are after a restart', async () => {
    await app.close()
    const again = await start({ now: monday + 16 * week })
    expect(await figures(again)).toEqual(expected)
  })
  server.close()
  server.closeAllConnections()
})
