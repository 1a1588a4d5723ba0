// `reflection`: what the person wrote at the end of a week, with its figures, as Markdown.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readDocument } from '../../shared/interchange/read.ts'
import type { Document } from '../../shared/model/document.ts'
import { reflectionMarkdown } from '../../shared/reflection/markdown.ts'
import { reflectedWeeks, saidOf } from '../../shared/reflection/note.ts'
import { weekAccount } from '../../shared/report/week-report.ts'
import { fail, failIn, ok, type Result } from '../../shared/result.ts'
import { isWeek, type Week } from '../../shared/time/week.ts'
import type { Words } from '../../shared/words/words.ts'
import { wholeDocument } from '../store/contents.ts'
import { openStore, usualDataFolder } from './data.ts'
import { type CliIo, exitStatus } from './io.ts'

export const reflectionUsage = `offwheel reflection (--week 2026-W47 | --all) [--data FILE | --folder DIR] [--out FILE]
    as Markdown; --all writes every week that has one, oldest first`

export async function runReflection(args: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      week: { type: 'string' },
      all: { type: 'boolean' },
      data: { type: 'string' },
      folder: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const isOneChosen = (values.week === undefined) !== (values.all === undefined)
  if (!isOneChosen || (values.data !== undefined && values.folder !== undefined)) {
    io.stderr(reflectionUsage)
    return exitStatus.usage
  }
  const document = await documentOf(values, io)
  const text = document.ok ? textOf(document.value, values.week ?? null, io.words) : document
  if (!text.ok) {
    io.stderr(io.words.problem(text.problem))
    return exitStatus.refused
  }
  if (values.out === undefined) io.stdout(text.value.trimEnd())
  else fs.writeFileSync(values.out, text.value)
  return exitStatus.done
}

async function documentOf(
  { data, folder }: { readonly data?: string | undefined; readonly folder?: string | undefined },
  io: CliIo,
): Promise<Result<Document>> {
  if (data !== undefined) {
    const read = readDocument(new TextDecoder().decode(io.readFile(data)))
    return read.ok ? read : failIn(data, read.problem)
  }
  const place = path.resolve(folder ?? usualDataFolder())
  if (!fs.existsSync(place)) return fail('no-folder', { folder: place })
  return ok(wholeDocument(await openStore(place, io, true)))
}

function textOf(document: Document, week: string | null, words: Words): Result<string> {
  if (week !== null && !isWeek(week)) {
    return fail('bad-week', { week })
  }
  const weeks = week === null ? reflectedWeeks(document) : [week]
  if (weeks.length === 0) return fail('no-reflection')
  return ok(weeks.map((each) => weekText(document, each, words)).join('\n'))
}

function weekText(document: Document, week: Week, words: Words): string {
  const { report } = weekAccount(document, document.entries, week, null)
  return reflectionMarkdown({ week, config: document, report, ...saidOf(week, document) }, words)
}
