// Who asked for how much: the time of requests by asker, with how many were taken on and declined.
import type { Request } from '../model/request.ts'
import { askerKey } from '../requests/asker.ts'
import type { Segment } from '../timeline/segment.ts'
import { secondsOf } from './split.ts'

export interface AskerFigures {
  /** As it was last written; `''` if nobody was named. */
  readonly from: string
  readonly seconds: number
  /** Captured requests of the period by decision. */
  readonly accepted: number
  readonly declined: number
  readonly undecided: number
}

/** One line per name, ignoring capitals: most time first, then most requests. */
export function askerFigures(
  segments: Iterable<Segment>,
  requests: readonly Request[],
): readonly AskerFigures[] {
  const byName = new Map<string, AskerFigures>()
  const add = (from: string, part: Partial<Record<Counted, number>>) => {
    const name = from.trim()
    const key = askerKey(name)
    const known = byName.get(key) ?? none
    byName.set(key, {
      from: name,
      seconds: known.seconds + (part.seconds ?? 0),
      accepted: known.accepted + (part.accepted ?? 0),
      declined: known.declined + (part.declined ?? 0),
      undecided: known.undecided + (part.undecided ?? 0),
    })
  }
  for (const segment of segments) {
    const { request } = segment.entry
    if (request) add(request.from, { seconds: secondsOf(segment) })
  }
  for (const { from, decision } of requests) add(from, { [outcomeOf(decision)]: 1 })
  return [...byName.values()].sort(
    (a, b) => b.seconds - a.seconds || countOf(b) - countOf(a) || (a.from < b.from ? -1 : 1),
  )
}

/** Many names in one line, listed as `from`. */
export function sumOfAskers(askers: readonly AskerFigures[], from: string): AskerFigures {
  const sum = (part: Counted) => askers.reduce((total, asker) => total + asker[part], 0)
  return {
    from,
    seconds: sum('seconds'),
    accepted: sum('accepted'),
    declined: sum('declined'),
    undecided: sum('undecided'),
  }
}

type Counted = Exclude<keyof AskerFigures, 'from'>

const none = { from: '', seconds: 0, accepted: 0, declined: 0, undecided: 0 }

/** A request that was put off was taken on. */
function outcomeOf(decision: Request['decision']): Counted {
  if (decision === null) return 'undecided'
  return decision === 'declined' ? 'declined' : 'accepted'
}

function countOf({ accepted, declined, undecided }: AskerFigures): number {
  return accepted + declined + undecided
}
