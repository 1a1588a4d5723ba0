import fc from 'fast-check'
import { Window } from 'happy-dom'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { Entry, EntrySource } from '../../../shared/model/entry.ts'
import { buildPack } from '../../../shared/pack/build.ts'
import { packHtml } from '../../../shared/pack/html.ts'
import { packMarkdown } from '../../../shared/pack/markdown.ts'
import type { Pack, PackClaim } from '../../../shared/pack/pack.ts'
import type { PackChoices } from '../../../shared/pack/parts.ts'
import { hiddenNames, redactor } from '../../../shared/pack/redact.ts'
import { messagesOf } from '../../../shared/words/catalogues.ts'
import { createWords } from '../../../shared/words/words.ts'
import { at, words } from '../../support.ts'
import { choices, entries, facts, hours, packConfig } from './facts-fixture.ts'
import { isWithin } from './html-text.ts'

const german = createWords({ language: 'de', formats: 'de-DE', hourCycle: 'h23' }, messagesOf('de'))
const rows = new Map(entries.map((each) => [each.id, each]))
const built = (fields: Partial<PackChoices> = {}, said = words): Pack =>
  buildPack(facts(), { ...choices, ...fields }, packConfig, rows, said)
const { '2026-W45': first } = packConfig.weeks
/** Only the first week is reflected on. */
const openWeeks: typeof packConfig.weeks = first ? { '2026-W45': first } : {}
const claims = (pack: Pack) =>
  pack.sections.flatMap(({ blocks }) =>
    blocks.filter((each): each is PackClaim => each.kind === 'claim'),
  )
const hiding = (people: readonly string[]) =>
  redactor(
    hiddenNames({ people, goals: [] }, { people: true, goals: true, titles: true }, words),
    words,
  )
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[\u2066-\u2069]/g, '')

