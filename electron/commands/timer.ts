// The focus block: start, pause, resume, stop, and the questions around it.
import { clearUp } from '../../shared/focus/away.ts'
import type { FocusBlock } from '../../shared/focus/block.ts'
import {
  blockEntries,
  changeBlock,
  pauseBlock,
  resumeBlock,
  startBlock,
} from '../../shared/focus/transitions.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { DataStore } from '../store/data-store.ts'
import type { Handlers, Needs } from './needs.ts'
import { referenceProblem } from './references.ts'

type TimerCommand =
  | 'startBlock'
  | 'changeBlock'
  | 'pauseBlock'
  | 'resumeBlock'
  | 'stopBlock'
  | 'discardBlock'
  | 'answerStillWorking'
  | 'answerForgotten'
  | 'answerAway'
  | 'answerAiHelped'

export function timerCommands({ store, session, now, newId }: Needs): Handlers<TimerCommand> {
  const keep = (block: Result<FocusBlock>): Result<FocusBlock> => {
    if (block.ok) store.setBlock(block.value)
    return block
  }
  const stop = (end: Instant): Result<null> => {
    const { block } = store
    if (!block) return fail('no-block', 'No focus block is running.')
    const entries = blockEntries(block, end)
    store.commit({
      label: 'Focus block',
      entries: entries.map((entry) => ({ id: entry.id, before: null, after: entry })),
      block: { before: block, after: null },
    })
    session.ask(aiQuestion(entries))
    return ok(null)
  }
  return {
    startBlock: (input) =>
      referenceProblem(store.config, input) ?? keep(startBlock(store.block, input, newId(), now())),
    changeBlock: (input) =>
      referenceProblem(store.config, input) ?? keep(changeBlock(store.block, input)),
    pauseBlock: () => keep(pauseBlock(store.block, now())),
    resumeBlock: () => keep(resumeBlock(store.block, now())),
    stopBlock: () => stop(now()),
    discardBlock: () => {
      const { block } = store
      if (!block) return fail('no-block', 'No focus block is running.')
      store.commit({ label: 'Discard block', entries: [], block: { before: block, after: null } })
      session.ask(null)
      return ok(null)
    },
    answerStillWorking: ({ isStillWorking }) => {
      const { question } = session
      if (question?.kind !== 'still-working') return ok(null)
      session.ask(null)
      if (!isStillWorking) return stop(question.lastKnownAt)
      store.heartbeat()
      return ok(null)
    },
    answerForgotten: ({ endAt }) => {
      const { block } = store
      if (session.question?.kind !== 'forgotten' || !block) return ok(null)
      if (endAt !== null && (endAt < block.startedAt || endAt > now())) {
        return fail('outside', 'The end must be after the start, and not in the future.')
      }
      session.ask(null)
      return endAt === null ? ok(null) : stop(endAt)
    },
    answerAway: ({ id, answer }) => {
      const unclear = store.unclear.find((each) => each.id === id)
      if (!unclear) return fail('no-question', 'This has been cleared up already.')
      const problem = answer.kind === 'meeting' ? referenceProblem(store.config, answer) : null
      if (problem) return problem
      const { block, entries } = clearUp(unclear, answer, store.block, breakCategory(store.config))
      store.commit({
        label: 'Clear up time away',
        entries: entries.map((entry) => ({ id: entry.id, before: null, after: entry })),
        ...(block !== store.block && { block: { before: store.block, after: block } }),
        unclear: { before: store.unclear, after: store.unclear.filter((each) => each !== unclear) },
      })
      return ok(null)
    },
    answerAiHelped: ({ entryId, answer }) => {
      const { question } = session
      if (question?.kind === 'ai-helped' && question.entryId === entryId) session.ask(null)
      if (answer === null) return ok(null)
      const pieces = blockPieces(store, entryId)
      if (pieces.length === 0) return fail('no-entry', 'This block is not there any more.')
      store.commit({
        label: 'AI answer',
        // Savings are said once for the block; that it is new work holds for every piece of it.
        entries: pieces.map((entry) => {
          const isFirst = entry.id === entryId
          const rest = answer.newWork ? { ...answer, savedMinutes: 0, reworkMinutes: 0 } : null
          return { id: entry.id, before: entry, after: { ...entry, ai: isFirst ? answer : rest } }
        }),
      })
      return ok(null)
    },
  }
}

function breakCategory({ categories }: Config): string | null {
  return categories.find(({ stance, archived }) => stance === 'off' && !archived)?.id ?? null
}

function aiQuestion(pieces: readonly Entry[]) {
  const first = pieces[0]
  if (!first) return null
  const seconds = pieces.reduce((sum, { start, end }) => sum + end - start, 0)
  return { kind: 'ai-helped', entryId: first.id, categoryId: first.categoryId, seconds } as const
}

/** The entry itself and, where pauses cut its block, the pieces beside it. */
function blockPieces(store: DataStore, entryId: string): readonly Entry[] {
  const entry = store.entries.get(entryId)
  if (!entry) return []
  if (entry.blockId === undefined) return [entry]
  return [...store.entries.values()].filter(({ blockId }) => blockId === entry.blockId)
}
