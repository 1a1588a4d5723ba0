// Dismissing a meeting: from then on it and its copies in other calendars stay away (docs/calendars.md 3).

import { eventKey } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Source } from '../model/source.ts'
import { copyable, copyPairs } from './copies.ts'
import { dismissedText } from './dismissed.ts'
import { instantsIn } from './match.ts'

export interface Dismissal {
  readonly sources: readonly Source[]
  /** Those that remain. */
  readonly meetings: readonly Meeting[]
}

/** `chosen` may hold meetings that wait, or meetings that entries were made from. */
export function dismissal(
  sources: readonly Source[],
  meetings: readonly Meeting[],
  chosen: readonly Meeting[],
  zone: string,
): Dismissal {
  const aside = meetings.filter((meeting) => meeting.aside === 'copy')
  const pairs = copyPairs(chosen.map(copyable), aside.map(copyable), instantsIn(zone))
  const copies = [...pairs.values()].flat().flatMap((place) => aside[place] ?? [])
  const gone = [...chosen, ...copies]
  const keys = new Set(gone.map(eventKey))
  const bySource = new Map<string, string[]>()
  for (const meeting of gone) {
    const texts = bySource.get(meeting.sourceId)
    if (texts) texts.push(dismissedText(meeting))
    else bySource.set(meeting.sourceId, [dismissedText(meeting)])
  }
  return {
    sources: sources.map((source) => {
      const texts = bySource.get(source.id)
      if (!texts) return source
      return { ...source, dismissed: [...new Set([...source.dismissed, ...texts])] }
    }),
    meetings: meetings.filter((meeting) => !keys.has(eventKey(meeting))),
  }
}
