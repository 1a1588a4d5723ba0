// How the person of the sample looked back on each week, oldest first. What they wrote is in the catalogue, by number.
import { type BuiltInPrompt, builtInPrompts } from '../model/prompt.ts'
import type { ImpactClarity, Pledge, Reflection, WeekNote } from '../model/reflection.ts'
import type { Settings } from '../model/settings.ts'
import { firstDayOf, type Week } from '../time/week.ts'
import { addDays, localTime } from '../time/zone.ts'
import { sample } from '../words/en/sample.ts'
import type { Words } from '../words/words.ts'
import type { FridayName } from './names.ts'

interface Friday {
  readonly name: FridayName
  readonly kept: Reflection['kept']
  readonly impactClarity: ImpactClarity
  readonly energy: ImpactClarity
  readonly pledge: Pledge
  /** The goal that what came of the week is tied to. */
  readonly goalId?: string
}

const friday = (
  name: FridayName,
  kept: Reflection['kept'],
  impactClarity: ImpactClarity,
  energy: ImpactClarity,
  pledge: Pledge,
  goalId?: string,
): Friday => ({ name, kept, impactClarity, energy, pledge, ...(goalId && { goalId }) })

/** A reflection for each week that is over; a week of leave, and one that nobody looked back on. */
const fridays: readonly (Friday | 'leave' | 'skipped')[] = [
  friday('1', null, 2, 2, 'strategy'),
  friday('2', 'not-kept', 2, 3, 'strategy'),
  friday('3', 'partly', 3, 3, 'strategy', 'g-midmarket'),
  friday('4', 'not-kept', 2, 2, 'timeBack'),
  friday('5', 'kept', 3, 3, 'strategy', 'g-midmarket'),
  friday('6', 'partly', 2, 2, 'strategy'),
  friday('7', 'kept', 4, 3, 'strategy', 'g-midmarket'),
  friday('8', 'kept', 4, 4, 'strategy', 'g-midmarket'),
  friday('9', 'not-kept', 3, 3, 'strategy'),
  friday('10', 'kept', 4, 4, 'timeBack', 'g-midmarket'),
  'leave',
  friday('11', 'kept', 3, 5, 'strategy'),
  friday('12', 'partly', 4, 4, 'strategy', 'g-midmarket'),
  'skipped',
  friday('13', 'partly', 2, 2, 'strategy'),
  friday('14', 'kept', 4, 3, 'strategy', 'g-midmarket'),
  friday('15', 'kept', 4, 3, 'strategy', 'g-midmarket'),
  friday('16', 'partly', 3, 3, 'strategy'),
  friday('17', 'kept', 5, 4, 'strategy', 'g-midmarket'),
  friday('18', 'kept', 3, 4, 'strategy', 'g-onboarding'),
  friday('19', 'kept', 5, 5, 'timeBack', 'g-onboarding'),
  friday('20', 'kept', 4, 4, 'strategy', 'g-midmarket'),
  friday('21', 'partly', 4, 3, 'strategy', 'g-midmarket'),
  friday('22', 'kept', 4, 4, 'strategy'),
  friday('23', 'kept', 5, 4, 'strategy', 'g-midmarket'),
]

/** Weeks that ended early: what AI saved came back as time. */
const shortWeeks: ReadonlySet<number> = new Set([9, 21])

/** The weeks that are over, and the one under way. */
export const weekCount = fridays.length + 1

/** Whether nothing is recorded in the week, because the person was on leave. */
export function isLeave(index: number): boolean {
  return fridays[index] === 'leave'
}

/** What the person said of the week that is `index` after the first, once it is over. */
export function sampleNote(week: Week, index: number, settings: Settings, { t }: Words): WeekNote {
  const said = fridays[index]
  if (said === 'leave') return { isLeave: true }
  const workedMinutes = (shortWeeks.has(index) ? 1980 : 2190) + ((index * 37) % 90)
  if (said === undefined || said === 'skipped') return { workedMinutes }
  const { name, goalId, ...answers } = said
  const text = (field: BuiltInPrompt | 'commitment') => {
    const id = `sample.friday.${name}.${field}`
    return isWritten(id) ? t(id) : ''
  }
  const friday = addDays(firstDayOf(week, 1), 4)
  return {
    workedMinutes,
    reflection: {
      ...answers,
      ...(Object.fromEntries(builtInPrompts.map((prompt) => [prompt, text(prompt)])) as Record<
        BuiltInPrompt,
        string
      >),
      commitment: text('commitment'),
      writtenAt: localTime(friday, '16:10', settings.zone),
      ...(goalId && { ties: { outcomes: [{ kind: 'goal', id: goalId }] } }),
    },
  }
}

/** Not every prompt was answered on every Friday. */
function isWritten(id: string): id is keyof typeof sample {
  return id in sample
}