describe('a pack', () => {
  test('says the weeks in a few sentences, each with its figures', () => {
    const [summary] = built().sections
    expect(summary?.blocks.map((block) => block.kind === 'paragraph' && plain(block.text))).toEqual(
      [
        '5 h 30 min of strategy in 3 weeks with recorded time: 30% of the 18 h 30 min tracked.',
        '5 h went to the goal ranked first, Faster onboarding.',
        'AI saved 21 min (between 0 min and 30 min). Where it went is not known: no normal week is set.',
        '1 of 2 weekly commitments kept.',
        '2 h of requests absorbed; 1 declined.',
      ],
    )
  })

  test('begins with the strategy of the quarters, in the person’s words', () => {
    const strategies = { '2026-Q4': 'Onboarding in a day', '2026-Q1': 'Before' }
    const said = buildPack(facts({ strategies }), choices, packConfig, rows, words)
    expect(said.sections[0]?.blocks[0]).toMatchObject({
      text: 'My strategy in Q4 2026: Onboarding in a day',
      evidence: 'declared',
    })
    expect(said.sections[0]?.blocks).toHaveLength(6)
  })

  test('gives each claim what it stands on, and an empty one what would fill it', () => {
    const [strong, none] = claims(built())
    expect(strong).toMatchObject({
      id: 'goal:onboarding',
      support: 'strong',
      // An aim, not said as if it were reached.
      text: 'How I will know: Half the days to first value',
      missing: [],
    })
    expect(plain(strong?.basis ?? '')).toBe(
      '5 h of a target of 7 h 24 min, recorded in 2 weeks, 2 entries',
    )
    expect(none).toMatchObject({ id: 'goal:trust', support: 'none' })
    expect(none?.missing).toHaveLength(3)
    expect(packMarkdown(built(), words)).not.toContain(
      'How I will know has not been written down yet',
    )
  })

  test('the person’s own words take the place of the app’s, and say so', () => {
    const pack = built({
      texts: { 'goal:onboarding': 'Cut it by a third', 'summary-strategy': 'A good quarter' },
    })
    expect(claims(pack)[0]).toMatchObject({ text: 'Cut it by a third', evidence: 'declared' })
    expect(pack.sections[0]?.blocks[0]).toMatchObject({
      text: 'A good quarter',
      evidence: 'declared',
    })
    expect(packMarkdown(pack, words)).toContain('A good quarter · *In my words*')
    expect(packHtml(pack, words, '')).toMatch(/A good quarter<\/bdi> <span[^>]*>\(In my words\)</)
    // The others are recorded; commitments are always the person’s.
    expect(packMarkdown(built(), words)).toMatch(/\ntracked\.\n|tracked\.\n\n/)
    expect(packMarkdown(built(), words)).toContain('## Commitments\n\n*In my words*\n\n| Week')
  })

  test('what is left out does not leave, in no form', () => {
    const pack = built({ leftOutSections: ['requests'], leftOutClaims: ['goal:onboarding'] })
    for (const text of [packMarkdown(pack, words), packHtml(pack, words, '')]) {
      expect(text).not.toContain('Requests absorbed')
      expect(text).not.toContain('Half the days')
      expect(text).toContain('Reports people trust')
    }
  })

  test('the summary is silent about what is left out further down', () => {
    const lines = (given: Partial<PackChoices>) =>
      built(given).sections[0]?.blocks.map(({ id }) => id)
    const all = lines({}) ?? []
    expect(all).toContain('summary-goal')
    expect(all).toContain('summary-requests')
    const without = (...ids: readonly string[]) => all.filter((id) => !ids.includes(id))
    expect(lines({ leftOutSections: ['requests'] })).toEqual(without('summary-requests'))
    expect(lines({ leftOutSections: ['goals'] })).toEqual(without('summary-goal'))
    expect(lines({ leftOutClaims: ['goal:onboarding'] })).toEqual(without('summary-goal'))
    // A text of one's own stays with its own line.
    const texts = { 'summary-requests': 'Many asked' }
    const [last] = built({ leftOutSections: ['goals'], texts }).sections[0]?.blocks.slice(-1) ?? []
    expect(last).toMatchObject({ id: 'summary-requests', text: 'Many asked' })
  })

  test('a span without anything says in whole sentences what would fill it', () => {
    const empty = { ...packConfig, goals: [], weeks: {} }
    const pack = buildPack(facts(empty, []), choices, empty, new Map(), words)
    const texts = pack.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])),
    )
    expect(texts.filter((text) => /\.\.|: [A-Z]/.test(text))).toEqual([])
    const text = packMarkdown(pack, words)
    expect(text).not.toMatch(/Rows behind|0 entries|0 working days/)
    const withGoals = buildPack(facts({}, []), choices, packConfig, new Map(), words)
    expect(claims(withGoals)[0]).toMatchObject({ support: 'none', basis: 'nothing recorded' })
  })

  test('a week belongs to the month of its Thursday, whatever day it begins on', () => {
    const sundays = {
      ...packConfig,
      settings: { ...packConfig.settings, weekStartsOn: 7 as const },
    }
    const wednesday = hours(4, 2)
    const of = [
      { ...wednesday, start: at('2026-09-30T08:00:00Z'), end: at('2026-09-30T10:00:00Z') },
    ]
    const found = facts({ settings: sundays.settings }, of, { from: '2026-W40', to: '2026-W44' })
    const text = packMarkdown(buildPack(found, choices, sundays, rows, words), words)
    expect(text).toMatch(/October 2026 \| 2 h/)
    expect(text).not.toContain('September 2026 |')
  })

  test('working days are counted since recorded time begins, and it says since when', () => {
    const later = entries.slice(2)
    const days = (of: readonly Entry[]) =>
      packMarkdown(buildPack(facts({}, of), choices, packConfig, rows, words), words).match(
        /^.*working days.*$/m,
      )?.[0]
    expect(days(entries)).toMatch(/20 working days; 14 have no recorded time\./)
    expect(days(later)).toMatch(
      /15 working days since recorded time begins, in the week of 9 November 2026; 11 have none\./,
    )
  })

  test('without a goal, the bets say what would fill them', () => {
    const changed = { ...packConfig, goals: [] }
    const pack = buildPack(facts({ goals: [] }), choices, changed, rows, words)
    const bets = pack.sections.find(({ id }) => id === 'goals')
    expect(bets?.blocks).toMatchObject([
      {
        text: 'Nothing is recorded here. What would fill it: a goal, and time recorded for it.',
        source: null,
      },
    ])
  })

  test('notes of entries go in only if they are asked for', () => {
    expect(packMarkdown(built(), words)).not.toContain('Narrative with Ada')
    const open = built({ redacted: { people: false, goals: false, titles: false } })
    expect(packMarkdown(open, words)).toContain('Narrative with Ada')
  })

  test('a note of several entries says from when to when, and how many there are', () => {
    const notes = (days: readonly [number, number][]) => {
      const some = days.map(([day, length]) =>
        hours(day, length, { categoryId: 'vision', goalId: 'onboarding', note: 'Narrative' }),
      )
      const given = { ...choices, redacted: { people: false, goals: false, titles: false } }
      const found = new Map(some.map((each) => [each.id, each]))
      const pack = buildPack(facts({}, some), given, packConfig, found, words)
      return claims(pack)[0]?.rows.map(plain)
    }
    expect(notes([[3, 1]])).toEqual(['3 Nov: Narrative, 1 h'])
    expect(
      notes([
        [19, 2],
        [3, 1],
        [4, 1],
      ]),
    ).toEqual(['3 Nov – 19 Nov, 3 entries: Narrative, 4 h'])
  })

  test('a commitment for a week that is not over is still open, and not counted as missed', () => {
    const friday = at('2026-11-06T16:00:00Z')
    const found = facts({ weeks: openWeeks }, entries, { to: '2026-W45', now: friday })
    const text = packMarkdown(buildPack(found, choices, packConfig, rows, words), words)
    expect(text).toMatch(/Two mornings for the narrative \| still open/)
    expect(text).not.toContain('weekly commitment')
  })

  test('says where its time comes from, and nothing that it does not', () => {
    const said = (sources: readonly EntrySource[]) => {
      const some = sources.map((source, index) => hours(2 + index, 1, { source }))
      const { sections } = buildPack(facts({}, some), choices, packConfig, new Map(), words)
      const [first] = sections.find(({ id }) => id === 'method')?.blocks ?? []
      return first?.kind === 'paragraph' ? first.text : ''
    }
    expect(said(['timer'])).toMatch(/^Time comes from 1 entry, recorded by the timer\./)
    expect(said(['timer', 'manual'])).toMatch(/, recorded by the timer and written by hand\./)
    expect(said([])).toBe('Nothing is tracked in these weeks.')
  })

  test.for(['', 'My quarter'])(
    'the dates stand at its head once, with the title “%s” too',
    (title) => {
      const pack = built({ title })
      for (const text of [
        packMarkdown(pack, words),
        packHtml(pack, words, '').split('<main>')[1],
      ]) {
        const head = text?.split('Summary')[0] ?? ''
        expect(head.split(pack.range)).toHaveLength(2)
      }
    },
  )

  test('in Markdown and in the page only figures stand at the right', () => {
    const shown = new Window().document
      .createRange()
      .createContextualFragment(packHtml(built(), words, ''))
    const rightOf = (section: string) => {
      const cells = [...shown.querySelectorAll(`.section-${section} tr:first-child > *`)]
      return cells.filter((cell) => cell.className === 'figure').map((cell) => cell.textContent)
    }
    expect(new Set(rightOf('rows'))).toContain('Entries')
    expect(new Set(rightOf('rows'))).not.toContain('What')
    expect(rightOf('commitments')).toEqual([])
    const text = packMarkdown(built(), words)
    expect(text).toContain('| Week | Commitment | What came of it |\n| --- | --- | --- |')
    expect(text).toContain(
      '| Week | What | Goal | Entries | Time |\n| --- | --- | --- | ---: | ---: |',
    )
  })

  test('is whole in German too', () => {
    const text = packMarkdown(built({}, german), german)
    expect(text).toContain('## Strategische Vorhaben')
    expect(text).not.toMatch(/Recorded|Support|Weeks/)
    expect(text).toContain('### Woche vom 2. bis 8. November 2026')
  })
})

