// Planned blocks as they go out, read back by ical.js, which is not ours.
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
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
  await app.run('exportPlanned')
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
