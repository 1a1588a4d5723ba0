// What the person of the sample planned for each week's commitment, and what became of it.
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import type { WeekNote } from '../model/reflection.ts'
import { lastReflectedBefore } from '../reflection/note.ts'
import { addSeconds, type Instant, instant } from '../time/instant.ts'
import { addWeeks, firstDayOf, type Week, weekOf } from '../time/week.ts'
import { addDays, localTime } from '../time/zone.ts'

interface Planned extends Pick<Config, 'planned' | 'started'> {
  /** The entries, those of a block for the commitment of their week marked so. */
  readonly entries: readonly Entry[]
}

const quarterHour = 15 * 60
const day = 86_400
const leastSeconds = 45 * 60

/** The blocks planned for commitments, by what the person said became of these, and for crumbs of the week before. */
export function sampleBlocks(
  entries: readonly Entry[],
  { settings, categories }: Pick<Config, 'settings' | 'categories'>,
  weeks: Readonly<Record<Week, WeekNote>>,
  now: Instant,
): Planned {
  const strategy = new Set(
    categories.filter(({ stance }) => stance === 'strategy').map(({ id }) => id),
  )
  const long = entries.filter(
    ({ source, categoryId, start, end }) =>
      source === 'timer' && strategy.has(categoryId) && end - start >= leastSeconds,
  )
  const byWeek = new Map<Week, Entry[]>()
  for (const entry of long) {
    const week = weekOf(entry.start, settings)
    byWeek.set(week, [...(byWeek.get(week) ?? []), entry])
  }
  const planned: PlannedBlock[] = []
  const started: PlannedBlock[] = []
  for (const [week, candidates] of byWeek) {
    const made = lastReflectedBefore(week, weeks)
    const title = (made && weeks[made]?.reflection?.commitment) ?? ''
    const [first, ...others] = candidates
    const last = others.at(-1)
    if (title === '' || !first) continue
    const kept = weeks[week]?.reflection?.kept ?? 'kept'
    if (kept !== 'not-kept') started.push(around(first, { title, commitment: week }))
    const [context] = others.filter(({ categoryId }) => contextIds.has(categoryId))
    if (gathers(week, weeks) && context) {
      const { name = '' } = categories.find(({ id }) => id === context.categoryId) ?? {}
      started.push({
        ...around(context, { title: name, crumbs: addWeeks(week, -1) }),
        goalId: null,
      })
    }
    if (kept === 'partly' && last && last !== context) {
      started.push(movedTo(around(last, { title, commitment: week })))
    }
    const lost = lostBlock(
      title,
      week,
      localTime(addDays(firstDayOf(week, 1), 3), '11:00', settings.zone),
    )
    if (kept !== 'kept' && lost.end <= now) planned.push(lost)
  }
  const served = new Map(started.map(({ id, commitment }) => [entryOf(id), commitment]))
  return {
    planned,
    started,
    entries: entries.map((entry) => {
      const commitment = served.get(entry.id)
      return commitment === undefined ? entry : { ...entry, commitment }
    }),
  }
}

/** The person began to book what AI saved once they had pledged it to strategy for good. */
function gathers(week: Week, weeks: Readonly<Record<Week, WeekNote>>): boolean {
  const { pledge, impactClarity } = weeks[addWeeks(week, -1)]?.reflection ?? {}
  return pledge === 'strategy' && (impactClarity ?? 0) >= 4
}

const contextIds: ReadonlySet<string> = new Set(['discovery', 'market'])

const idOf = (entryId: string) => `plan-${entryId}`
const entryOf = (id: string) => id.slice('plan-'.length)

/** The block that an entry was started from. */
function around(
  { id, start, end, categoryId, goalId }: Entry,
  purpose: Pick<PlannedBlock, 'title' | 'commitment' | 'crumbs'>,
): PlannedBlock {
  return {
    id: idOf(id),
    uid: `${idOf(id)}@offwheel`,
    start: instant(Math.floor(start / quarterHour) * quarterHour),
    end: instant(Math.ceil(end / quarterHour) * quarterHour),
    categoryId,
    goalId,
    ...purpose,
  }
}

function movedTo(block: PlannedBlock): PlannedBlock {
  return { ...block, movedFrom: addSeconds(block.start, -day) }
}

/** Time that something else took. */
function lostBlock(title: string, week: Week, start: Instant): PlannedBlock {
  const id = `plan-${week}`
  return {
    id,
    uid: `${id}@offwheel`,
    start,
    end: addSeconds(start, 6 * quarterHour),
    title,
    categoryId: 'discovery',
    goalId: 'g-onboarding',
    commitment: week,
  }
}
