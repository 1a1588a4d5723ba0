// A week's reflection as Markdown, to keep or to show. Text of the person stays text: nothing in it is markup.

import { baselineOf } from '../baseline/baseline.ts'
import { formatDuration, formatShare } from '../format/format.ts'
import { markdownLine, markdownLines } from '../format/markdown-text.ts'
import { type Shown, shownDuration, shownGoals, shownShare, shownStances } from '../format/shown.ts'
import type { Config } from '../model/document.ts'
import type { Reflection } from '../model/settings.ts'
import type { Report } from '../report/report.ts'
import type { Week } from '../time/week.ts'
import { english } from '../words/english.ts'
import { aiFinding } from './ai-finding.ts'
import { weekFinding } from './finding.ts'

export interface ReflectionFacts {
  readonly week: Week
  readonly config: Config
  readonly report: Report
  readonly workedMinutes: number | null
  readonly lastCommitment: string
  readonly reflection: Reflection | null
}

export function reflectionMarkdown(facts: ReflectionFacts): string {
  const { week, config, report, lastCommitment, reflection } = facts
  const hasBaseline = baselineOf(config.settings, week) !== null
  const blocks = [
    `# Reflection ${week}`,
    markdownLine(weekFinding(report, config)),
    markdownLine(aiFinding({ ai: report.ai, hasBaseline, isSoFar: false, coverage: null })),
    '## The week in figures',
    factsTable(facts),
    '## Last week’s commitment',
    commitmentText(lastCommitment, reflection),
    ...answer('What strategy time produced', reflection?.outcomes),
    ...answer('Where the hours AI saved went', reflection?.aiHours),
    ...answer('What got in the way', reflection?.obstacles),
    ...answer('One commitment for next week', reflection?.commitment),
  ]
  return `${blocks.join('\n\n')}\n`
}

function factsTable({ report, workedMinutes, config, reflection }: ReflectionFacts): string {
  const { shares, fragmentation, ai } = report
  const stances = shownStances(report)
  const goals = shownGoals(report, config)
  const unaligned = goals.find(({ goal }) => goal === null)
  const rows = [
    [
      'Total hours worked',
      workedMinutes === null ? 'not said' : formatDuration(workedMinutes * 60),
    ],
    ['Tracked', formatDuration(report.trackedSeconds)],
    ['Strategy', stanceText(stances.strategy)],
    ['Execution', stanceText(stances.execution)],
    ['Neutral', stanceText(stances.neutral)],
    ['Visibility and stakeholders', formatShare(shares.visibility)],
    ['Requested by others', formatShare(shares.requests)],
    ...(unaligned ? [['Serving no goal', shownDuration(unaligned.shown, english())]] : []),
    ['Switches of focus', String(fragmentation.switches)],
    ['Longest run', formatDuration(fragmentation.longestRunSeconds)],
    ['Saved by AI', formatDuration(ai.savedSeconds)],
    ['Impact clarity', reflection?.impactClarity ? `${reflection.impactClarity} of 5` : 'not said'],
    ...goals.flatMap(({ goal, shown }) =>
      goal ? [[`Goal: ${goal.name}`, shownDuration(shown, english())]] : [],
    ),
  ]
  const lines = rows.map(
    ([name = '', value = '']) => `| ${markdownLine(name)} | ${markdownLine(value)} |`,
  )
  return ['| | |', '| --- | --- |', ...lines].join('\n')
}

function stanceText(shown: Shown): string {
  return `${shownDuration(shown, english())} (${shownShare(shown, english())})`
}

const keptWords = { kept: 'kept', partly: 'kept in part', 'not-kept': 'not kept' } as const

function commitmentText(commitment: string, reflection: Reflection | null): string {
  if (commitment.trim() === '') return 'None was made.'
  const verdict = reflection?.kept ? keptWords[reflection.kept] : 'not said whether it was kept'
  return `${quote(commitment)}\n\n${verdict[0]?.toUpperCase()}${verdict.slice(1)}.`
}

function answer(heading: string, text: string | undefined): readonly string[] {
  return text?.trim() ? [`## ${heading}`, quote(text)] : []
}

/** A block quote, so that no line of the person's becomes a part of the page. */
function quote(text: string): string {
  return markdownLines(text)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
