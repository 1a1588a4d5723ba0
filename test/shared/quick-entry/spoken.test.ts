// The same line in several languages and regions.
import { describe, expect, test } from 'vitest'
import { parseAiLine } from '../../../shared/quick-entry/ai-line.ts'
import { parseQuickEntry } from '../../../shared/quick-entry/parse.ts'
import type { Spoken } from '../../../shared/quick-entry/spoken.ts'
import { clockTime, dayOf } from '../../../shared/time/zone.ts'
import { aiUse, at, config } from '../../support.ts'
import { american, british, english, german } from './spoken.ts'

// Wednesday, 12:00 in Berlin.
const now = at('2026-11-18T11:00:00Z')
const goals = [{ id: 'g-mid', name: 'Win mid-market', rank: 1, targetShare: null, archived: false }]
const settings = config({ goals })

/** `2026-11-18 09:00-10:00 vision note`, or the code of what is wrong. */
function read(text: string, spoken: Spoken): string {
  const result = parseQuickEntry(text, settings, now, spoken)
  if (!result.ok) return result.problem.code
  const { start, end, categoryId, goalId, note } = result.value
  const clock = (time: typeof start) => clockTime(time, 'Europe/Berlin')
  const parts = [dayOf(start, 'Europe/Berlin'), `${clock(start)}-${clock(end)}`, categoryId]
  return [...parts, ...(goalId === null ? [] : [goalId]), ...(note === '' ? [] : [note])].join(' ')
}

describe('a date with slashes', () => {
  test.each([
    ['11/5 9-10 vision', '2026-11-05', '2026-05-11', 'no-day'],
    ['5/11 9-10 vision', '2026-05-11', '2026-11-05', 'no-day'],
    ['11/13 9-10 vision', '2026-11-13', '2026-11-13', 'no-day'],
    ['13/11 9-10 vision', '2026-11-13', '2026-11-13', 'no-day'],
    ['11/5/2026 9-10 vision', '2026-11-05', '2026-05-11', 'no-day'],
    ['11/05/26 9-10 vision', '2026-11-05', '2026-05-11', 'no-day'],
    ['on 10/31 9-10 vision', '2026-10-31', '2026-10-31', 'no-day'],
    // More than a month ahead: last year's.
    ['12/24 9-10 vision', '2025-12-24', '2025-12-24', 'no-day'],
    ['12/1 9-10 vision', 'ahead', '2026-01-12', 'no-day'],
    ['2/31 9-10 vision', 'no-day', 'no-day', 'no-day'],
    ['31/2 9-10 vision', 'no-day', 'no-day', 'no-day'],
    // A fraction, or a number of something.
    ['9-10 vision 1/2 pages', 'ambiguous', 'ambiguous', 'no-day'],
    ['9-10 vision draft 1/2', 'ambiguous', 'ambiguous', 'no-day'],
    ['1/2 h vision', 'ambiguous', 'ambiguous', 'no-day'],
  ])('%s', (text, month, day, unknown) => {
    const short = (spoken: Spoken) => read(text, spoken).split(' ')[0]
    expect([short(american), short(british), short(english)]).toEqual([month, day, unknown])
  })
})

