// What an import did, in words: what was added, updated, left out and why.
import type { ReadWarning } from '../calendar/occurrence.ts'
import type { Notice } from '../messages/state.ts'
import { type LeftOutReason, leftOutReasons } from './counts.ts'
import type { HeldBack } from './gone.ts'
import type { MergeOutcome } from './merge.ts'

/** Titles named for each reason, and warnings quoted, before "and n more". */
const namedAtMost = 5

export function importNotice(
  calendarName: string,
  { counts, leftOut, lost, differing, held }: MergeOutcome,
  warnings: readonly ReadWarning[],
  hiddenWarnings = 0,
): Notice {
  if (held) return heldNotice(calendarName, held)
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
      ...(removed > 0 ? ['Removed: the calendar cancelled them or has them no longer.'] : []),
      ...(lost.length > 0
        ? [
            `Removed with what you had decided: ${listed([...new Set(lost.map(named))])}. Undo brings it back.`,
          ]
        : []),
      ...(differing > 0
        ? [
            `${events(differing)} whose time you decided ${differing === 1 ? 'is' : 'are'} otherwise in the calendar now.`,
          ]
        : []),
      ...leftOutLines(leftOut),
      ...warningLines(warnings),
      ...(hiddenWarnings > 0
        ? [`${events(hiddenWarnings)} excluded by your words could not be read in full.`]
        : []),
    ],
  }
}

function heldNotice(calendarName: string, { going, coming }: HeldBack): Notice {
  return {
    tone: 'problem',
    title: `${calendarName}: ${going} of ${events(coming)} to come would go. Nothing was changed.`,
    details: ['Take that over, or keep what you have, under Calendar.'],
  }
}

function named(title: string): string {
  return title || 'Untitled'
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
