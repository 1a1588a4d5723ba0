import type http from 'node:http'
import { describe, expect, test } from 'vitest'
import { normaliseAddress } from '../../../electron/calendar/address.ts'
import { type FetchOptions, fetchCalendar } from '../../../electron/calendar/fetch-calendar.ts'
import { noValidators } from '../../../electron/calendar/fetched.ts'
import { askWithNode } from '../../../electron/calendar/node-network.ts'
import { retryAfterSeconds } from '../../../electron/calendar/retry-after.ts'
import type { AskServer } from '../../../electron/calendar/server.ts'
import { at } from '../../support.ts'
import { answering, calendarText } from './answering.ts'
import { answers, notSecure, told, whole } from './answers.ts'
import { certificate } from './certificate.ts'
import { httpServer, httpsServer, rawServer } from './servers.ts'

const now = at('2026-11-16T09:00:00Z')
const quick: FetchOptions = {
  maxOctets: 100_000,
  answerSeconds: 0.5,
  stallSeconds: 0.3,
  totalSeconds: 2,
  now: () => now,
}

/** The network of a machine that trusts one more authority. */
const trusting =
  (ca: string): AskServer =>
  (what) =>
    askWithNode({ ...what, ca })

const fetched = (address: string, options: Partial<FetchOptions> = {}) =>
  fetchCalendar(address, noValidators, { ...quick, ...options })

test.for(answers)('a server that answers with %s', async ([, listener, expected]) => {
  expect(told(await fetched(await httpServer(listener)))).toBe(expected)
})

test('outside Electron, what a server only says to be packed is taken as it is', async () => {
  const headers = { 'content-encoding': 'gzip' }
  const base = await httpServer(answering(200, headers, calendarText))
  expect(told(await fetched(base))).toBe(whole)
})

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

test('a calendar in UTF-16 is taken as it is', async () => {
  const body = utf16(calendarText)
  const answer = await fetched(await httpServer(answering(200, {}, body)))
  expect(answer).toMatchObject({ kind: 'changed', octets: body })
})

