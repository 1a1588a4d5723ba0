// Planned blocks as they go out, read back by ical.js, which is not ours.
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addSeconds } from '../../shared/time/instant.ts'
import { at } from '../support.ts'
import { openTestApp } from './support.ts'

const block = {
  start: at('2026-11-18T08:00:00Z'),
  end: at('2026-11-18T09:30:00Z'),
  categoryId: 'vision',
  goalId: null,
}

async function exported(titles: readonly string[]): Promise<string> {
  const app = openTestApp()
  await app.run('planBlocks', { blocks: titles.map((title) => ({ ...block, title })) })
  await app.run('exportPlanned', { ids: null })
  return app.saved[0]?.text ?? ''
}

/** Signs that mean something in iCalendar, and characters of up to four octets. */
const sign = fc.constantFrom(
  ';',
  ',',
  '\\',
  ':',
  '"',
  '\n',
  '\\n',
  '\\N',
  '^n',
  '=',
  ' ',
  '  ',
  'a',
  'ü',
  '中',
  '🎡',
  'BEGIN:VEVENT',
)
const title = fc.array(sign, { maxLength: 60 }).map((signs) => `x${signs.join('')}x`)

test('any title reads back as it was written, in lines of at most 75 octets', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 3 }), async (titles) => {
      const text = await exported(titles)
      const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
      expect(Math.max(...octets)).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
      expect(events.map((event) => new ICAL.Event(event).summary)).toEqual(titles)
    }),
    { numRuns: 60 },
  )
})

describe('handed to the calendar program', () => {
  const eventsIn = (text: string | undefined) =>
    new ICAL.Component(ICAL.parse(text ?? ''))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each))
      .map(({ uid, summary, sequence, startDate }) => [
        uid,
        summary,
        sequence,
        startDate.toUnixTime(),
      ])

  test('a second time it is the same event, and a changed one takes its place', async () => {
    const app = openTestApp()
    const [id = ''] = await app.run('planBlocks', { blocks: [{ ...block, title: 'Narrative' }] })
    const give = () => app.run('handOverPlanned', { ids: [id] })
    expect(await give()).toBe('opened')
    await give()
    const start = addSeconds(block.start, 600)
    await app.run('changePlanned', { ...block, id, start, title: 'Narrative' })
    await give()
    // Taken back, the calendar still has what it was given last.
    await app.run('undo')
    const again = app.restart()
    expect(await again.run('handOverPlanned', { ids: [id] })).toBe('opened')
    const given = [...(app.handedOver ?? []), ...(again.handedOver ?? [])]
    expect(given.flatMap(eventsIn)).toEqual([
      [`${id}@offwheel`, 'Narrative', 0, block.start],
      [`${id}@offwheel`, 'Narrative', 0, block.start],
      [`${id}@offwheel`, 'Narrative', 1, start],
      [`${id}@offwheel`, 'Narrative', 2, block.start],
    ])
  })

  test('two at once are both remembered', async () => {
    const app = openTestApp()
    const blocks = ['One', 'Two'].map((each) => ({ ...block, title: each }))
    const ids = await app.run('planBlocks', { blocks })
    await Promise.all(ids.map((id) => app.run('handOverPlanned', { ids: [id] })))
    const handed = app.store.seenNotices.handed ?? []
    expect(handed.map(({ summary }) => summary).toSorted()).toEqual(['One', 'Two'])
  })

  test('only those asked for, and none where they are gone', async () => {
    const app = openTestApp()
    const blocks = ['One', 'Two'].map((each) => ({ ...block, title: each }))
    const [, two = ''] = await app.run('planBlocks', { blocks })
    await app.run('handOverPlanned', { ids: [two] })
    expect(app.handedOver?.flatMap(eventsIn).map(([, summary]) => summary)).toEqual(['Two'])
    expect(await app.refused('handOverPlanned', { ids: ['gone'] })).toBe('no-block')
  })

  test('without such a program nothing counts as given, and a file can be saved', async () => {
    const app = openTestApp()
    const [id = ''] = await app.run('planBlocks', { blocks: [{ ...block, title: 'Narrative' }] })
    app.handedOver = null
    expect(await app.run('handOverPlanned', { ids: [id] })).toBe('no-program')
    expect(app.store.seenNotices.handed).toBeUndefined()
    await app.run('exportPlanned', { ids: [id] })
    expect(eventsIn(app.saved[0]?.text)).toHaveLength(1)
    expect(app.store.seenNotices.handed).toMatchObject([{ sequence: 0, summary: 'Narrative' }])
  })
})
