// Time put back: free slots that would lift a guardrail to its floor, and the blocks planned in them.
import { writeCalendar } from '../../shared/calendar/write-calendar.ts'
import { startBlock } from '../../shared/focus/transitions.ts'
import { configChange } from '../../shared/history/edit.ts'
import type { SlotPlan } from '../../shared/ipc.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { Guardrail, PlannedBlock } from '../../shared/model/settings.ts'
import { share } from '../../shared/report/arithmetic.ts'
import { liftingChoice, metricSeconds, missingSeconds } from '../../shared/report/guardrail.ts'
import { workSpans } from '../../shared/report/so-far.ts'
import { offCategories } from '../../shared/report/week-report.ts'
import { fail, ok } from '../../shared/result.ts'
import { freeStretches } from '../../shared/slots/free.ts'
import { proposeSlots } from '../../shared/slots/propose.ts'
import { type Instant, type Span, totalSeconds } from '../../shared/time/instant.ts'
import { daysOfWeek, type Week, weekSpan } from '../../shared/time/week.ts'
import { clockTime, dayOf } from '../../shared/time/zone.ts'
import type { Segment } from '../../shared/timeline/segment.ts'
import { timeline } from '../../shared/timeline/timeline.ts'
import type { Handlers, Needs } from './needs.ts'
import { referenceProblem } from './references.ts'

type PlanningCommand =
  | 'getSlotPlans'
  | 'planBlocks'
  | 'deletePlanned'
  | 'startPlanned'
  | 'exportPlanned'

export function planningCommands({ store, files, now, newId }: Needs): Handlers<PlanningCommand> {
  const keep = (label: string, planned: readonly PlannedBlock[]) => {
    const config: Config = { ...store.config, planned }
    store.commit({ label, entries: [], config: configChange(store.config, config) })
    return ok(null)
  }
  const find = (id: string) => store.config.planned.find((block) => block.id === id)
  return {
    getSlotPlans: ({ week }) => {
      const period = weekSpan(week, store.config.settings)
      const waiting = store.waiting.map(({ start, end }) => ({ from: start, to: end }))
      return ok(slotPlans(store.config, store.entriesBetween(period), waiting, week, now()))
    },
    planBlocks: ({ blocks }) => {
      for (const block of blocks) {
        const problem = referenceProblem(store.config, block)
        if (problem) return problem
        if (block.end <= block.start) return fail('no-length', 'The end must be after the start.')
      }
      const added = blocks.map((block): PlannedBlock => {
        const id = newId()
        return { ...block, id, uid: `${id}@offwheel` }
      })
      return keep('Plan blocks', [...store.config.planned, ...added])
    },
    deletePlanned: ({ id }) =>
      keep(
        'Delete planned block',
        store.config.planned.filter((block) => block.id !== id),
      ),
    startPlanned: ({ id }) => {
      const planned = find(id)
      if (!planned) return fail('no-block', 'This planned block is not there any more.')
      const { categoryId, goalId, title, start, end } = planned
      const plannedMinutes = Math.round((end - start) / 60)
      const details = { categoryId, goalId, note: title, plannedMinutes }
      const block = startBlock(store.block, details, newId(), now())
      if (block.ok) store.setBlock(block.value)
      return block
    },
    exportPlanned: async () => {
      const coming = store.config.planned.filter(({ end }) => end > now())
      if (coming.length === 0) return fail('nothing-planned', 'No planned block is still to come.')
      const text = writeCalendar(
        coming.map(({ uid, start, end, title }) => ({ uid, start, end, summary: title })),
        now(),
      )
      const kind = { name: 'Calendars', extensions: ['ics'] }
      return ok(await files.save('Export planned blocks', 'offwheel-planned.ics', kind, text))
    },
  }
}

/** One plan for each floor that is not reached; caps and floors that hold need none. */
function slotPlans(
  config: Config,
  entries: readonly Entry[],
  waiting: readonly Span[],
  week: Week,
  now: Instant,
): readonly SlotPlan[] {
  const { settings } = config
  const period = weekSpan(week, settings)
  const expected = [...entries, ...config.planned.map(plannedEntry)]
  // Tracked so far, the calendar still to come, and what is planned already.
  const segments = timeline(expected, period, offCategories(config.categories))
  const busy = [...waiting, ...expected.map(({ start, end }) => ({ from: start, to: end }))]
  const work = daysOfWeek(week, settings.weekStartsOn).flatMap((day) => workSpans(day, settings))
  const free = freeStretches(work, busy, settings.calendar.slots.bufferMinutes, now)
  return settings.guardrails.flatMap((guardrail) => {
    const plan = slotPlan(guardrail, segments, free, config)
    return plan ? [plan] : []
  })
}

function slotPlan(
  { metric, atLeast }: Guardrail,
  segments: readonly Segment[],
  free: readonly Span[],
  config: Config,
): SlotPlan | null {
  if (atLeast === undefined) return null
  const { zone, calendar } = config.settings
  const whole = segments.reduce((sum, { start, end }) => sum + end - start, 0)
  const part = metricSeconds(segments, metric, config)
  const missing = missingSeconds(part, whole, atLeast)
  const choice = liftingChoice(metric, config)
  if (missing === 0 || !choice) return null
  const proposals = proposeSlots({
    free,
    neededSeconds: missing,
    settings: calendar.slots,
    dayOf: (at) => dayOf(at, zone),
    hourOf: (at) => hourOf(at, zone),
  })
  return {
    metric,
    atLeast,
    share: share(part, whole),
    missingSeconds: missing,
    freeSeconds: totalSeconds(free),
    proposals: proposals.map(({ from, to }) => ({ start: from, end: to, ...choice })),
  }
}

/** A planned block as if it had been done, to see what the week would be. */
function plannedEntry({ id, start, end, categoryId, goalId, title }: PlannedBlock): Entry {
  return {
    id,
    start,
    end,
    categoryId,
    goalId,
    source: 'calendar',
    note: title,
    tags: [],
    request: null,
    ai: null,
  }
}

function hourOf(at: Instant, zone: string): number {
  const [hours = 0, minutes = 0] = clockTime(at, zone).split(':').map(Number)
  return hours + minutes / 60
}
