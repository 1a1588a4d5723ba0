import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildPack, namesToHide } from '../../../shared/pack/build.ts'
import { packHtml } from '../../../shared/pack/html.ts'
import { lookAlikes } from '../../../shared/pack/look-alikes.ts'
import { packMarkdown } from '../../../shared/pack/markdown.ts'
import { capitalsOf } from '../../../shared/pack/name-capitals.ts'
import { hiddenNames, type Redact, redactor } from '../../../shared/pack/redact.ts'
import { messagesOf } from '../../../shared/words/catalogues.ts'
import { createWords } from '../../../shared/words/words.ts'
import { words } from '../../support.ts'
import { choices, entries, facts, hours, packConfig } from './facts-fixture.ts'

const german = createWords({ language: 'de', formats: 'de-DE', hourCycle: 'h23' }, messagesOf('de'))
const redacted = { people: true, goals: true, titles: false }

function hiding(people: readonly string[], goals: readonly string[] = [], said = words): Redact {
  return redactor(hiddenNames({ people, goals }, redacted, said), said)
}

describe('a name is replaced', () => {
  test.for<[string, string, string]>([
    ['Lena', 'Lena’s idea', 'Requester A’s idea'],
    ['Lena', "LENA'S idea", 'Requester A’s idea'],
    ['Lena', 'Lenas Idee', 'Requester A’s Idee'],
    ['Lena', 'for Le\u00adna and Le\u200bna\u2060s', 'for Requester A and Requester A’s'],
    ["O'Neil", 'O’Neil, OʼNeil and O’Neil’s', 'Requester A, Requester A and Requester A’s'],
    ['O’Neil', "o'neil", 'Requester A'],
    ['Anna-Lena Groß', 'ANNA-LENA GROSS asked', 'Requester A asked'],
    ['ANNA-LENA GROSS', 'Anna‑Lena\u00a0 Groß asked', 'Requester A asked'],
    ['Zoë', 'Zoe\u0308 and Zoë', 'Requester A and Requester A'],
    ['Zoe\u0308', 'Zoë', 'Requester A'],
    ['Jürgen', 'Juergen, JUERGENS, Jurgen', 'Requester A, Requester A’s, Requester A'],
    ['Juergen Groß', 'Jürgen Gross', 'Requester A'],
    ['JÜRGEN', 'juergen.huber@x.com', 'Requester A'],
    ['Zoë', 'Zoe', 'Requester A'],
    ['Øyvind Ærø', 'Oeyvind Aeroe and Oyvind Aero', 'Requester A and Requester A'],
    ['Й. Лена', 'И. Лена', 'И. Лена'],
    ['Sales', 'ask sales@x.com, or Sales.', 'ask Requester A, or Requester A.'],
    ['sales@x.com', 'mail Sales@X.com', 'mail Requester A'],
    ['Lena Groß', 'lena.gross@x.com wrote', 'Requester A wrote'],
    ['Lena', '@lena, see <lena@x.com>', 'Requester A, see <Requester A>'],
    ['lena@x.com (Lena)', 'lena@x.com (Lena) asked', 'Requester A asked'],
    ['田中', '田中さんが、Lena', 'Requester Aさんが、Lena'],
    ['Lena', 'Lenaが来た', 'Requester Aが来た'],
    ['İpek', 'İpek', 'Requester A'],
  ])('%s: “%s” becomes “%s”', ([name, text, expected]) => {
    expect(hiding([name])(text)).toBe(expected)
  })

  test('with a genitive as the language writes it', () => {
    expect(hiding(['Lena'], ['Phönix'], german)('Lenas Plan, Phönixs Plan')).toBe(
      'Person As Plan, Ziel As Plan',
    )
  })

  test('longest first, so that the shorter one within it stays whole', () => {
    expect(hiding(['Sale', 'Sales', 'Sales Ops'])('Sales Ops, Sales and Sale')).toBe(
      'Requester C, Requester B and Requester A',
    )
  })
})

test('a name that is another spelling of one keeps its own stand-in', () => {
  expect(hiding(['Möller', 'Moeller'])('Möller, Moeller')).toBe('Requester A, Requester B')
})

