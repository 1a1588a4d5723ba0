// The result of an import in words: what was added, updated and left out, and why.
import type { ReadWarning } from '../calendar/occurrence.ts'
import type { Notice } from '../words/notice.ts'
import type { Phrase } from '../words/values.ts'
import type { Words } from '../words/words.ts'
import type { LeftOutReason } from './counts.ts'
import type { MergeOutcome } from './merge.ts'
import type { HeldBack } from './missing-events.ts'

/** How many titles are named per reason, and warnings quoted, before "and n more". */
const namedAtMost = 5

export function importNotice(
  calendar: string,
  outcome: MergeOutcome,
  warnings: readonly ReadWarning[],
  words: Words,
  hiddenWarnings = 0,
): Notice {
  if (outcome.held) return heldNotice(calendar, outcome.held, words)
  const { t } = words
  const { toClassify, removed } = outcome.counts
  const { leftOut, lost, differing } = outcome
  return {
    tone: 'info',
    title: t('import.summary', { calendar, parts: summary(outcome, warnings, words) }),
    details: [
      ...(toClassify > 0 ? [t('import.to-classify', { count: toClassify })] : []),
      ...(removed > 0 ? [t('import.removed-why')] : []),
      ...(lost.length > 0 ? [t('import.lost', { titles: titlesOf(lost, words) })] : []),
      ...(differing > 0 ? [t('import.differing', { count: differing })] : []),
      ...leftOutLines(leftOut, words),
      ...warningLines(warnings, words),
      ...(hiddenWarnings > 0 ? [t('import.hidden', { count: hiddenWarnings })] : []),
    ],
  }
}

/** `12 added, 3 updated`. */
function summary(
  { counts, leftOut }: MergeOutcome,
  warnings: readonly ReadWarning[],
  { t }: Words,
): string {
  const unread = warnings.filter(({ says }) => leavesEventOut(says)).length
  const parts = { ...counts, 'left-out': leftOut.length + unread }
  return (['added', 'updated', 'removed', 'unchanged', 'left-out'] as const)
    .filter((part) => part === 'added' || parts[part] > 0)
    .map((part) => t(`import.${part}`, { count: parts[part] }))
    .join(', ')
}

/** Whether a warning, or the fault it names, says that an event was left out. */
function leavesEventOut({ id, values }: Phrase): boolean {
  const named = values?.['fault']
  return (
    id === 'calendar-fault.no-start' ||
    (id.startsWith('calendar-fault.') && id.endsWith('-left-out')) ||
    (typeof named === 'object' && 'id' in named && leavesEventOut(named))
  )
}

function heldNotice(calendar: string, { going, coming }: HeldBack, { t }: Words): Notice {
  return {
    tone: 'problem',
    title: t('import.held', { calendar, going, coming }),
    details: [t('import.held-what')],
  }
}

function leftOutLines(leftOut: MergeOutcome['leftOut'], words: Words): readonly string[] {
  const titles = new Map<LeftOutReason, string[]>()
  for (const { reason, title } of leftOut) {
    const known = titles.get(reason)
    if (known) known.push(title)
    else titles.set(reason, [title])
  }
  return [...titles].map(([name, all]) => {
    const values = { reason: words.t(`left-out.${name}`), count: all.length }
    // An excluded event is only counted, never named.
    return name === 'excluded'
      ? words.t('import.left-out-because', values)
      : words.t('import.left-out-named', { ...values, titles: titlesOf(all, words) })
  })
}

function warningLines(warnings: readonly ReadWarning[], { t, say }: Words): readonly string[] {
  const lines = warnings.slice(0, namedAtMost).map(({ says }) => say(says))
  const count = warnings.length - lines.length
  return count > 0 ? [...lines, t('import.more-warnings', { count })] : lines
}

/** `Standup, Retro and 3 more`, each title once. */
function titlesOf(all: readonly string[], { t }: Words): string {
  const each = [...new Set(all.map((title) => title || t('import.untitled')))]
  const titles = each.slice(0, namedAtMost).join(', ')
  const count = each.length - namedAtMost
  return count > 0 ? t('import.more-titles', { titles, count }) : titles
}
