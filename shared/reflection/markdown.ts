// A week's reflection as Markdown, to keep or to show. The person's text stays text: nothing in it acts as markup.

import { baselineOf } from '../baseline/baseline.ts'
import { isolated } from '../format/isolated.ts'
import { markdownLine, markdownLines } from '../format/markdown-text.ts'
import type { Config } from '../model/document.ts'
import { isBuiltIn } from '../model/prompt.ts'
import type { Reflection } from '../model/reflection.ts'
import type { Report } from '../report/report.ts'
import { type Shown, shownDuration, shownGoals, shownShare, shownStances } from '../report/shown.ts'
import type { WeekAccount } from '../report/week-report.ts'
import type { Week } from '../time/week.ts'
import { dayOf } from '../time/zone.ts'
import type { Words } from '../words/words.ts'
import { aiFinding } from './ai-finding.ts'
import { commitmentsMade } from './commitments.ts'
import { weekFinding } from './finding.ts'
import { saidOf } from './note.ts'
import { stateOf } from './past.ts'
import { answersOf } from './prompts.ts'
import type { WeekState } from './state.ts'
import { lookBackAnswers } from './strategy.ts'
import { type RowFinder, type TiedRow, type TiedRows, tiedRows, tiedTitle } from './ties.ts'

export interface ReflectionFacts {
  readonly week: Week
  readonly config: Config
  readonly report: Report
  readonly state: WeekState
  readonly ties: TiedRows
  readonly workedMinutes: number | null
  readonly lastCommitment: string
  readonly reflection: Reflection | null
  /** How often its commitment had been made before, and not kept. */
  readonly carried: number
}

/** Tells what is known of a week, by its account. What is the same for all weeks is worked out once. */
export function reflectionFacts(
  config: Config,
  find: RowFinder,
): (week: Week, account: Pick<WeekAccount, 'report'>) => ReflectionFacts {
  const commitments = commitmentsMade(config)
  return (week, account) => {
    const said = saidOf(week, config)
    return {
      week,
      config,
      report: account.report,
      state: stateOf(week, account, config),
      ties: tiedRows(said.reflection, find),
      ...said,
      carried: commitments.get(week)?.carried ?? 0,
    }
  }
}

export function reflectionMarkdown(facts: ReflectionFacts, words: Words): string {
  const { week, config, report, lastCommitment, reflection } = facts
  const hasBaseline = baselineOf(config.settings, week) !== null
  const ai = { ai: report.ai, hasBaseline, isSoFar: false, view: null }
  const { t } = words
  const blocks = [
    `# ${t('page.title', { week })}`,
    markdownLine(weekFinding(report, config, words)),
    markdownLine(aiFinding(ai, words)),
    `## ${t('page.figures')}`,
    factsTable(facts, words),
    `## ${t('page.last-commitment')}`,
    commitmentText(lastCommitment, reflection, words),
    ...answersOf(reflection, config.prompts).flatMap(({ id, text, asked }) => [
      ...answer(markdownLine(asked ?? (isBuiltIn(id) ? t(`page.${id}`) : id)), text),
      ...tiesText((Object.hasOwn(facts.ties, id) && facts.ties[id]) || [], config, words),
    ]),
    ...lookBackAnswers(reflection, words).flatMap(({ asked, text }) => answer(asked ?? '', text)),
    ...stopsText(reflection, words),
    ...answer(t('page.commitment'), reflection?.commitment),
  ]
  return `${blocks.join('\n\n')}\n`
}

