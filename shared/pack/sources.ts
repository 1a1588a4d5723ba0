// The rows behind each claim, as an appendix, and where a claim refers to them.

import { isolated } from '../format/isolated.ts'
import { roundMinutesTogether } from '../format/rounding.ts'
import { firstDayOf, type Week } from '../time/week.ts'
import type { Words } from '../words/words.ts'
import type { WorkRow } from './facts.ts'
import { leaving, type Pack, type PackClaim, type PackSection, type PackSources } from './pack.ts'
import type { Making } from './parts.ts'

/** The rows of every claim that has some, in the order of the claims. */
export function sources(sections: readonly PackSection[], making: Making): readonly PackSources[] {
  const work = workByClaim(making)
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is PackClaim => block.kind === 'claim' && block.support !== 'none')
    .flatMap((claim) => {
      const rows = work.get(claim.id) ?? []
      return rows.length === 0 ? [] : [sourcesOf(claim, rows, making)]
    })
}

function workByClaim({ facts }: Making): ReadonlyMap<string, readonly WorkRow[]> {
  return new Map([
    ...facts.goals.map(({ goal, work }) => [`goal:${goal.id}`, work] as const),
    ...facts.outcomes.map(({ week, work }) => [`outcome:${week}`, work] as const),
    ...facts.obstacles.map(({ week, work }) => [`lesson:${week}`, work] as const),
  ])
}

/** Work of a week that looks the same is one row. */
function sourcesOf(
  { id, title }: PackClaim,
  work: readonly WorkRow[],
  making: Making,
): PackSources {
  const { config, words, redact, choices } = making
  const { t } = words
  const named = <T extends { readonly id: string; readonly name: string }>(
    list: readonly T[],
    wanted: string | null,
  ) => list.find((each) => each.id === wanted)?.name ?? ''
  const whatOf = ({ entry }: WorkRow) => {
    const note = choices.redacted.titles ? '' : entry.note.trim()
    return isolated(redact(note || named(config.categories, entry.categoryId)))
  }
  const lines = new Map<string, WorkRow & { readonly entries: ReadonlySet<string> }>()
  for (const row of work) {
    const key = JSON.stringify([row.week, whatOf(row), row.entry.goalId])
    const known = lines.get(key)
    lines.set(key, {
      ...row,
      seconds: (known?.seconds ?? 0) + row.seconds,
      entries: new Set(known?.entries).add(row.entry.id),
    })
  }
  const ordered = [...lines.values()].sort((a, b) =>
    a.week < b.week ? -1 : a.week > b.week ? 1 : 0,
  )
  const shown = roundMinutesTogether(ordered.map(({ seconds }) => seconds))
  return {
    kind: 'sources',
    id: `sources:${id}`,
    claim: id,
    title,
    head: [
      t('pack.sources-week'),
      t('pack.sources-what'),
      t('pack.sources-goal'),
      t('pack.sources-entries'),
      t('pack.sources-time'),
    ],
    figuresFrom: 3,
    rows: ordered.map((row, index) => ({
      week: row.week,
      cells: [
        t('pack.sources-week-named', {
          week: weekNumber(row.week),
          day: words.date(firstDayOf(row.week, config.settings.weekStartsOn), 'day, month short'),
        }),
        whatOf(row),
        isolated(redact(named(config.goals, row.entry.goalId))),
        words.number(row.entries.size),
        words.duration(shown[index] ?? 0),
      ],
    })),
  }
}

/** Where a claim of what leaves finds its rows. */
export interface Citation {
  /** Of the rows in the appendix, from 1. */
  readonly number: number
  readonly weeks: readonly Week[]
}

/** By the id of a claim; without the appendix there are none. */
export function citations(pack: Pack): ReadonlyMap<string, Citation> {
  const blocks = leaving(pack).sections.flatMap(({ blocks }) => blocks)
  return new Map(
    blocks
      .filter((block): block is PackSources => block.kind === 'sources')
      .map(({ claim, rows }, index) => [
        claim,
        { number: index + 1, weeks: [...new Set(rows.map(({ week }) => week))] },
      ]),
  )
}

/** What the rows of a claim are called: `Rows 3`. */
export function rowsTitle({ number }: Citation, { t }: Words): string {
  return t('pack.sources-title', { number })
}

/** `Weeks 32, 35 and 41`, with the week numbers as `draw` makes them. */
export function citedWeeks(
  { weeks }: Citation,
  { t, list }: Words,
  draw: (week: Week, number: string) => string,
): string {
  return t('pack.cited', {
    count: weeks.length,
    weeks: list(weeks.map((week) => draw(week, weekNumber(week)))),
  })
}

function weekNumber(week: Week): string {
  return String(Number(week.slice(-2)))
}
