// `report`: the figures of a week or a longer period, of an exported file or of the data folder.

import { z } from 'zod'
import { baselineOf } from '../../shared/baseline/baseline.ts'
import { checkDocument } from '../../shared/interchange/read.ts'
import { reportJson } from '../../shared/interchange/report-json.ts'
import type { Document } from '../../shared/model/document.ts'
import { aiFinding, likelyFinding } from '../../shared/reflection/ai-finding.ts'
import { weekFinding } from '../../shared/reflection/finding.ts'
import { lengthAndShare } from '../../shared/reflection/markdown.ts'
import { type LikelyAccount, periodLikely } from '../../shared/report/likely.ts'
import { periodReport } from '../../shared/report/period-report.ts'
import type { Report } from '../../shared/report/report.ts'
import { shownCategories, shownDuration, shownStances } from '../../shared/report/shown.ts'
import { weekAccount } from '../../shared/report/week-report.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type Instant, parseInstant } from '../../shared/time/instant.ts'
import { addWeeks, isWeek, type Week, weekOf, weeksBetween } from '../../shared/time/week.ts'
import type { Words } from '../../shared/words/words.ts'
import { documentIn, documentOf } from './document.ts'
import { dataFolder } from './folder.ts'
import { type CliIo, exitStatus, misused, refused, showUsage } from './io.ts'
import { inLanguageOf } from './language.ts'
import { linesOf } from './lines.ts'
import { readOnlyOptions } from './options.ts'
import { batchPhrase, type Usage } from './usage.ts'

export const reportUsage: Usage = {
  rows: [
    [
      'report (--data FILE | --folder DIR) --week 2026-W47 [--to-week 2026-W50] [--at INSTANT] [--likely] [--json]',
    ],
    ['report --batch', batchPhrase('{"id","data","week","likely"}', '{"id","report"}')],
  ],
}

export async function runReport(args: readonly string[], io: CliIo): Promise<number> {
  const given = readOnlyOptions(args, {
    data: { type: 'string' },
    folder: { type: 'string' },
    week: { type: 'string' },
    'to-week': { type: 'string' },
    at: { type: 'string' },
    likely: { type: 'boolean' },
    json: { type: 'boolean' },
    batch: { type: 'boolean' },
  })
  if (!given.ok) return misused(io, given.problem)
  const { value: values } = given
  if (values.batch) return runBatch(io)
  const { data, folder, week, json = false, likely = false } = values
  if (week === undefined || (data === undefined) === (folder === undefined)) {
    return showUsage(io, reportUsage)
  }
  const form = { json, likely }
  const period = periodOf({ from: week, to: values['to-week'] ?? week, at: values.at })
  if (!period.ok) return refused(io, period.problem)
  if (data !== undefined) return tell(documentIn(data, io), period.value, form, io)
  const place = dataFolder(folder)
  return inLanguageOf(place, io, async (inFolder) =>
    tell(await documentOf(place, inFolder), period.value, form, inFolder),
  )
}

interface Form {
  readonly json: boolean
  readonly likely: boolean
}

function tell(document: Result<Document>, period: Period, form: Form, io: CliIo): number {
  if (!document.ok) return refused(io, document.problem)
  const figures = figuresOf(document.value, period)
  const likely = form.likely ? { likely: figures.likely } : {}
  if (form.json) io.stdout(JSON.stringify({ ...reportJson(figures.report), ...likely }))
  else {
    for (const line of readable(figures.report, document.value, io.words)) io.stdout(line)
    if (form.likely) for (const line of readableLikely(figures, io.words)) io.stdout(line)
  }
  return exitStatus.done
}

const mostWeeks = 5218

interface Weeks {
  readonly from: Week
  readonly to: Week
  /** Gives a current week "so far"; `undefined` counts whole weeks. */
  readonly at: string | undefined
}

interface Period {
  readonly from: Week
  readonly to: Week
  readonly asOf: Instant | null
}