function factsTable(
  { report, state, workedMinutes, config, reflection }: ReflectionFacts,
  words: Words,
): string {
  const { shares, fragmentation, ai } = report
  const { t, duration, share } = words
  const stances = shownStances(report)
  const goals = shownGoals(report, config)
  const unaligned = goals.find(({ goal }) => goal === null)
  const { impactClarity: clarity, energy, pledge } = reflection ?? {}
  const ofFive = (figure: number | null | undefined) =>
    figure ? t('page.of-five', { figure }) : t('page.not-said')
  const rows = [
    [t('page.state'), t(`reflection.state-${state}`)],
    [t('page.worked'), workedMinutes === null ? t('page.not-said') : duration(workedMinutes * 60)],
    [t('page.tracked'), duration(report.trackedSeconds)],
    [t('metric.strategy'), lengthAndShare(stances.strategy, words)],
    [t('metric.execution'), lengthAndShare(stances.execution, words)],
    [t('metric.neutral'), lengthAndShare(stances.neutral, words)],
    [t('page.visibility'), share(shares.visibility)],
    [t('page.requests'), share(shares.requests)],
    ...(unaligned ? [[t('page.unaligned'), shownDuration(unaligned.shown, words)]] : []),
    [t('page.switches'), words.number(fragmentation.switches)],
    [t('page.longest-run'), duration(fragmentation.longestRunSeconds)],
    [t('page.saved'), duration(ai.savedSeconds)],
    [t('page.clarity'), ofFive(clarity)],
    [t('page.energy'), ofFive(energy)],
    [t('page.pledge'), t(pledge ? `ai.sink-${pledge}` : 'page.not-said')],
    ...goals.flatMap(({ goal, shown }) =>
      goal ? [[t('page.goal', { goal: goal.name }), shownDuration(shown, words)]] : [],
    ),
  ]
  const lines = rows.map(
    ([name = '', value = '']) => `| ${markdownLine(name)} | ${markdownLine(value)} |`,
  )
  return ['| | |', '| --- | --- |', ...lines].join('\n')
}

/** `12 h (34%)`. */
export function lengthAndShare(shown: Shown, words: Words): string {
  return words.t('page.length-and-share', {
    length: shownDuration(shown, words),
    share: shownShare(shown, words),
  })
}

function commitmentText(commitment: string, reflection: Reflection | null, { t }: Words): string {
  if (commitment.trim() === '') return t('page.no-commitment')
  return `${quote(commitment)}\n\n${t(`page.${reflection?.kept ?? 'unsaid'}`)}`
}

/** What is to become of meetings and askers that take time, as a list. */
function stopsText(reflection: Reflection | null, { t }: Words): readonly string[] {
  const lines = Object.entries(reflection?.stops ?? {}).map(([key, choice]) => {
    const name = key.replace(/^\S+ /, '')
    return `- ${markdownLine(name)}: ${t(`reflection.stop-${choice}`)}`
  })
  return lines.length === 0 ? [] : [`## ${t('reflection.step-stop')}`, lines.join('\n')]
}

function answer(heading: string, text: string | undefined): readonly string[] {
  return text?.trim() ? [`## ${heading}`, quote(text)] : []
}

/** The rows an answer is tied to, as a list; nothing for none. */
function tiesText(
  rows: readonly TiedRow[],
  { categories, settings }: Config,
  words: Words,
): readonly string[] {
  if (rows.length === 0) return []
  const line = (tied: TiedRow): string => {
    const title = isolated(tiedTitle(tied, categories, words))
    switch (tied.kind) {
      case 'goal':
        return words.t('page.goal', { goal: title })
      case 'entry': {
        const day = words.date(dayOf(tied.row.start, settings.zone), 'day, month short, year')
        const length = words.duration(tied.row.end - tied.row.start)
        return words.t('page.tied-entry', { entry: title, day, length })
      }
      case 'request':
        return words.t(tied.row.what === '' ? 'page.tied-asker' : 'page.tied-request', {
          what: title,
          from: isolated(tied.row.from),
        })
    }
  }
  return [rows.map((row) => `- ${markdownLine(line(row))}`).join('\n')]
}

/** A block quote, so that no line of the person's text becomes part of the page. */
function quote(text: string): string {
  return markdownLines(text)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
