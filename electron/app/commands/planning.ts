// Time set aside: how the guardrails stand, and the blocks planned to lift them.

import { writeCalendar } from '../../../shared/calendar/write-calendar.ts'
import type { planningTable } from '../../../shared/commands/planning.ts'
import { type LiveGuardrail, liveGuardrails } from '../../../shared/guardrails/live.ts'
import { configChange, type Edit } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { PlannedDraft } from '../../../shared/model/drafts.ts'
import type { PlannedBlock } from '../../../shared/model/planned-block.ts'
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
  now,
  newId,
  words,
}: Uses<'store' | 'focus' | 'files' | 'now' | 'newId' | 'words'>): Handlers<
  keyof typeof planningTable
> {
  const edit = (label: EditLabel, planned: readonly PlannedBlock[]): Edit => {
    const config: Config = { ...store.config, planned }
    return { label, entries: [], config: configChange(store.config, config) }
  }
  const keep = (...what: Parameters<typeof edit>) => {
    store.commit(edit(...what))
    return ok(null)
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
      return keep('Plan blocks', [...store.config.planned, ...added])
    },
    changePlanned: ({ id, ...draft }) => {
      const before = find(id)
      if (!before) return noBlock
      const problem = draftProblem(draft)
      if (problem) return problem
      const changed = store.config.planned.map((block) =>
        block.id === id ? { ...block, ...draft } : block,
      )
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
      const about = { categoryId, goalId, note: title, plannedMinutes }
      const details = { ...about, ...(commitment && { commitment }) }
      const after = store.config.planned.filter((each) => each.id !== id)
      // Once started, it is no longer planned.
      const event = { kind: 'start', details, inCycles: false } as const
      return focus.startWith(event, edit('Start planned block', after))
    },
    exportPlanned: async () => {
      const coming = store.config.planned.filter(({ end }) => end > now())
      if (coming.length === 0) return fail('nothing-planned')
      const text = writeCalendar(
        coming.map(({ uid, start, end, title }) => ({ uid, start, end, summary: title })),
        now(),
      )
      const kind = { name: words().t('files.calendars'), extensions: ['ics'] }
      return ok(
        await files.save(words().t('dialog.export-planned'), 'offwheel-planned.ics', kind, text),
      )
    },
  }
}

/** How the guardrails of a week stand at `now`. */
export function guardrailsOf(store: DataStore, week: Week, now: Instant): readonly LiveGuardrail[] {
  const { config } = store
  const waiting = store.waiting.map(({ start, end }) => ({ from: start, to: end }))
  const entries = store.entriesBetween(weekSpan(week, config.settings))
  return liveGuardrails({ config, entries, waiting, week, now })
}
