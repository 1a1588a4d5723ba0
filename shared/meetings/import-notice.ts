// What an import did, in words: what was added, updated, left out and why.
import type { ReadWarning } from '../calendar/occurrence.ts'
import type { Notice } from '../messages/state.ts'
import { type LeftOutReason, leftOutReasons } from './counts.ts'
import type { MergeOutcome } from './merge.ts'

/** Titles named for each reason, and warnings quoted, before "and n more". */
const namedAtMost = 5

export function importNotice(
  calendarName: string,
  { counts, leftOut }: MergeOutcome,
  warnings: readonly ReadWarning[],
): Notice {
  const { added, toClassify, updated, removed, unchanged } = counts
  const summary = [
    `${added} added`,
    updated > 0 && `${updated} updated`,
    removed > 0 && `${removed} removed`,
    unchanged > 0 && `${unchanged} unchanged`,
    leftOut.length > 0 && `${leftOut.length} left out`,
  ].filter((part) => part !== false)
  return {
    tone: 'info',
    title: `${calendarName}: ${summary.join(', ')}.`,
    details: [
      ...(toClassify > 0 ? [`${events(toClassify)} to classify: no rule matches.`] : []),
      ...(removed > 0 ? ['Removed: the calendar cancelled or moved them.'] : []),
      ...leftOutLines(leftOut),
      ...warningLines(warnings),
    ],
  }
}

function leftOutLines(leftOut: MergeOutcome['leftOut']): readonly string[] {
  const titles = new Map<LeftOutReason, string[]>()
  for (const { reason, title } of leftOut) {
    const known = titles.get(reason)
    if (known) known.push(title || 'Untitled')
    else titles.set(reason, [title || 'Untitled'])
  }
  return [...titles].map(([reason, all]) => {
    // Of an excluded event nothing is told but that there was one.
    const names = reason === 'excluded' ? '' : ` (${listed([...new Set(all)])})`
    return `Left out, ${leftOutReasons[reason]}: ${events(all.length)}${names}.`
  })
}

function warningLines(warnings: readonly ReadWarning[]): readonly string[] {
  const lines = warnings.slice(0, namedAtMost).map(({ message }) => message)
  const more = warnings.length - lines.length
  return more > 0 ? [...lines, `And ${more} more that could not be read.`] : lines
}

function listed(names: readonly string[]): string {
  const named = names.slice(0, namedAtMost).join(', ')
  const more = names.length - namedAtMost
  return more > 0 ? `${named} and ${more} more` : named
}

function events(count: number): string {
  return count === 1 ? '1 event' : `${count} events`
}
