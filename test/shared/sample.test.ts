import { expect, test } from 'vitest'
import { checkDocument } from '../../shared/interchange/read.ts'
import { writeDocument } from '../../shared/interchange/write.ts'
import type { Document } from '../../shared/model/document.ts'
import { builtInPrompts } from '../../shared/model/prompt.ts'
import { strategiesBefore } from '../../shared/reflection/strategy.ts'
import { weekAccount } from '../../shared/report/week-report.ts'
import { sample } from '../../shared/sample/sample.ts'
import { messagesOf } from '../../shared/words/catalogues.ts'
import { createWords } from '../../shared/words/words.ts'
import { at, words, zone } from '../support.ts'

const now = at('2026-11-20T16:00:00Z')
const { document, waiting } = sample('2026-11-20', now, zone, words)

test('the same day gives the same data', () => {
  expect(sample('2026-11-20', now, zone, words)).toEqual({ document, waiting })
})

test('the sample is a document of the format, and ends now', () => {
  expect(checkDocument(writeDocument(document, now)).ok).toBe(true)
  expect(document.entries.every(({ start, end }) => start < end && end <= now)).toBe(true)
})

test('it tells half a year: reflections, a week of leave, one that nobody looked back on, three strategies', () => {
  const weeks = Object.values(document.weeks)
  expect(weeks).toHaveLength(25)
  expect(weeks.filter(({ isLeave }) => isLeave)).toHaveLength(1)
  expect(weeks.filter(({ reflection, isLeave }) => !reflection && !isLeave)).toHaveLength(1)
  expect(Object.keys(document.strategies)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4'])
  expect(strategiesBefore('2026-Q4', document)).toMatchObject([
    { quarter: '2026-Q3', held: expect.stringMatching(/./), pulled: expect.stringMatching(/./) },
    { quarter: '2026-Q2', held: expect.stringMatching(/./), pulled: expect.stringMatching(/./) },
  ])
  const reflections = weeks.flatMap(({ reflection }) => reflection ?? [])
  const kept = new Set(reflections.map((reflection) => reflection.kept))
  expect(kept).toEqual(new Set([null, 'kept', 'partly', 'not-kept']))
  for (const id of builtInPrompts) {
    const answers = reflections.map((reflection) => reflection[id]).filter((text) => text)
    expect(answers.length).toBeGreaterThan(5)
    expect(new Set(answers).size).toBeGreaterThan(answers.length - 2)
  }
})

test('in it, execution gives way to strategy', () => {
  const strategy = (weeks: readonly string[]) =>
    weeks.map((week) => weekAccount(document, document.entries, week, null).report.shares.strategy)
  const ofAll = strategy(
    Object.keys(document.weeks).filter((week) => !document.weeks[week]?.isLeave),
  )
  const mean = (shares: readonly (number | null)[]) =>
    shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) / shares.length
  expect(mean(ofAll.slice(0, 6))).toBeLessThan(0.22)
  expect(mean(ofAll.slice(-6))).toBeGreaterThan(0.27)
})

test('its weeks are credible: full, mostly execution, some of it saved by AI', () => {
  for (const week of ['2026-W40', '2026-W43', '2026-W46']) {
    const { report } = weekAccount(document, document.entries, week, null)
    const hours = report.trackedSeconds / 3600
    expect(hours).toBeGreaterThan(30)
    expect(hours).toBeLessThan(45)
    expect(report.shares.execution).toBeGreaterThan(report.shares.strategy ?? 1)
    expect(report.ai.savedSeconds).toBeGreaterThan(0)
  }
})

test('a week that starts on Sunday is the same to work in, and is reflected on on its Friday', () => {
  const other = sample('2026-11-20', now, zone, words, 7)
  expect(other.document.settings.weekStartsOn).toBe(7)
  expect(other.document.entries).toEqual(document.entries)
  expect(other.document.weeks).toEqual(document.weeks)
})

test('names and notes are in the language of the person, and the figures are the same', () => {
  const german = createWords(
    { language: 'de', formats: 'de-DE', hourCycle: 'h23' },
    messagesOf('de'),
  )
  const other = sample('2026-11-20', now, zone, german)
  expect(other.document.goals.map(({ name }) => name)).toEqual([
    'Mittelstand gewinnen',
    'Onboarding halbieren',
    'Verlässliche Berichte',
  ])
  expect(other.document.entries.map(({ note }) => note)).toContain('Tickets und Abnahmekriterien')
  expect(other.waiting.map(({ facts }) => facts.title)).toContain('Preis-Workshop')
  const accountsOf = (of: Document) =>
    Object.keys(of.weeks).map((week) => weekAccount(of, of.entries, week, null).report)
  expect(accountsOf(other.document)).toEqual(accountsOf(document))
})
