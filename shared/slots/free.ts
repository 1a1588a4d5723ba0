// Free working time: the scheduled hours less busy time, with a buffer around every meeting.
import { addSeconds, type Instant, instant, type Span } from '../time/instant.ts'

/** Stretches of `work` without anything busy, in order; `from` cuts off what has passed. */
export function freeStretches(
  work: readonly Span[],
  busy: readonly Span[],
  bufferMinutes: number,
  from: Instant,
): readonly Span[] {
  const padding = bufferMinutes * 60
  const taken = busy
    .map((span) => ({ from: addSeconds(span.from, -padding), to: addSeconds(span.to, padding) }))
    .sort((a, b) => a.from - b.from)
  return work.flatMap((span) => subtract({ ...span, from: later(span.from, from) }, taken))
}

function subtract(span: Span, taken: readonly Span[]): readonly Span[] {
  const free: Span[] = []
  let at = span.from
  for (const each of taken) {
    if (each.from >= span.to) break
    if (each.from > at) free.push({ from: at, to: each.from })
    at = later(at, each.to)
  }
  if (at < span.to) free.push({ from: at, to: span.to })
  return free
}

function later(a: Instant, b: Instant): Instant {
  return instant(Math.max(a, b))
}