describe('an ordinary word stays, though a name is written like it', () => {
  test.for<[string, string, string]>([
    [
      'IT',
      'It is better for IT, and ITs budget',
      'It is better for Requester A, and Requester A’s budget',
    ],
    ['Will', 'Will will ask WILL', 'Requester A will ask Requester A'],
    ['Sales', 'Sales asked what sales were', 'Requester A asked what sales were'],
    ['Lena', 'met lena, and LENA', 'met Requester A, and Requester A'],
    // A word that the data write in small letters is hidden in any.
    ['sales', 'Sales and SALES', 'Requester A and Requester A'],
    ['mid-market', 'Mid-Market', 'Requester A'],
    ['Win mid-market', 'win MID-market', 'Requester A'],
    ['Ann', 'the annual plan', 'the annual plan'],
  ])('%s: “%s” becomes “%s”', ([name, text, expected]) => {
    expect(hiding([name])(text)).toBe(expected)
  })

  test.for(['will', 'WILL', ' Will '])(
    'a field that is nothing but a name, “%s”, is that name',
    (field) => {
      expect(hiding(['Will'])(field)).toBe('Requester A')
    },
  )

  test('once the data write a name in small letters too, any capitals are meant', () => {
    expect(hiding(['Will', 'will'])('it will')).toBe('it Requester A')
  })
})

/** What a reader sees of a text, in one form for all ways to write it. */
function read(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}' -]/gu, '')
    .toUpperCase()
}

test.for<[string, boolean, string]>([
  ['Trust', false, 'first'],
  ['Trust', true, 'any'],
  ['Will', true, 'first'],
  ['SLA', false, 'all'],
  ['Trust first', false, 'any'],
])('the capitals %s is meant in, as a person: %s', ([name, isPerson, capitals]) => {
  expect(capitalsOf([name], isPerson)).toBe(capitals)
})

describe('in every form a name is gone', () => {
  const invisible = fc.constantFrom('', '\u00ad', '\u200b', '\u2060', '\u200d')
  const name = fc.constantFrom('Lena', "O'Neil", 'Anna-Lena Groß', 'Zoë Œuvré', 'Phönix', 'Jürgen')
  const form = fc.record({
    name,
    ending: fc.constantFrom('', 's', "'s", '’s', 'es'),
    capitals: fc.constantFrom('as it is', 'all'),
    accents: fc.constantFrom('NFC', 'NFD'),
    apostrophe: fc.constantFrom("'", '’', 'ʼ'),
    mark: invisible,
    at: fc.nat(20),
    around: fc.constantFrom('', ' and more', ', then', '.'),
  })
  const written = fc.array(form, { minLength: 1, maxLength: 4 }).map((forms) =>
    forms
      .map(({ ending, capitals, accents, apostrophe, mark, at, around, ...given }) => {
        const whole = `${given.name}${ending}`
          .replaceAll("'", apostrophe)
          .normalize(accents as 'NFC')
        const said = capitals === 'all' ? whole.toUpperCase() : whole
        const place = Math.min(at, said.length)
        return said.slice(0, place) + mark + said.slice(place) + around
      })
      .join(' '),
  )
  const names = ['Lena', "O'Neil", 'Anna-Lena Groß', 'Zoë Œuvré', 'Phönix', 'Jürgen']
  const asked = names.map((from, index) =>
    hours(18 + index, 1, { categoryId: 'requests', request: { from }, note: `With ${from}` }),
  )
  const all = [...entries, ...asked]
  const rows = new Map(all.map((each) => [each.id, each]))

  test('in Markdown and in the page', () => {
    fc.assert(
      fc.property(written, (text) => {
        const texts = { 'goal:onboarding': text, 'summary-strategy': text, 'method-1': text }
        const given = { ...choices, redacted, texts, title: text }
        const pack = buildPack(facts({}, all), given, packConfig, rows, words)
        for (const file of [packMarkdown(pack, words), packHtml(pack, words, '')]) {
          const seen = read(file.replaceAll('\\', '').replaceAll(/<[^>]*>/g, ''))
          const left = names.filter((each) => seen.includes(read(each)))
          expect(left).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})

test.for<[string, readonly string[], readonly string[]]>([
  ['a compound', ['Phönix'], ['Phönixprojekt']],
  ['other capitals', ['Will'], ['will']],
  ['a first name alone', ['Lena Groß'], ['Lenas', 'Lena']],
  ['a name written as one word', ['Lena Groß'], ['lena-gross']],
])('%s is shown to the person, with how often it stands there', ([, people, alike]) => {
  const texts = { 'summary-strategy': [...alike, ...alike].join(', ') }
  const given = { ...choices, redacted, texts }
  const asked = people.map((from) => hours(18, 1, { categoryId: 'requests', request: { from } }))
  const rows = new Map([...entries, ...asked].map((each) => [each.id, each]))
  const found = facts({}, [...entries, ...asked])
  const pack = buildPack(found, given, packConfig, rows, words)
  const looks = (chosen: typeof given) =>
    lookAlikes(pack, namesToHide(found, chosen, packConfig, rows, words), words)
  expect(new Set(looks(given))).toEqual(new Set(alike.map((word) => ({ word, count: 2 }))))
  expect(looks({ ...given, redacted: { ...redacted, people: false, goals: false } })).toEqual([])
})
