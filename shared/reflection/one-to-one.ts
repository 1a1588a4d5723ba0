// The one-to-one page: the last one or two weeks on one page, for the talk with one's manager. In the first person, without
// names of meetings or askers.
import { markdownLine, markdownLines } from '../format/markdown-text.ts'
import type { Config } from '../model/document.ts'
import type { Reflection } from '../model/reflection.ts'
import type { Report } from '../report/report.ts'
import { shownDuration, shownShare, shownStances } from '../report/shown.ts'
import { topGoal } from '../report/split.ts'
import { daysOfWeek, firstDayOf, type Week } from '../time/week.ts'
import type { Words } from '../words/words.ts'

export interface OneToOneInput {
  /** Both included; the same for one week. */
  readonly from: Week
  readonly to: Week
  /** Of all these weeks. */
  readonly report: Report
  readonly config: Config
  /** How many requests of these weeks were declined. */
  readonly declined: number
}

/** The page as Markdown, for the person to change before it leaves. */
export function oneToOneText(input: OneToOneInput, words: Words): string {
  const { from, to, config } = input
  const { t } = words
  const { weekStartsOn } = config.settings
  const last = daysOfWeek(to, weekStartsOn).at(-1) ?? ''
  const range = words.dates(firstDayOf(from, weekStartsOn), last)
  const weeks = from === to ? [from] : [from, to]
  const said = (pick: (reflection: Reflection) => string | undefined) =>
    weeks.flatMap((week) => {
      const reflection = config.weeks[week]?.reflection
      const text = reflection ? (pick(reflection) ?? '').trim() : ''
      return text === '' ? [] : [text]
    })
  const { commitment } = config.weeks[to]?.reflection ?? { commitment: '' }
  return `${[
    `# ${t('one.title', { range })}`,
    ...finding(input, words).map(markdownLine),
    ...part(
      t('one.outcomes'),
      said(({ outcomes }) => outcomes),
    ),
    ...part(
      t('one.moved'),
      said(({ moved }) => moved),
    ),
    ...part(t('one.declined'), [
      ...said(({ declined }) => declined),
      ...(input.declined > 0 ? [t('one.declined-count', { count: input.declined })] : []),
    ]),
    ...part(
      t('one.obstacles'),
      said(({ obstacles }) => obstacles),
    ),
    `## ${t('one.ask')}`,
    `${t('one.ask-hint')}`,
    ...part(t('one.commitment'), commitment.trim() === '' ? [] : [commitment.trim()]),
  ].join('\n\n')}\n`
}

/** The page without headings that have nothing below them but the sign that something is to be written there. */
export function withoutUnwritten(text: string): string {
  return text.replace(/(?<=^|\n)#{1,6} .*\n\s*…[^\S\n]*(?:\n\s*\n|\n?$)/g, '')
}

function finding({ report, config }: OneToOneInput, words: Words): readonly string[] {
  if (report.trackedSeconds === 0) return [words.t('one.nothing')]
  const { strategy } = shownStances(report)
  const top = topGoal(config.goals)
  return [
    words.t('one.split', {
      tracked: words.duration(report.trackedSeconds),
      strategy: shownDuration(strategy, words),
      share: shownShare(strategy, words),
    }),
    ...(top
      ? [
          words.t('one.goal', {
            goal: top.name,
            length: words.duration(report.byGoal[top.id] ?? 0),
          }),
        ]
      : []),
  ]
}

/** A heading with the texts below it; nothing for no text. */
function part(heading: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return []
  return [`## ${heading}`, ...texts.map((text) => markdownLines(text).join('\n'))]
}
