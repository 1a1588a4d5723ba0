import { expect, test } from 'vitest'
import { checkDocument } from '../../shared/interchange/read.ts'
import { writeDocument } from '../../shared/interchange/write.ts'
import type { Document } from '../../shared/model/document.ts'
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
