// What is said of a reflection at the head of its file, in YAML: the same in every language, for other programs to read.
import { stringify } from 'yaml'
import { daysOfWeek } from '../time/week.ts'
import type { ReflectionFacts } from './markdown.ts'

/** The keys and values of one reflection; `null` where something is not known. */
export function frontMatter(facts: ReflectionFacts): Readonly<Record<string, unknown>> {
  const { week, config, report, state, reflection, workedMinutes, lastCommitment, carried } = facts
  const days = daysOfWeek(week, config.settings.weekStartsOn)
  const served = config.goals.filter(({ id }) => Object.hasOwn(report.byGoal, id))
  return {
    week,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    state,
    finished: reflection !== null && !reflection.isOpen,
    lastCommitment: lastCommitment.trim() || null,
    kept: reflection?.kept ?? null,
    commitment: reflection?.commitment.trim() || null,
    carried,
    clarity: reflection?.impactClarity ?? null,
    energy: reflection?.energy ?? null,
    pledge: reflection?.pledge ?? null,
    workedHours: workedMinutes === null ? null : hours(workedMinutes * 60),
    trackedHours: hours(report.trackedSeconds),
    strategyHours: hours(report.byStance.strategy),
    executionHours: hours(report.byStance.execution),
    neutralHours: hours(report.byStance.neutral),
    savedHours: hours(report.ai.savedSeconds),
    goals: served.map(({ name }) => name),
  }
}

/** Hundredths are as exact as a minute. */
function hours(seconds: number): number {
  return Math.round(seconds / 36) / 100
}

/**
 * As text, each value on one line, so that whoever looks for the end of the head by its line finds no other. What readers
 * of YAML 1.1 would take for something else, such as `no`, is quoted.
 */
export function yamlText(value: unknown): string {
  return stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    compat: 'yaml-1.1',
  })
}
