// Whether AI helped on a block, and what it saves on each kind of task.

import { askedBlocks } from '../../../shared/ai/blocks.ts'
import { type KindFigures, kindFigures } from '../../../shared/ai/task-kinds.ts'
import type { aiTable } from '../../../shared/commands/ai.ts'
import type { AiUse, Entry } from '../../../shared/model/entry.ts'
import { offCategories } from '../../../shared/report/week-report.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { Handlers, Uses } from './needs.ts'

export function aiCommands(needs: Uses<'store' | 'focus'>): Handlers<keyof typeof aiTable> {
  const { store, focus } = needs
  return {
    answerAiHelped: ({ answer, ...about }) => {
      if (answer) {
        const answered = answerBlock({ ...about, answer }, needs)
        return answered.ok ? ok(null) : answered
      }
      focus.skipAiQuestion(about.entryId)
      return ok(null)
    },
    getTaskKinds: () => ok(taskKindFigures(store)),
  }
}

interface BlockAnswer {
  /** The first piece of the block. */
  readonly entryId: string
  readonly answer: AiUse
  readonly taskKind?: string | undefined
}

/** Stores what AI did on a block; returns its first piece. */
export function answerBlock(
  { entryId, answer, taskKind }: BlockAnswer,
  { store }: Uses<'store'>,
): Result<Entry> {
  const changes = blockPieces(store, entryId).map((entry) => ({
    id: entry.id,
    before: entry,
    after: answered(entry, answer, taskKind, entry.id === entryId),
  }))
  const first = changes.find(({ id }) => id === entryId)
  if (!first) return fail('no-entry/block')
  store.commit({ label: 'AI answer', entries: changes })
  return ok(first.after)
}

/** The saving is stored once per block; new work and the kind of task apply to each of its pieces. */
function answered(
  entry: Entry,
  answer: AiUse,
  taskKind: string | undefined,
  isFirst: boolean,
): Entry {
  const rest = answer.newWork ? { ...answer, savedMinutes: 0, reworkMinutes: 0 } : null
  return { ...entry, ai: isFirst ? answer : rest, taskKind }
}

/** The entry itself and, if pauses cut its block, the other pieces. */
function blockPieces(store: DataStore, entryId: string): readonly Entry[] {
  const entry = store.entries.get(entryId)
  if (!entry) return []
  if (entry.blockId === undefined) return [entry]
  return [...store.entries.values()].filter(({ blockId }) => blockId === entry.blockId)
}

function taskKindFigures({ entries, config }: DataStore): readonly KindFigures[] {
  const ofKinds = [...entries.values()].filter(({ taskKind }) => taskKind !== undefined)
  const blocks = askedBlocks(ofKinds, null, offCategories(config.categories))
  return config.settings.ai.taskKinds.map(({ id }) => kindFigures(id, blocks))
}