describe('German', () => {
  test.each([
    // Lengths.
    ['90 Minuten discovery Interviewnotizen', '2026-11-18 10:30-12:00 discovery Interviewnotizen'],
    ['1,5 Stunden vision', '2026-11-18 10:30-12:00 vision'],
    ['1 Std. vision', '2026-11-18 11:00-12:00 vision'],
    ['eine Stunde vision', '2026-11-18 11:00-12:00 vision'],
    ['zwei Stunden vision', '2026-11-18 10:00-12:00 vision'],
    ['1 Stunde 30 Minuten vision', '2026-11-18 10:30-12:00 vision'],
    ['1 Stunde und 30 Minuten vision', '2026-11-18 10:30-12:00 vision'],
    ['eine halbe Stunde vision', '2026-11-18 11:30-12:00 vision'],
    ['halbe Stunde vision', '2026-11-18 11:30-12:00 vision'],
    ['anderthalb Stunden vision', '2026-11-18 10:30-12:00 vision'],
    ['eineinhalb Stunden vision', '2026-11-18 10:30-12:00 vision'],
    ['zweieinhalb Stunden vision', '2026-11-18 09:30-12:00 vision'],
    ['Viertelstunde vision', '2026-11-18 11:45-12:00 vision'],
    ['Dreiviertelstunde vision', '2026-11-18 11:15-12:00 vision'],
    ['1:30 Std vision', '2026-11-18 10:30-12:00 vision'],
    // Times.
    ['von 9 bis 10:30 vision Plan', '2026-11-18 09:00-10:30 vision Plan'],
    ['von 9 bis 10:30 Uhr vision', '2026-11-18 09:00-10:30 vision'],
    ['9-10 Uhr vision', '2026-11-18 09:00-10:00 vision'],
    ['9 Uhr bis 10 Uhr vision', '2026-11-18 09:00-10:00 vision'],
    ['zwischen 9 und 10 Uhr vision', '2026-11-18 09:00-10:00 vision'],
    ['um 9 30 Minuten vision', '2026-11-18 09:00-09:30 vision'],
    ['um 9 Uhr 1h vision', '2026-11-18 09:00-10:00 vision'],
    ['9 Uhr 30 45m vision', '2026-11-18 09:30-10:15 vision'],
    ['1h vision ab 10.15 Uhr', '2026-11-18 10:15-11:15 vision'],
    ['vision 8:30 Uhr, 1h', '2026-11-18 08:30-09:30 vision'],
    // Days.
    ['gestern 14-15:30 vision Roadmap', '2026-11-17 14:00-15:30 vision Roadmap'],
    ['vorgestern 9-10 vision', '2026-11-16 09:00-10:00 vision'],
    ['heute 9-10 vision', '2026-11-18 09:00-10:00 vision'],
    ['Montag 9-10 vision', '2026-11-16 09:00-10:00 vision'],
    ['am Montag 9-10 vision', '2026-11-16 09:00-10:00 vision'],
    ['9-10 am Montag vision', '2026-11-16 09:00-10:00 vision'],
    ['14-15 am Montag vision', '2026-11-16 14:00-15:00 vision'],
    ['um 14 am Mo 1h vision', '2026-11-16 14:00-15:00 vision'],
    ['Mo 9-10 vision', '2026-11-16 09:00-10:00 vision'],
    ['Di. 9-10 vision', '2026-11-17 09:00-10:00 vision'],
    ['Sonnabend 9-10 vision', '2026-11-14 09:00-10:00 vision'],
    ['letzten Mittwoch 9-10 vision', '2026-11-11 09:00-10:00 vision'],
    ['am letzten Freitag 9-10 vision', '2026-11-13 09:00-10:00 vision'],
    ['diesen Dienstag 9-10 vision', '2026-11-17 09:00-10:00 vision'],
    ['vor zwei Tagen 9-10 vision', '2026-11-16 09:00-10:00 vision'],
    ['vor einem Tag 9-10 vision', '2026-11-17 09:00-10:00 vision'],
    ['vor einer Woche 9-10 vision', '2026-11-11 09:00-10:00 vision'],
    ['5. November 9-10 vision', '2026-11-05 09:00-10:00 vision'],
    ['am 5. Nov. 2026 9-10 vision', '2026-11-05 09:00-10:00 vision'],
    ['3. März 9-10 vision', '2026-03-03 09:00-10:00 vision'],
    ['24. Dez 9-10 vision', '2025-12-24 09:00-10:00 vision'],
    ['5.11. 9-10 vision', '2026-11-05 09:00-10:00 vision'],
    ['05.11.2026 9-10 vision', '2026-11-05 09:00-10:00 vision'],
    ['5. 11. 2025 9-10 vision', '2025-11-05 09:00-10:00 vision'],
    ['Di Kundengespräch 9-10 vision', '2026-11-17 09:00-10:00 vision Kundengespräch'],
    ['Sa vision 9-10', '2026-11-14 09:00-10:00 vision'],
    ['am Do Kundengespräch 9-10 vision', '2026-11-12 09:00-10:00 vision Kundengespräch'],
    ['9 am Montag 1h vision', '2026-11-16 09:00-10:00 vision'],
    ['20:15 am Montag 1h vision', '2026-11-16 20:15-21:15 vision'],
    // Lunch, unless it says when.
    ['11-11:45 break Mittag', '2026-11-18 11:00-11:45 break Mittag'],
    // English stays.
    ['yesterday 9-10 vision', '2026-11-17 09:00-10:00 vision'],
    ['90m discovery #1 Notizen @10:30', '2026-11-18 10:30-12:00 discovery g-mid Notizen'],
    // Words of the note that look like days, times or numbers.
    ['9-10 vision so viel wie möglich', '2026-11-18 09:00-10:00 vision so viel wie möglich'],
    ['so 9-10 vision', '2026-11-15 09:00-10:00 vision'],
    ['9-10 vision do', '2026-11-12 09:00-10:00 vision'],
    ['9-10 vision Plan Do.', '2026-11-12 09:00-10:00 vision Plan'],
    ['9-10 vision drei Interviews', '2026-11-18 09:00-10:00 vision drei Interviews'],
    ['9-10 vision Planung für die Woche', '2026-11-18 09:00-10:00 vision Planung für die Woche'],
    ['9-10 vision "Montag in Berlin"', '2026-11-18 09:00-10:00 vision Montag in Berlin'],
    // Refused.
    ['morgen 9-10 vision', 'ahead'],
    ['um 3 1h vision', 'ambiguous'],
    ['3 Uhr 1h vision', 'ambiguous'],
    ['2-3 Uhr vision', 'ambiguous'],
    ['25 Uhr 1h vision', 'no-time'],
    ['31. Februar 9-10 vision', 'no-day'],
    ['gesten 9-10 vision', 'no-day'],
    ['heute früh vision 1h', 'ambiguous'],
    ['1h vision nachmittags', 'ambiguous'],
    ['1h vision halb zehn', 'ambiguous'],
    ['1h vision letzte Woche', 'ambiguous'],
    ['abends 9-10 vision', 'ambiguous'],
    ['9-10 vision Plan für Montag', 'ambiguous'],
    ['9-10 vision Unterlagen bis Freitag', 'ambiguous'],
    ['9-10 vision Idee vom Montag notiert', 'ambiguous'],
    ['Do Kundengespräch 9-10 vision', 'ambiguous'],
    ['3 am Montag 1h vision', 'ambiguous'],
    ['vorletzten Montag 9-10 vision', 'ambiguous'],
    ['vorvorgestern 9-10 vision', 'ambiguous'],
    ['Montagabend Workshop 9-10 vision', 'ambiguous'],
    ['Freitags Runde 9-10 vision', 'ambiguous'],
    ['am fünften November 9-10 vision', 'ambiguous'],
    ['vor ein paar Tagen 9-10 vision', 'ambiguous'],
    ['vor zwei Monaten Gespräch 9-10 vision', 'ambiguous'],
    ['5.-6.11. 9-10 vision', 'ambiguous'],
    ['5.11.–6.11. Messe 9-10 vision', 'ambiguous'],
    ['Mo-Fr 9-10 vision', 'ambiguous'],
    ['um halb zehn Gespräch 1h vision', 'ambiguous'],
    ['Gespräch Viertel nach neun 1h vision', 'ambiguous'],
    ['Gespräch kurz vor zehn 1h vision', 'ambiguous'],
    ['um neun Gespräch 1h vision', 'ambiguous'],
    ['neun Uhr Gespräch 1h vision', 'ambiguous'],
    ['gegen 9 Gespräch 1h vision', 'ambiguous'],
    ['zwischen neun und zehn Gespräch 1h vision', 'ambiguous'],
    ['8:30 h vision', 'ambiguous'],
    ['1,30 h vision', 'ambiguous'],
    ['Mo Di 9-10 vision', 'twice'],
    ['eine Stunde zwei Stunden vision', 'twice'],
    ['null Minuten vision', 'no-length'],
    ['0 Minuten vision', 'no-length'],
  ])('%s', (text, expected) => {
    expect(read(text, german)).toBe(expected)
  })

  test.each([
    ['ki 30m claude', { answer: aiUse() }],
    ['KI: eine halbe Stunde mit Claude gespart', { answer: aiUse() }],
    [
      'ki 45 Minuten Nacharbeit 10 Minuten',
      { answer: aiUse({ tool: '', savedMinutes: 45, reworkMinutes: 10 }) },
    ],
    ['ki nein', { answer: aiUse({ tool: '', savedMinutes: 0 }) }],
    ['ki neu claude', { answer: aiUse({ savedMinutes: 0, newWork: true }) }],
  ])('%s', (text, expected) => {
    expect(parseAiLine(text, settings, '2026-11-18', german)).toEqual({
      ok: true,
      value: { taskKind: undefined, ...expected },
    })
  })

  test.each([
    ['30 Min Mail', 'admin '],
    ['30 Min E-Mail & Verwaltung Ablage', 'admin Ablage'],
  ])('finds a category of several words: %s', (text, expected) => {
    const categories = settings.categories.map((category) =>
      category.id === 'admin' ? { ...category, name: 'E-Mail & Verwaltung' } : category,
    )
    const result = parseQuickEntry(text, { ...settings, categories }, now, german)
    expect(result.ok && `${result.value.categoryId} ${result.value.note}`).toBe(expected)
  })

  test('is not read where English is spoken', () => {
    expect(read('gestern 9-10 vision', british)).toBe('ambiguous')
    expect(read('9-10 vision do it', british)).toBe('2026-11-18 09:00-10:00 vision do it')
    expect(read('eine Stunde vision', british)).toBe('no-length')
  })
})