describe('the rows behind claims', () => {
  const page = (pack: Pack) =>
    new Window().document.createRange().createContextualFragment(packHtml(pack, words, ''))
  const goal = (fields: Partial<PackChoices> = {}) => {
    const section = built(fields).sections.find(({ id }) => id === 'rows')
    const block = section?.blocks.find(({ id }) => id === 'sources:goal:onboarding')
    if (block?.kind !== 'sources') throw new Error('no rows')
    return block.rows.map(({ cells }) => plain(cells.join(' | ')))
  }

  test('stand by week, category and goal, and by note where notes go in', () => {
    expect(goal()).toEqual([
      '45 (2 Nov) | Vision & strategy | Faster onboarding | 1 | 3 h',
      '46 (9 Nov) | Discovery & research | Faster onboarding | 1 | 2 h',
    ])
    expect(goal({ redacted: { people: false, goals: true, titles: false } })).toEqual([
      '45 (2 Nov) | Narrative with Ada | Goal A | 1 | 3 h',
      '46 (9 Nov) | Interviews | Goal A | 1 | 2 h',
    ])
  })

  test('are reached by every link of the page, and lead back', () => {
    const shown = page(built())
    const links = [...shown.querySelectorAll('a')].map((each) => each.getAttribute('href') ?? '')
    expect(links).toContain('#rows-1')
    expect(links).toContain('#rows-1-2026-W45')
    expect(links).toContain('#claim-1')
    const targets = links.map((link) => shown.querySelectorAll(`[id="${link.slice(1)}"]`).length)
    expect(new Set(targets)).toEqual(new Set([1]))
  })

  test('are reached by a link in Markdown, whose anchor a reader makes of the heading', () => {
    const text = plain(packMarkdown(built(), words))
    expect(text).toContain('Weeks 45 and 46 · [Rows 1](#rows-1)')
    expect(text).toContain('### Rows 1\n\nFaster onboarding\n\n| Week |')
  })

  test.for<[string, Partial<PackChoices>]>([
    [
      'every section with claims is left out',
      { leftOutSections: ['goals', 'outcomes', 'lessons'] },
    ],
    [
      'every claim is left out',
      { leftOutClaims: claims(built()).map(({ id }) => id), leftOutSections: ['lessons'] },
    ],
  ])('where %s, no heading is left over them', ([, left]) => {
    for (const text of [packMarkdown(built(left), words), packHtml(built(left), words, '')]) {
      for (const heading of ['Rows behind the claims', 'Strategic bets', 'What strategy time']) {
        expect([heading, text.includes(heading)]).toEqual([heading, false])
      }
    }
  })

  test('leave with their claim only, and claims refer to nothing without them', () => {
    const without = built({ leftOutClaims: ['goal:onboarding'] })
    expect(packMarkdown(without, words)).not.toContain('### Rows 1\n\nFaster onboarding')
    const bare = built({ leftOutSections: ['rows'] })
    expect(packMarkdown(bare, words)).not.toContain('[Rows')
    expect(packHtml(bare, words, '')).not.toContain('href="#')
  })
})