describe('below http', () => {
  test('what is not http is no answer', async () => {
    const base = await rawServer((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'))
    expect(told(await fetched(base))).toBe(
      'bad-answer: The server’s answer could not be understood.',
    )
  })

  test('a host nobody knows, and a port nobody listens at, are offline', async () => {
    expect(await fetched('https://nowhere.invalid/calendar.ics')).toEqual({ kind: 'offline' })
    expect(await fetched('http://127.0.0.1:1/calendar.ics')).toEqual({ kind: 'offline' })
  })
})

describe('https', () => {
  test('a server with a trusted certificate is read', async () => {
    const { base, ca } = await httpsServer(answering(200, {}, calendarText))
    expect(told(await fetched(base, { ask: trusting(ca) }))).toBe(whole)
  })

  test('a certificate nobody vouches for is refused', async () => {
    const { base } = await httpsServer(answering(200, {}, calendarText))
    expect(told(await fetched(base))).toBe(
      'not-trusted: The server’s certificate is not signed by anyone this system trusts.',
    )
  })

  test.for([
    [{ hosts: ['example.com'] }, 'is for another server.'],
    [{ to: '210101' }, 'has expired or is not valid yet, by this machine’s clock.'],
    [{ from: '400101' }, 'has expired or is not valid yet, by this machine’s clock.'],
  ] as const)('a certificate %o is refused', async ([options, reason]) => {
    const { base, ca } = await httpsServer(answering(200, {}, calendarText), certificate(options))
    expect(told(await fetched(base, { ask: trusting(ca) }))).toBe(
      `not-trusted: The server’s certificate ${reason}`,
    )
  })

  test('a server that speaks plain http there has no secure connection to give', async () => {
    const base = await httpServer(answering(200, {}, calendarText))
    expect(told(await fetched(base.replace('http:', 'https:')))).toBe(
      'not-trusted: No secure connection to the server could be made.',
    )
  })

  test('one that never answers counts as out of reach', async () => {
    const base = await rawServer(() => {})
    const address = base.replace('http:', 'https:')
    expect(await fetched(address, { answerSeconds: 0.3 })).toEqual({ kind: 'offline' })
  })

  test('a redirect to plain http is refused, to this machine too', async () => {
    const plain = await httpServer(answering(200, {}, calendarText))
    const { base, ca } = await httpsServer(answering(302, { location: plain }))
    expect(told(await fetched(base, { ask: trusting(ca) }))).toBe(notSecure)
  })
})

describe('what is asked', () => {
  /** A server that keeps the heads of what it was asked. */
  async function listening(answer: (path: string) => http.RequestListener) {
    const asked: http.IncomingMessage[] = []
    const base = await httpServer((request, response) => {
      asked.push(request)
      answer(request.url ?? '')(request, response)
    })
    return { base, asked }
  }

  test('names the app, and asks again with what the server gave', async () => {
    const { base, asked } = await listening(() => answering(304))
    const validators = { etag: '"abc"', lastModified: 'Mon, 16 Nov 2026 08:00:00 GMT' }
    expect(await fetchCalendar(base, validators, quick)).toEqual({ kind: 'unchanged' })
    expect(asked[0]?.headers).toMatchObject({
      'user-agent': 'Offwheel',
      'accept-language': '*',
      'if-none-match': '"abc"',
      'if-modified-since': 'Mon, 16 Nov 2026 08:00:00 GMT',
    })
  })

  test('a changed calendar comes with new validators', async () => {
    const headers = { etag: '"new"', 'last-modified': 'Mon, 16 Nov 2026 08:30:00 GMT' }
    const { base } = await listening(() => answering(200, headers, calendarText))
    const validators = { etag: '"old"', lastModified: null }
    expect(await fetchCalendar(base, validators, quick)).toMatchObject({
      kind: 'changed',
      validators: { etag: '"new"', lastModified: 'Mon, 16 Nov 2026 08:30:00 GMT' },
    })
  })

  test('five redirects are followed, a sixth is not', async () => {
    const hop = (last: number) => (path: string) => {
      const step = Number(path.slice(1))
      return step === last
        ? answering(200, {}, calendarText)
        : answering(307, { location: `/${step + 1}` })
    }
    const five = await listening(hop(5))
    expect(told(await fetched(`${five.base}/0`))).toBe(whole)
    const six = await listening(hop(6))
    expect(told(await fetched(`${six.base}/0`))).toMatch(/^redirects:/)
    expect(six.asked).toHaveLength(6)
  })

  test('a login in the address goes in a header, and never to another server', async () => {
    const other = await listening(() => answering(200, {}, calendarText))
    const { base, asked } = await listening(() => answering(302, { location: `${other.base}/x` }))
    const address = base.replace('//', '//anna:p%40ss@')
    expect(told(await fetched(`${address}/secret`))).toBe(whole)
    expect(asked[0]?.headers.authorization).toBe(`Basic ${btoa('anna:p@ss')}`)
    expect(asked[0]?.url).toBe('/secret')
    expect(other.asked[0]?.headers.authorization).toBeUndefined()
  })

  test('a time to come back at is kept', async () => {
    const { base } = await listening(() => answering(429, { 'retry-after': '120' }))
    expect(await fetched(base)).toMatchObject({ kind: 'failed', retryAfterSeconds: 120 })
  })
})

test.for([
  ['120', 120],
  [' 0 ', 0],
  ['Mon, 16 Nov 2026 09:10:00 GMT', 600],
  ['Mon, 16 Nov 2020 09:10:00 GMT', 0],
  ['99999999999', 7 * 86_400],
  ['soon', null],
  [undefined, null],
] as const)('Retry-After %s is %s seconds', ([header, expected]) => {
  expect(retryAfterSeconds(header, now)).toBe(expected)
})

test.for([
  ['webcal://example.com/a.ics', 'https://example.com/a.ics'],
  ['WEBCALS://Example.com/a.ics', 'https://example.com/a.ics'],
  ['  https://example.com/a.ics#top ', 'https://example.com/a.ics'],
  ['http://localhost:8080/a', 'http://localhost:8080/a'],
  ['http://[::1]/a', 'http://[::1]/a'],
  ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
  ['http://example.com/a.ics', 'not-secure'],
  ['http://localhost.example.com/a.ics', 'not-secure'],
  ['ftp://example.com/a.ics', 'bad-address'],
  ['file:///etc/passwd', 'bad-address'],
  ['javascript:alert(1)', 'bad-address'],
  ['calendar', 'bad-address'],
  ['', 'bad-address'],
])('the address %s becomes %s', ([text = '', expected]) => {
  const address = normaliseAddress(text)
  expect(address.ok ? address.value : address.problem.code).toBe(expected)
})

test('an address longer than any is none', () => {
  expect(normaliseAddress(`https://example.com/${'a'.repeat(9000)}`).ok).toBe(false)
})

test('a look that is cancelled ends at once and says so', async () => {
  const base = await httpServer((_, answer) => answer.writeHead(200).flushHeaders())
  const abort = new AbortController()
  const look = fetched(base, { stallSeconds: 60, totalSeconds: 60, signal: abort.signal })
  setTimeout(() => abort.abort(), 50)
  expect(told(await look)).toBe('cancelled: The download was cancelled. Nothing was changed.')
  expect(told(await fetched(base, { signal: abort.signal }))).toMatch(/^cancelled/)
})
