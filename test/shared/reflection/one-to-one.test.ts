import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import type { Config } from '../../../shared/model/document.ts'
import { oneToOneText, withoutUnwritten } from '../../../shared/reflection/one-to-one.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { words } from '../../support.ts'
import { entries, packConfig } from '../pack/facts-fixture.ts'

function page(week: string, fields: Partial<Config> = {}, declined = 0): string {
  const config = { ...packConfig, ...fields }
  const { report } = weekAccount(config, entries, week, null)
  const text = oneToOneText({ from: week, to: week, report, config, declined }, words)
  return text.replaceAll('\u00a0', ' ')
}

test('says the week, what it produced, what is asked for and the commitment, and nothing that is empty', () => {
  expect(page('2026-W45', {}, 2)).toBe(`# One-to-one, 2–8 November 2026

I recorded 8 h, 3 h of it strategy (38%).

3 h went to the goal ranked first, Faster onboarding.

## What strategy time produced

Decided to cut step 3 of Faster onboarding

## What I declined

2 requests declined.

## The one thing I ask for

…

## My commitment

Two mornings for the narrative
`)
})

test.for<[string, string, string]>([
  ['is left out', '# A\n\n## Ask\n\n…\n\n## Mine\n\nx\n', '# A\n\n## Mine\n\nx\n'],
  ['is left out at the end', '# A\n\n## Ask\n\n…\n', '# A\n\n'],
  ['is left out without a last line', '# A\n\n## Ask\n\n…', '# A\n\n'],
  ['stays with something written', '## Ask\n\n… and more\n', '## Ask\n\n… and more\n'],
  ['stays above a further line', '## Ask\n…\nMore\n', '## Ask\n…\nMore\n'],
])('a heading with nothing but the sign below it %s', ([, text, without]) => {
  expect(withoutUnwritten(text)).toBe(without)
})

test('a page nobody touched has no heading without a text', () => {
  const left = withoutUnwritten(page('2026-W45'))
  expect(left).not.toMatch(/ask for|…/)
  expect(left).toMatch(/\n\n## My commitment\n\nTwo/)
})

test('a week without anything says so', () => {
  expect(page('2026-W48')).toContain('Nothing is recorded in these weeks.')
})

test('what was written stays text', () => {
  const reflection = {
    ...packConfig.weeks['2026-W45']?.reflection,
    outcomes: '# Head\n<b>bold</b>',
  }
  const weeks = { '2026-W45': { reflection } } as Config['weeks']
  const { children } = fromMarkdown(page('2026-W45', { weeks }))
  expect(children.filter(({ type }) => type === 'html')).toEqual([])
  expect(children.filter((each) => each.type === 'heading' && each.depth === 1)).toHaveLength(1)
})
