// `pack`: a review pack of a span of weeks, as Markdown or as a web page.
import type { Document } from '../../shared/model/document.ts'
import { noChoices } from '../../shared/model/pack.ts'
import { buildPack, namesToHide } from '../../shared/pack/build.ts'
import { packFacts, packSpanProblem } from '../../shared/pack/facts.ts'
import { packHtml } from '../../shared/pack/html.ts'
import { lookAlikes, lookAlikeText } from '../../shared/pack/look-alikes.ts'
import { packMarkdown } from '../../shared/pack/markdown.ts'
import { weekAccounting } from '../../shared/report/week-report.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { isWeek, weekSpan } from '../../shared/time/week.ts'
import { documentIn, documentOf } from './document.ts'
import { dataFolder } from './folder.ts'
import { type CliIo, exitStatus, misused, refused, showUsage } from './io.ts'
import { inLanguageOf } from './language.ts'
import { readOnlyOptions } from './options.ts'
import { put } from './output.ts'
import type { Usage } from './usage.ts'

export const packUsage: Usage = {
  rows: [
    [
      'pack --from 2026-W27 --to 2026-W39 [--format md|html] [--title TEXT] [--hide-people] [--hide-goals] [--with-notes] [--data FILE | --folder DIR] [--out FILE]',
    ],
  ],
  note: { id: 'usage.pack' },
}

interface Asked {
  readonly from: string
  readonly to: string
  readonly format: string
  readonly title: string
  readonly hidesPeople: boolean
  readonly hidesGoals: boolean
  readonly withNotes: boolean
}

export async function runPack(args: readonly string[], io: CliIo): Promise<number> {
  const given = readOnlyOptions(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    format: { type: 'string' },
    title: { type: 'string' },
    'hide-people': { type: 'boolean' },
    'hide-goals': { type: 'boolean' },
    'with-notes': { type: 'boolean' },
    data: { type: 'string' },
    folder: { type: 'string' },
    out: { type: 'string' },
  })
  if (!given.ok) return misused(io, given.problem)
  const { from, to, format = 'md', title = '', data, folder, out } = given.value
  if (from === undefined || to === undefined || (data !== undefined && folder !== undefined)) {
    return showUsage(io, packUsage)
  }
  const asked: Asked = {
    from,
    to,
    format,
    title,
    hidesPeople: given.value['hide-people'] ?? false,
    hidesGoals: given.value['hide-goals'] ?? false,
    withNotes: given.value['with-notes'] ?? false,
  }
  if (data !== undefined) return tell(documentIn(data, io), asked, out, io)
  const place = dataFolder(folder)
  return inLanguageOf(place, io, async (inFolder) =>
    tell(await documentOf(place, inFolder), asked, out, inFolder),
  )
}

function tell(
  document: Result<Document>,
  asked: Asked,
  out: string | undefined,
  io: CliIo,
): number {
  const text = document.ok ? packText(document.value, asked, io) : document
  if (!text.ok) return refused(io, text.problem)
  put(text.value, out, io)
  return exitStatus.done
}

function packText(document: Document, asked: Asked, { words, now, stderr }: CliIo): Result<string> {
  const { from, to, format } = asked
  for (const week of [from, to]) if (!isWeek(week)) return fail('bad-week', { week })
  const badSpan = packSpanProblem(from, to)
  if (badSpan) return badSpan
  if (format !== 'md' && format !== 'html') return fail('bad-pack-format', { format })
  const accountOf = weekAccounting(document)
  const at = now()
  const facts = packFacts({
    from,
    to,
    config: document,
    accountOf: (week) => {
      const isOver = weekSpan(week, document.settings).to <= at
      return accountOf(document.entries, week, isOver ? null : at)
    },
    entriesBetween: (span) =>
      document.entries.filter(({ start, end }) => start < span.to && end > span.from),
    requests: document.requests,
    now: at,
  })
  const choices = {
    ...noChoices,
    title: asked.title,
    redacted: { people: asked.hidesPeople, goals: asked.hidesGoals, titles: !asked.withNotes },
  }
  const entries = new Map(document.entries.map((entry) => [entry.id, entry]))
  const hidden = namesToHide(facts, choices, document, entries, words)
  const pack = buildPack(facts, choices, document, entries, words, hidden)
  const alike = lookAlikes(pack, hidden, words)
  if (alike.length > 0) stderr(words.t('pack.look-alikes', { words: lookAlikeText(alike, words) }))
  return ok(format === 'md' ? packMarkdown(pack, words) : packHtml(pack, words, ''))
}
