import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../electron/app/words.ts'
import type { CalendarEntry, EventFacts } from '../../../shared/model/entry.ts'
import { learn, suggest } from '../../../shared/suggestions/suggest.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import type { Words } from '../../../shared/words/words.ts'
import { at, entry, words, zone } from '../../support.ts'

const start = at('2026-11-19T14:00:00Z')

function facts(fields: Partial<EventFacts>): EventFacts {
  return {
    title: '',
    calendarName: 'Work',
    organizer: '',
    organizerAddress: '',
    attendeeCount: 4,
    recurring: false,
    location: '',
    conference: null,
    categories: [],
    ...fields,
  }
}

let count = 0
function decided(
  categoryId: string,
  fields: Partial<EventFacts>,
  goalId: string | null = null,
): CalendarEntry {
  count++
  const event = { sourceId: 's', uid: `u${count}`, recurrenceId: null, facts: facts(fields) }
  return {
    ...entry({ categoryId, goalId, start, end: addSeconds(start, 3600), source: 'calendar' }),
    event,
  }
}

const history = [
  decided('vision', { title: 'Roadmap review', organizer: 'Anna', recurring: true }, 'g1'),
  decided('vision', { title: 'Roadmap workshop', organizer: 'Anna' }, 'g1'),
  decided('vision', { title: 'Quarterly roadmap', organizer: 'Carla' }, 'g1'),
  decided('coordination', { title: 'Stand-up', organizer: 'Jonas', attendeeCount: 8 }),
  decided('coordination', { title: 'Status sync', organizer: 'Jonas', attendeeCount: 9 }),
  decided('people', { title: '1:1 Lea', organizer: 'Lea', attendeeCount: 2 }),
]
const model = learn(history, zone)
const guess = (fields: Partial<EventFacts>) =>
  suggest({ start, facts: facts(fields) }, model, words)

describe('a suggestion', () => {
  test('goes by what was decided before and says why', () => {
    expect(guess({ title: 'Roadmap check-in', organizer: 'Anna', recurring: true })).toMatchObject({
      categoryId: 'vision',
      goalId: 'g1',
      because: expect.arrayContaining(['*roadmap*', '*Anna*']),
    })
    expect(guess({ title: 'Stand-up', organizer: 'Jonas', attendeeCount: 8 })?.categoryId).toBe(
      'coordination',
    )
  })

  test('names its reasons in the language of the person', () => {
    const german = wordsOf({ language: 'de', formats: 'de-DE', hourCycle: 'h23' })
    const meeting = {
      start,
      facts: facts({ title: 'Weekly', organizer: 'Jonas', attendeeCount: 8 }),
    }
    const because = (said: Words) => suggest(meeting, model, said)?.because
    expect(because(words)).toContain('a large group')
    expect(because(german)).toContain('eine große Gruppe')
  })

  test('is not made where nothing speaks clearly', () => {
    expect(guess({ title: 'Fire drill' })).toBeNull()
    expect(guess({ title: 'Fire drill', organizer: 'Somebody new' })).toBeNull()
  })

  test('is not made from too few decisions', () => {
    const young = learn(history.slice(0, 4), zone)
    expect(suggest({ start, facts: facts({ title: 'Roadmap' }) }, young, words)).toBeNull()
  })

  test('does not take the instances of a series for as many decisions', () => {
    const series = Array.from({ length: 50 }, () => ({
      ...(history[3] as CalendarEntry),
      event: { ...(history[3] as CalendarEntry).event, uid: 'series' },
    }))
    expect(learn([...history, ...series], zone).decisions).toBe(history.length + 1)
  })
})
