// What others asked in the sample weeks: every requested block was captured, some were put off or declined.
import type { Entry } from '../model/entry.ts'
import type { Request } from '../model/request.ts'
import { addSeconds, type Instant } from '../time/instant.ts'
import type { Words } from '../words/words.ts'
import type { AskerName, RequestName } from './names.ts'

interface Asked {
  readonly entries: readonly Entry[]
  readonly requests: readonly Request[]
}

const hour = 3600

/** The entries with the requests they carry out, and the requests that were not carried out. */
export function sampleRequests(
  entries: readonly Entry[],
  now: Instant,
  { t }: Pick<Words, 't'>,
): Asked {
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
      const { asker, what, minutes } = refused[index % refused.length] ?? refused[0]
      return {
        id: `${request.id}-declined`,
        at: addSeconds(request.at, hour),
        from: t(`sample.asker.${asker}`),
        what: t(`sample.request.${what}`),
        minutes,
        decision: 'declined',
      }
    })
  return { entries: linked, requests: [...requests, ...declined, ...open(now, t)] }
}

/** People underestimate: a block of forty minutes was asked for as half an hour. */
function taken({ id, start, end, note: what }: Entry, from: string): Request {
  const minutes = Math.max(15, Math.floor((end - start) / 900) * 15 - 15)
  return { id: `request-${id}`, at: addSeconds(start, -600), from, what, minutes, decision: 'now' }
}

interface Refused {
  readonly asker: AskerName
  readonly what: RequestName
  readonly minutes: number
}

const refused: readonly [Refused, ...Refused[]] = [
  { asker: 'sales', what: 'slides', minutes: 90 },
  { asker: 'support', what: 'handover', minutes: 60 },
  { asker: 'design', what: 'icons', minutes: 30 },
]

function open(now: Instant, t: Words['t']): readonly Request[] {
  return [
    {
      id: 'request-later',
      at: addSeconds(now, -26 * hour),
      from: t('sample.asker.finance'),
      what: t('sample.request.numbers'),
      minutes: 45,
      decision: 'later',
    },
    {
      id: 'request-open',
      at: addSeconds(now, -2 * hour),
      from: t('sample.asker.sales'),
      what: t('sample.request.sign-on'),
      minutes: null,
      decision: null,
    },
  ]
}
