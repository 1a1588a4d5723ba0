import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonFault } from '../../../shared/interchange/json-fault.ts'
import { checkDocument, readDocument } from '../../../shared/interchange/read.ts'
import { messagesOf } from '../../../shared/words/catalogues.ts'
import { english } from '../../../shared/words/english.ts'
import { createWords } from '../../../shared/words/words.ts'

const german = createWords({ language: 'de', formats: 'de-DE', hourCycle: 'h23' }, messagesOf('de'))

const good = {
  format: 'offwheel',
  version: 1,
  settings: { zone: 'Europe/Berlin' },
  categories: [{ id: 'vision', name: 'Vision', stance: 'strategy' }],
  entries: [],
}
const entry = {
  id: 'a',
  start: '2026-11-20T10:00:00Z',
  end: '2026-11-20T09:00:00Z',
  categoryId: 'vision',
  source: 'timer',
}

describe('a fault of the format', () => {
  test.for<[object, string, string]>([
    [
      { ...good, version: undefined },
      'version: not version 1, the only one this app reads',
      'version: nicht Version 1, die einzige, die diese App liest',
    ],
    [{ ...good, entries: 5 }, 'entries: not a list', 'entries: keine Liste'],
    [{ ...good, entries: [entry] }, 'entries[0].end: before start', 'entries[0].end: vor start'],
    [
      { ...good, entries: [{ ...entry, end: 'soon' }] },
      'entries[0].end: not an instant such as 2026-11-20T16:00:00Z',
      'entries[0].end: kein Zeitpunkt wie 2026-11-20T16:00:00Z',
    ],
    [
      { ...good, entries: [{ ...entry, end: entry.start, categoryId: 'x' }] },
      'entries[0].categoryId: no category "x"',
      'entries[0].categoryId: keine Kategorie "x"',
    ],
    [
      { ...good, categories: [...good.categories, ...good.categories] },
      'categories[1].id: "vision" is the id of categories[0] too',
      'categories[1].id: "vision" ist auch die ID von categories[0]',
    ],
    [
      { ...good, settings: { ...good.settings, weekStartsOn: 3 } },
      'settings.weekStartsOn: not one of the values allowed here',
      'settings.weekStartsOn: keiner der hier erlaubten Werte',
    ],
    [
      { ...good, settings: { ...good.settings, focusMinutes: 0 } },
      'settings.focusMinutes: less than 1',
      'settings.focusMinutes: weniger als 1',
    ],
    [
      { ...good, settings: { ...good.settings, focus: { cycles: { longBreakAfter: 21 } } } },
      'settings.focus.cycles.longBreakAfter: Too big: expected number to be <=20',
      'settings.focus.cycles.longBreakAfter: mehr als 20',
    ],
    [
      { ...good, settings: { ...good.settings, focus: { cycles: { longBreakAfter: 2.5 } } } },
      'settings.focus.cycles.longBreakAfter: not int',
      'settings.focus.cycles.longBreakAfter: keine ganze Zahl',
    ],
    [
      { ...good, settings: { ...good.settings, workHours: { 9: [] } } },
      'settings.workHours: Unrecognized key: "9"',
      'settings.workHours: unbekannter Schlüssel "9"',
    ],
    [
      { ...good, settings: { ...good.settings, baseline: { weeklyMinutes: { vision: -1 } } } },
      'settings.baseline.weeklyMinutes.vision: negative',
      'settings.baseline.weeklyMinutes.vision: negativ',
    ],
    [
      { ...good, weeks: { soon: {} } },
      'weeks.soon: not an ISO week such as 2026-W47',
      'weeks.soon: keine ISO-Woche wie 2026-W47',
    ],
    [[], 'document: not an object', 'Dokument als Ganzes: kein Objekt'],
  ])('%#: %s', ([document, inEnglish, inGerman]) => {
    const read = checkDocument(document)
    if (read.ok) throw new Error('it was accepted')
    // The English text is part of what the command line answers as JSON.
    expect(read.problem.message).toBe(inEnglish)
    expect(german.problem(read.problem)).toBe(inGerman)
  })
})

describe('a text that is no JSON', () => {
  test.for<[string, string]>([
    ['{"a": 1,\n "b": nope}', 'line 2, column 7 is not JSON'],
    ['{"a" 1}', 'line 1, column 6 is not JSON'],
    ['[1 2]', 'line 1, column 4 is not JSON'],
    ['[1,]', 'line 1, column 4 is not JSON'],
    ['{a: 1}', 'line 1, column 2 is not JSON'],
    ['{"a": "\\x"}', 'line 1, column 8 is not JSON'],
    ['{"a": "b\nc"}', 'line 1, column 9 is not JSON'],
    ['{} {}', 'line 1, column 4 is not JSON'],
    ['[01]', 'line 1, column 3 is not JSON'],
    ['', 'it ends too early'],
    ['{"a": [1, 2', 'it ends too early'],
    ['{"a": "b', 'it ends too early'],
  ])('%j: %s', ([text, said]) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(english().say(jsonFault(text))).toBe(said)
  })

  test('is refused with its place in the language of the person', () => {
    const read = readDocument('{"format": offwheel}')
    if (read.ok) throw new Error('it was accepted')
    expect(german.problem(read.problem)).toBe(
      'Das ist keine JSON-Datei: kein JSON in Zeile 1, Spalte 12',
    )
  })

  test('is found where it breaks off, wherever that is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = `[${json}]`
        const part = text.slice(0, cut % text.length)
        const { id, values } = jsonFault(part)
        // A word or a number that breaks off is no JSON where it begins.
        if (id === 'file-fault.json-at')
          expect(part.slice(Number(values?.['column']) - 1)).toMatch(/^[tfneE.\\-]/)
      }),
    )
  })
})
