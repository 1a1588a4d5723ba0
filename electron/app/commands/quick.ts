// Understands one typed line: past time, or what AI did on the last block.

import { askedBlocks } from '../../../shared/ai/blocks.ts'
import type { quickTable } from '../../../shared/commands/quick.ts'
import type { QuickEntry } from '../../../shared/model/drafts.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { type AiLine, isAiLine, parseAiLine } from '../../../shared/quick-entry/ai-line.ts'
import { parseQuickEntry } from '../../../shared/quick-entry/parse.ts'
import { spokenIn } from '../../../shared/quick-entry/spoken.ts'
import { offCategories } from '../../../shared/report/week-report.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { answerBlock } from './ai.ts'
import { newEntry } from './entries.ts'
import type { Handlers, Uses } from './needs.ts'

/** A line about AI is about a block that began within these days. */
const recentSeconds = 7 * 86_400

export function quickCommands(
  needs: Uses<'store' | 'now' | 'newId' | 'words'>,
): Handlers<keyof typeof quickTable> {
  const { store, now, newId, words } = needs
  const understand = (text: string): Result<QuickEntry> => {
    if (!isAiLine(text)) return parseQuickEntry(text, store.config, now(), spokenIn(words()))
    const line = aiLine(text, needs)
    if (!line.ok) return line
    const { block, answer } = line.value
    const { start, end, categoryId, goalId, note } = block
    return ok({ start, end, categoryId, goalId, note, ai: answer })
  }
  return {
    previewQuickEntry: ({ text }) => understand(text),
    keepQuickEntry: ({ text }) => {
      if (isAiLine(text)) {
        const line = aiLine(text, needs)
        if (!line.ok) return line
        const { block, answer, taskKind = block.taskKind } = line.value
        return answerBlock({ entryId: block.id, answer, taskKind }, needs)
      }
      const understood = understand(text)
      if (!understood.ok) return understood
      const entry = newEntry({ ...understood.value, id: null, requestFrom: '', ai: null }, newId())
      store.commit({ label: 'Add entry', entries: [{ id: entry.id, before: null, after: entry }] })
      return ok(entry)
    },
  }
}

/** The line and the block it is about: the last block that is not answered. */
function aiLine(
  text: string,
  { store, now, words }: Uses<'store' | 'now' | 'words'>,
): Result<AiLine & { readonly block: Entry }> {
  const today = dayOf(now(), store.config.settings.zone)
  const line = parseAiLine(text, store.config, today, spokenIn(words()))
  if (!line.ok) return line
  const span = { from: addSeconds(now(), -recentSeconds), to: addSeconds(now(), 1) }
  const isOff = offCategories(store.config.categories)
  const blocks = askedBlocks(store.entriesBetween(span), span, isOff)
  const block = blocks.findLast(({ ai }) => ai === null)?.first
  if (!block) return fail('no-block/answered')
  return ok({ ...line.value, block })
}