describe('redaction', () => {
  const redacted = { people: true, goals: true, titles: true }

  test('leaves no name in any form, the person’s own texts and the title included', () => {
    const texts = {
      'summary-strategy': 'SALES and Faster  Onboarding, Legal: Reports people trust.',
    }
    const pack = built({ redacted, texts, title: 'Faster onboarding, reviewed' })
    for (const text of [
      packMarkdown(pack, words),
      packHtml(pack, words, ''),
      JSON.stringify(leavingTexts(pack)),
    ]) {
      for (const name of ['sales', 'faster onboarding', 'reports people trust']) {
        expect([name, plain(text).toLowerCase().includes(name)]).toEqual([name, false])
      }
    }
    expect(packMarkdown(pack, words)).toContain('Requester A')
  })

  test('the same name has the same stand-in everywhere, whatever its capitals and spaces', () => {
    const name = fc.constantFrom(
      'Sales',
      'Sales Ops',
      'Ann',
      'Anna',
      'C++',
      'mid-market',
      '$1',
      '[a]',
      'Ö',
      '(x)',
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1 }),
        fc.array(fc.tuple(name, fc.constantFrom(' ', ', ', '. '))),
        (people: readonly string[], parts) => {
          const redact = hiding(people)
          const text = parts.map(([each, after]) => each + after).join('')
          const standIn = (each: string) => (people.includes(each) ? redact(each) : each)
          expect(redact(text.toUpperCase())).toBe(
            redact(
              parts
                .map(([each, after]) => (people.includes(each) ? each : each.toUpperCase()) + after)
                .join(''),
            ),
          )
          for (const each of people) expect(standIn(each)).toMatch(/^Requester [A-Z]+$/)
        },
      ),
    )
  })

  test('a name within a word stays', () => {
    const redact = hiding(['Ann'])
    expect(redact('Ann planned the annual plan with ANN.')).toBe(
      'Requester A planned the annual plan with Requester A.',
    )
  })
})

