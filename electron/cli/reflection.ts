// `reflection`: what the person wrote at the end of a week, with its figures, as Markdown under a head of YAML.
import type { Document } from '../../shared/model/document.ts'
import { reflectionFacts } from '../../shared/reflection/markdown.ts'
import { reflectedWeeks } from '../../shared/reflection/note.ts'
import { rowFinder } from '../../shared/reflection/ties.ts'
import { weekAccounting } from '../../shared/report/week-report.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { isWeek, type Week } from '../../shared/time/week.ts'
import type { Words } from '../../shared/words/words.ts'
import { documentIn, documentOf } from './document.ts'
import { dataFolder } from './folder.ts'
import { type CliIo, exitStatus, misused, refused, showUsage } from './io.ts'
import { inLanguageOf } from './language.ts'
import { readOnlyOptions } from './options.ts'
import { put } from './output.ts'
import type { Usage } from './usage.ts'

export const reflectionUsage: Usage = {
  rows: [['reflection (--week 2026-W47 | --all) [--data FILE | --folder DIR] [--out FILE]']],
  note: { id: 'usage.reflection' },
}

export async function runReflection(args: readonly string[], io: CliIo): Promise<number> {
  const given = readOnlyOptions(args, {
    week: { type: 'string' },
    all: { type: 'boolean' },
    data: { type: 'string' },
    folder: { type: 'string' },
    out: { type: 'string' },
  })
  if (!given.ok) return misused(io, given.problem)
  const { week, all, data, folder, out } = given.value
  const isOneChosen = (week === undefined) !== (all === undefined)
  if (!isOneChosen || (data !== undefined && folder !== undefined)) {
    return showUsage(io, reflectionUsage)
  }
  if (data !== undefined) return tell(documentIn(data, io), week, out, io)
  const place = dataFolder(folder)
  return inLanguageOf(place, io, async (inFolder) =>
    tell(await documentOf(place, inFolder), week, out, inFolder),
  )
}

async function tell(
  document: Result<Document>,
  week: string | undefined,
  out: string | undefined,
  io: CliIo,
): Promise<number> {
  const text = document.ok ? await textOf(document.value, week ?? null, io.words) : document
  if (!text.ok) return refused(io, text.problem)
  put(text.value, out, io)
  return exitStatus.done
}

async function textOf(
  document: Document,
  week: string | null,
  words: Words,
): Promise<Result<string>> {
  if (week !== null && !isWeek(week)) {
    return fail('bad-week', { week })
  }
  // Other commands do not wait for what writes YAML.
  const { reflectionFile, reflectionPart, reflectionsFile } = await import(
    '../../shared/reflection/file.ts'
  )
  const accountOf = weekAccounting(document)
  const find = rowFinder(
    document.goals,
    new Map(document.entries.map((entry) => [entry.id, entry])),
    new Map(document.requests.map((request) => [request.id, request])),
  )
  const factsFor = reflectionFacts(document, find)
  const factsOf = (each: Week) => factsFor(each, accountOf(document.entries, each, null))
  if (week !== null) return ok(reflectionFile(factsOf(week), words))
  const weeks = reflectedWeeks(document)
  if (weeks.length === 0) return fail('no-reflection')
  return ok(reflectionsFile(weeks.map((each) => reflectionPart(factsOf(each), words))))
}
