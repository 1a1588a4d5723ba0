import { expect, test } from 'vitest'
import { openTestApp } from './support.ts'

const event = (uid: string, title: string, start: string) => `BEGIN:VEVENT
UID:${uid}
SUMMARY:${title}
DTSTART:${start}
DURATION:PT1H
END:VEVENT`

const calendar = [
  'BEGIN:VCALENDAR',
  event('a', 'Sprint planning', '20261116T090000Z'),
  event('b', 'Daily', '20261117T090000Z'),
  event('c', 'Coffee', '20261118T090000Z'),
  'END:VCALENDAR',
].join('\n')

async function imported() {
  const app = openTestApp()
  const octets = new TextEncoder().encode(calendar.replaceAll('\n', '\r\n'))
  await app.run('importCalendar', { fileName: 'work.ics', octets })
  return app
}

test('rules for common words are proposed for a calendar, and taken over in one step', async () => {
  const app = await imported()
  const effects = await app.run('getStarterRules')
  expect(effects.map(({ rule, meetings }) => [rule.name, meetings])).toEqual([
    ['delivery', 1],
    ['coordination', 1],
  ])
  await app.run('addStarterRules', { names: effects.map(({ rule }) => rule.name) })
  expect(app.store.waiting.map(({ facts }) => facts.title)).toEqual(['Coffee'])
  expect([...app.store.entries.values()].map(({ categoryId }) => categoryId).sort()).toEqual([
    'coordination',
    'delivery',
  ])
  expect(await app.run('getStarterRules')).toEqual([])
  await app.run('undo')
  expect(app.store.waiting).toHaveLength(3)
  expect(app.store.config.rules).toEqual([])
})

test('only those that are chosen are kept, and others are refused', async () => {
  const app = await imported()
  await app.run('addStarterRules', { names: ['delivery', 'people'] })
  expect(app.store.config.rules.map(({ categoryId }) => categoryId)).toEqual(['delivery'])
  const other = await imported()
  expect(await other.refused('addStarterRules', { names: ['people'] })).toBe('no-rule')
})

test('who has rules has made a start', async () => {
  const app = await imported()
  await app.run('saveRule', {
    id: null,
    when: { titleWords: ['coffee'] },
    categoryId: 'people',
    goalId: null,
  })
  expect(await app.run('getStarterRules')).toEqual([])
})