describe('redaction of odd names', () => {
  const redacted = { people: true, goals: true, titles: false }

  test('a name that changes its length in small letters is replaced', () => {
    const redact = hiding(['İpek', 'STRAẞE', 'Kim'])
    expect(redact('İpek, STRAẞE and KIM')).toBe('Requester A, Requester B and Requester C')
  })

  test('the app’s own words stay, whatever the names are', () => {
    const goals = packConfig.goals.map((goal) => ({
      ...goal,
      name: goal.id === 'onboarding' ? 'Strategy' : 'Review',
    }))
    const asked = ['A', '%', 'Nov', 'week'].map((from, index) =>
      hours(18 + index, 1, { categoryId: 'requests', request: { from } }),
    )
    const of = (choice: typeof redacted) => {
      const all = [...entries, ...asked]
      const found = facts({ goals }, all)
      const rowsOfAll = new Map(all.map((each) => [each.id, each]))
      const changed = { ...packConfig, goals }
      return buildPack(found, { ...choices, redacted: choice }, changed, rowsOfAll, words)
    }
    const [plainPack, pack] = [of({ people: false, goals: false, titles: false }), of(redacted)]
    expect(pack.title).toBe(plainPack.title)
    const texts = (each: Pack, id: string) =>
      each.sections.flatMap(({ id: section, blocks }) =>
        section === id ? blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')) : [],
      )
    expect(texts(pack, 'method').slice(0, -1)).toEqual(texts(plainPack, 'method'))
    const [first = '', second = ''] = texts(pack, 'summary').map(plain)
    expect(first).toContain('of strategy in 3 weeks with recorded time')
    expect(second).toMatch(/went to the goal ranked first, Goal A\.$/)
    const [claim] = claims(pack)
    expect(claim?.title).toBe('Goal A')
    expect(plain(claim?.basis ?? '')).toContain('recorded in 2 weeks')
    expect(claim?.rows.map(plain)).toContain('2 Nov: Narrative with Ada, 3 h')
    const [outcome] = claims(pack).filter(({ id }) => id.startsWith('outcome:'))
    expect(plain(outcome?.title ?? '')).toBe('Week of 2–8 November 2026')
    expect(plain(outcome?.basis ?? '')).toMatch(/recorded that week, among it time for Goal A$/)
  })

  test('an aim has stand-ins in the person’s words only', () => {
    const found = { ...facts(), everyAsker: ['Will', 'first'] }
    const [claim] = claims(buildPack(found, { ...choices, redacted }, packConfig, rows, words))
    expect(claim?.text).toMatch(/^How I will know: Half the days to Requester [A-Z] value$/)
  })

  test('who asked before or after the weeks is replaced too', () => {
    const texts = { 'summary-strategy': 'Legal and Sales wanted more.' }
    const [summary] = built({ redacted, texts }).sections
    expect(summary?.blocks[0]).toMatchObject({ text: 'Requester B and Requester A wanted more.' })
  })
})

describe('odd texts', () => {
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x>',
      '# head',
      '| a | b |',
      '\u202eevil',
      '&lt;',
      'a\nb',
      '\0',
      '` ` `',
      '---',
    ),
  )

  test('stay text in Markdown and HTML', () => {
    fc.assert(
      fc.property(odd, odd, (text, title) => {
        const pack = built({ texts: { 'goal:onboarding': text, 'summary-strategy': text }, title })
        const tree = fromMarkdown(packMarkdown(pack, words))
        expect(tree.children.filter(({ type }) => type === 'html' || type === 'code')).toEqual([])
        const html = packHtml(pack, words, '')
        expect(html.match(/<script|<img|onerror=/i)).toBeNull()
        expect(isWithin(html, text)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

function leavingTexts(pack: Pack) {
  return pack.sections.map(({ title, blocks }) => [
    title,
    blocks.map((block) => ({ ...block, source: null, id: null, entryIds: null })),
  ])
}
