// Time set aside: how the guardrails stand, and the blocks planned to lift them.

import { onlyGiven } from '../../../shared/base/only-given.ts'
import { writeCalendar } from '../../../shared/calendar/write-calendar.ts'
import type { planningTable } from '../../../shared/commands/planning.ts'
import { expectedEntries } from '../../../shared/focus/expected.ts'
import { type LiveGuardrail, liveGuardrails } from '../../../shared/guardrails/live.ts'
import { configChange, type Edit } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { PlannedDraft } from '../../../shared/model/drafts.ts'
import type { PlannedBlock } from '../../../shared/model/planned-block.ts'
import { handOver } from '../../../shared/planned/hand-over.ts'
import { movedBlock } from '../../../shared/planned/moved.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { type Week, weekSpan } from '../../../shared/time/week.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { Handlers, Uses } from './needs.ts'
import { referenceProblem } from './references.ts'

const noBlock = fail('no-block/planned')

export function planningCommands({
  store,
  focus,
  files,
  calendarProgram,
  now,
  newId,
  words,
}: Uses<'store' | 'focus' | 'files' | 'calendarProgram' | 'now' | 'newId' | 'words'>): Handlers<
  keyof typeof planningTable
> {
  const edit = (
    label: EditLabel,
    planned: readonly PlannedBlock[],
    started: readonly PlannedBlock[] = store.config.started,
  ): Edit => {
    const config: Config = { ...store.config, planned, started }
    return { label, entries: [], config: configChange(store.config, config) }
  }
  const keep = (...what: Parameters<typeof edit>) => {
    store.commit(edit(...what))
    return ok(null)
  }
  /** Gives blocks out as a calendar, and remembers what was taken. */
  const give = async <T>(blocks: readonly PlannedBlock[], to: (text: string) => Promise<T>) => {
    const handedOver = () => handOver(blocks, store.seenNotices.handed ?? [], now())
    const taken = await to(writeCalendar(handedOver().events, now()))
    // Others may have been given out while a dialog was open.
    if (taken) store.setSeenNotices({ ...store.seenNotices, handed: handedOver().handed })
    return taken
  }
  const draftProblem = (draft: PlannedDraft) =>
    referenceProblem(store.config, draft) ??
    (draft.end <= draft.start ? fail('no-length/end') : null)
  const find = (id: string) => store.config.planned.find((block) => block.id === id)
  return {
    getGuardrails: ({ week }) => ok(guardrailsOf(store, week, now())),
    planBlocks: ({ blocks }) => {
      for (const block of blocks) {
        const problem = draftProblem(block)
        if (problem) return problem
      }
      const added = blocks.map((block): PlannedBlock => {
        const id = newId()
        return { ...block, id, uid: `${id}@offwheel` }
      })
      keep('Plan blocks', [...store.config.planned, ...added])
      return ok(added.map(({ id }) => id))
    },
    changePlanned: ({ id, ...change }) => {
      const before = find(id)
      if (!before) return noBlock
      const after = { ...before, ...onlyGiven(change) }
      const problem = draftProblem(after)
      if (problem) return problem
      const moved = movedBlock(
        { ...after, start: before.start },
        after,
        now(),
        store.config.settings,
      )
      const changed = store.config.planned.map((block) => (block.id === id ? moved : block))
      return keep('Change planned block', changed)
    },
    deletePlanned: ({ id }) => {
      if (!find(id)) return noBlock
      return keep(
        'Delete planned block',
        store.config.planned.filter((block) => block.id !== id),
      )
    },
    startPlanned: ({ id }) => {
      const planned = find(id)
      if (!planned) return noBlock
      const { categoryId, goalId, title, start, end, commitment } = planned
      const plannedMinutes = Math.round((end - start) / 60)
      const category = store.config.categories.find(({ id: each }) => each === categoryId)
      // A block without a title of its own bears its category's name, which as a note would be said twice.
      const note = title === category?.name ? '' : title
      const about = { categoryId, goalId, note, plannedMinutes }
      const details = { ...about, ...(commitment && { commitment }) }
      const after = store.config.planned.filter((each) => each.id !== id)
      // It is planned no longer, but kept, to show later what became of the plan.
      const started = [...store.config.started, planned]
      const event = { kind: 'start', details, inCycles: false } as const
      return focus.startWith(event, edit('Start planned block', after, started))
    },
    handOverPlanned: async ({ ids }) => {
      const blocks = store.config.planned.filter(({ id }) => ids.includes(id))
      if (blocks.length === 0) return noBlock
      const hasProgram = await give(blocks, (text) => calendarProgram.open(text))
      return ok(hasProgram ? 'opened' : 'no-program')
    },
    exportPlanned: async ({ ids }) => {
      const blocks = store.config.planned.filter(({ id, end }) =>
        ids === null ? end > now() : ids.includes(id),
      )
      if (blocks.length === 0) return fail('nothing-planned')
      const { t } = words()
      const kind = { name: t('files.calendars'), extensions: ['ics'] }
      const title = t('dialog.export-planned')
      return ok(await give(blocks, (text) => files.save(title, 'offwheel-planned.ics', kind, text)))
    },
  }
}

/** How the guardrails of a week stand at `now`. */
export function guardrailsOf(store: DataStore, week: Week, now: Instant): readonly LiveGuardrail[] {
  const { config } = store
  const waiting = store.waiting.map(({ start, end }) => ({ from: start, to: end }))
  const entries = store.entriesBetween(weekSpan(week, config.settings))
  const running = expectedEntries(store.block, now)
  return liveGuardrails({ config, entries, waiting, running, week, now })
}
