// What others asked in the sample weeks: every requested block was captured, some were put off or declined.
import type { Entry } from '../model/entry.ts'
import type { Request } from '../model/request.ts'
import { addSeconds, type Instant } from '../time/instant.ts'

interface Asked {
  readonly entries: readonly Entry[]
  readonly requests: readonly Request[]
}

const hour = 3600

/** The entries with the requests they carry out, and the requests that were not carried out. */
export function sampleRequests(entries: readonly Entry[], now: Instant): Asked {
  const requests: Request[] = []
  const linked = entries.map((entry) => {
    if (!entry.request) return entry
    const request = taken(entry, entry.request.from)
    requests.push(request)
    return { ...entry, request: { from: request.from, id: request.id } }
  })
  const declined = requests
    .filter((_, index) => index % 4 === 3)
    .map((request, index): Request => {
      const { from, what, minutes } = refused[index % refused.length] ?? refused[0]
      const at = addSeconds(request.at, hour)
      return { id: `${request.id}-declined`, at, from, what, minutes, decision: 'declined' }
    })
  return { entries: linked, requests: [...requests, ...declined, ...open(now)] }
}

/** People underestimate: a block of forty minutes was asked for as half an hour. */
function taken({ id, start, end, note: what }: Entry, from: string): Request {
  const minutes = Math.max(15, Math.floor((end - start) / 900) * 15 - 15)
  return { id: `request-${id}`, at: addSeconds(start, -600), from, what, minutes, decision: 'now' }
}

const refused = [
  { from: 'Sales', what: 'Slides for a lost deal', minutes: 90 },
  { from: 'Support', what: 'Sit in on the shift handover', minutes: 60 },
  { from: 'Design', what: 'Second look at icon names', minutes: 30 },
] as const

function open(now: Instant): readonly Request[] {
  return [
    {
      id: 'request-later',
      at: addSeconds(now, -26 * hour),
      from: 'Finance',
      what: 'Numbers for the board deck',
      minutes: 45,
      decision: 'later',
    },
    {
      id: 'request-open',
      at: addSeconds(now, -2 * hour),
      from: 'Sales',
      what: 'Can we promise single sign-on by March?',
      minutes: null,
      decision: null,
    },
  ]
}