function periodOf({ from, to, at }: Weeks): Result<Period> {
  const asOf = at === undefined ? null : parseInstant(at)
  if (at !== undefined && asOf === null) return fail('bad-instant', { at })
  for (const week of [from, to]) if (!isWeek(week)) return noWeek(week)
  if (to < from) return fail('bad-weeks/order', { from, to })
  if (weeksBetween(from, to) > mostWeeks) {
    return fail('bad-weeks/length', { from, to })
  }
  return ok({ from, to, asOf })
}

interface Figures {
  readonly report: Report
  readonly likely: LikelyAccount | null
}

/** The figures of one week, or of a period of whole weeks. */
function figuresOf(document: Document, { from, to, asOf }: Period): Figures {
  const first = weekAccount(document, document.entries, from, asOf)
  const accounts = [first]
  for (let week = addWeeks(from, 1); week <= to; week = addWeeks(week, 1)) {
    accounts.push(weekAccount(document, document.entries, week, asOf))
  }
  const report = from === to ? first.report : periodReport(accounts, document.goals)
  return { report: report ?? first.report, likely: periodLikely(accounts) }
}

function noWeek(week: string): Result<never> {
  return fail('bad-week', { week })
}

const batchLine = z.object({
  id: z.unknown(),
  data: z.unknown().optional(),
  week: z.unknown().optional(),
  likely: z.unknown().optional(),
})

/** Answers each line at once and in order; a bad line does not end the run. */
async function runBatch(io: CliIo): Promise<number> {
  for await (const line of linesOf(io.stdin)) {
    io.stdout(JSON.stringify(batchAnswer(line)))
  }
  return exitStatus.done
}

function batchAnswer(line: string) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` }
  }
  const parsed = batchLine.safeParse(value)
  if (!parsed.success) return { id: null, error: 'not an object with id, data and week' }
  const { id = null, data, week, likely } = parsed.data
  if (typeof week !== 'string' || !isWeek(week)) {
    return { id, error: `week: ${JSON.stringify(week)} is not an ISO week such as 2026-W47` }
  }
  if (likely !== undefined && typeof likely !== 'boolean') {
    return { id, error: `likely: ${JSON.stringify(likely)} is neither true nor false` }
  }
  const document = checkDocument(data)
  if (!document.ok) return { id, error: document.problem.message }
  const figures = figuresOf(document.value, { from: week, to: week, asOf: null })
  const answer = { id, report: reportJson(figures.report) }
  return likely === true ? { ...answer, likely: figures.likely } : answer
}

function readable(report: Report, document: Document, words: Words): readonly string[] {
  const { fragmentation, ai } = report
  const { t, duration } = words
  const { strategy, execution, neutral } = shownStances(report)
  const hasBaseline = baselineOf(document.settings, weekOf(report.from, document.settings)) !== null
  const names = new Map(document.categories.map(({ id, name }) => [id, name]))
  return [
    weekFinding(report, document, words),
    aiFinding({ ai, hasBaseline, isSoFar: false, view: null }, words),
    '',
    row(t('page.tracked'), duration(report.trackedSeconds)),
    row(t('metric.strategy'), lengthAndShare(strategy, words)),
    row(t('metric.execution'), lengthAndShare(execution, words)),
    row(t('metric.neutral'), lengthAndShare(neutral, words)),
    row(t('page.unaligned'), duration(report.unalignedSeconds)),
    row(t('cli.switches'), words.number(fragmentation.switches)),
    row(t('page.focus-time'), duration(fragmentation.focusSeconds)),
    row(t('page.longest-run'), duration(fragmentation.longestRunSeconds)),
    row(t('page.saved'), duration(ai.savedSeconds)),
    '',
    ...[...shownCategories(report, document)].map(([id, shown]) =>
      row(names.get(id) ?? id, shownDuration(shown, words)),
    ),
  ]
}

function readableLikely({ likely }: Figures, words: Words): readonly string[] {
  return ['', likely ? likelyFinding(likely, words, false) : words.t('cli.no-likely')]
}

function row(name: string, value: string): string {
  return `${name.padEnd(28)} ${value}`
}
