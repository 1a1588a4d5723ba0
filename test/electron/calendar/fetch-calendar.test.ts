import { randomBytes } from 'node:crypto'
import type http from 'node:http'
import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { normaliseAddress } from '../../../electron/calendar/address.ts'
import { type FetchOptions, fetchCalendar } from '../../../electron/calendar/fetch-calendar.ts'
import { type Fetched, noValidators } from '../../../electron/calendar/fetched.ts'
import { retryAfterSeconds } from '../../../electron/calendar/retry-after.ts'
import { at } from '../../support.ts'
import { certificate } from './certificate.ts'
import { answering, calendarText, httpServer, httpsServer, rawServer } from './servers.ts'

const now = at('2026-11-16T09:00:00Z')
const quick: FetchOptions = {
  maxOctets: 100_000,
  connectSeconds: 2,
  stallSeconds: 0.3,
  totalSeconds: 2,
  now: () => now,
}

const fetched = (address: string, options: Partial<FetchOptions> = {}) =>
  fetchCalendar(address, noValidators, { ...quick, ...options })

/** The kind of what came, with the words for the person or the text of the calendar. */
function told(answer: Fetched): string {
  switch (answer.kind) {
    case 'failed':
      return `${answer.problem.code}: ${answer.problem.message}`
    case 'changed':
      return `changed: ${new TextDecoder().decode(answer.octets).length} characters`
    default:
      return answer.kind
  }
}

const whole = `changed: ${calendarText.length} characters`
const tooSlow = 'too-slow: The server took too long to answer.'
const interrupted = 'interrupted: The connection was cut before the calendar was here.'
const incomplete = 'incomplete: The calendar came only in part.'
const tooLarge = 'too-large: The calendar is larger than 1 MB.'
const notACalendar = 'not-a-calendar: What this address leads to is not a calendar.'
const notSecure = 'redirect-refused: This address leads on to one that is not secure.'
const notAllowed =
  'not-allowed: The server does not let this address in. It may have been withdrawn: copy it anew.'
const notFound = 'not-found: There is no calendar at this address (any more).'
const busy = 'busy: The server is busy and asks to be left alone for a while.'
const webPage =
  'web-page: This address leads to a web page, not to a calendar. It may ask for a password: use the calendar’s secret or public iCal address.'

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const bomb = zlib.gzipSync(Buffer.concat([Buffer.from(calendarText), Buffer.alloc(20_000_000)]))

/** What servers that listen do, and what is made of it. */
const answers: readonly [string, http.RequestListener, string][] = [
  ['a calendar', answering(200, {}, calendarText), whole],
  [
    'a calendar after a BOM and empty lines',
    answering(200, {}, `\uFEFF\r\n\r\n${calendarText}`),
    `changed: ${calendarText.length + 4} characters`,
  ],
  ['gzip', answering(200, { 'content-encoding': 'gzip' }, zlib.gzipSync(calendarText)), whole],
  [
    'deflate',
    answering(200, { 'content-encoding': 'deflate' }, zlib.deflateSync(calendarText)),
    whole,
  ],
  [
    'deflate without its wrapping',
    answering(200, { 'content-encoding': 'deflate' }, zlib.deflateRawSync(calendarText)),
    whole,
  ],
  [
    'brotli',
    answering(200, { 'content-encoding': 'br' }, zlib.brotliCompressSync(calendarText)),
    whole,
  ],
  [
    'a word nobody knows for plain text',
    answering(200, { 'content-encoding': 'utf-8' }, calendarText),
    whole,
  ],
  ['no packing, said so', answering(200, { 'content-encoding': 'none' }, calendarText), whole],
  [
    'a packing and a word nobody knows',
    answering(200, { 'content-encoding': 'gzip, utf-8' }, zlib.gzipSync(calendarText)),
    whole,
  ],
  [
    'octets of an unknown packing',
    answering(200, { 'content-encoding': 'zstd' }, Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3])),
    'not-a-calendar: What this address leads to is not a calendar.',
  ],
  [
    'packed twice',
    answering(
      200,
      { 'content-encoding': 'gzip, br' },
      zlib.brotliCompressSync(zlib.gzipSync(calendarText)),
    ),
    'bad-answer: The server packed the calendar in an unknown way.',
  ],
  [
    'packed and cut short',
    answering(
      200,
      { 'content-encoding': 'gzip' },
      zlib.gzipSync(calendarText.repeat(50)).subarray(0, -20),
    ),
    incomplete,
  ],
  [
    'packed, it says, and not so',
    answering(200, { 'content-encoding': 'gzip' }, calendarText),
    whole,
  ],
  ['a bomb', answering(200, { 'content-encoding': 'gzip' }, bomb), tooLarge],
  ['no body', answering(200), 'empty: The server answered with nothing.'],
  [
    'a sign-in page',
    answering(200, { 'content-type': 'text/html' }, '<!DOCTYPE html><html><title>Sign in</title>'),
    webPage,
  ],
  ['a picture', answering(200, {}, randomBytes(50_000)), notACalendar],
  ['plain text', answering(200, {}, 'hello'), notACalendar],
  [
    'a body longer than may be, announced',
    answering(200, { 'content-length': 1e9 }, calendarText),
    tooLarge,
  ],
  ['a body longer than may be', answering(200, {}, calendarText + ' '.repeat(200_000)), tooLarge],
  [
    'not modified, though nobody asked',
    answering(304),
    'bad-answer: The server gave an answer that is no calendar (304).',
  ],
  [
    'no content',
    answering(204),
    'bad-answer: The server gave an answer that is no calendar (204).',
  ],
  [
    'part of it',
    answering(206, {}, calendarText),
    'bad-answer: The server gave an answer that is no calendar (206).',
  ],
  ['401', answering(401, { 'www-authenticate': 'Basic' }), notAllowed],
  ['403', answering(403, {}, '<html>no'), notAllowed],
  ['404', answering(404), notFound],
  ['410', answering(410), notFound],
  ['429', answering(429, { 'retry-after': '120' }), busy],
  ['503', answering(503), busy],
  [
    '500',
    answering(500, {}, calendarText),
    'server-error: The server has a fault of its own (500).',
  ],
  [
    'a redirect without a place',
    answering(302),
    'bad-answer: The server gave an answer that is no calendar (302).',
  ],
  [
    'a redirect to itself',
    answering(301, { location: '/' }),
    'redirects: This address leads from one to the next without an end.',
  ],
  ['a redirect to a file', answering(302, { location: 'file:///etc/passwd' }), notSecure],
  ['a redirect to http elsewhere', answering(302, { location: 'http://example.com/' }), notSecure],
  ['a redirect to nowhere', answering(302, { location: 'https://[' }), notSecure],
  ['no answer', () => {}, tooSlow],
  ['a head, then nothing', (_, answer) => answer.writeHead(200).flushHeaders(), tooSlow],
  [
    'a body that stalls',
    (_, answer) => answer.writeHead(200).write(calendarText.slice(0, 50)),
    tooSlow,
  ],
  ['a body that drips for ever', (_, answer) => drip(answer, 20, ' '), tooSlow],
  ['a body without an end', (_, answer) => drip(answer, 0, ' '.repeat(10_000)), tooLarge],
  [
    'a body cut off',
    (_, answer) => {
      answer.writeHead(200, { 'content-length': 9999 }).write(calendarText)
      setTimeout(() => answer.destroy(), 50)
    },
    interrupted,
  ],
  [
    'a reset',
    (request) => {
      request.socket.resetAndDestroy()
    },
    interrupted,
  ],
  [
    'a head of 100 KB',
    answering(200, { 'x-long': 'x'.repeat(100_000) }, calendarText),
    'bad-answer: The server’s answer is not understandable: its head is too long.',
  ],
]

function drip(answer: http.ServerResponse, ms: number, piece: string): void {
  answer.write(calendarText)
  const timer = setInterval(() => answer.write(piece), ms)
  answer.on('close', () => clearInterval(timer))
}

test.for(answers)('a server that answers with %s', async ([, listener, expected]) => {
  expect(told(await fetched(await httpServer(listener)))).toBe(expected)
})

test('a calendar in UTF-16 is taken as it is', async () => {
  const body = utf16(calendarText)
  const answer = await fetched(await httpServer(answering(200, {}, body)))
  expect(answer).toMatchObject({ kind: 'changed', octets: body })
})

describe('below http', () => {
  test('what is not http is no answer', async () => {
    const base = await rawServer((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'))
    expect(told(await fetched(base))).toBe('bad-answer: The server’s answer is not understandable.')
  })

  test('more than the announced length is no answer', async () => {
    const base = await rawServer((socket) =>
      socket.once('data', () =>
        socket.write(
          `HTTP/1.1 200 OK\r\ncontent-length: ${calendarText.length}\r\n\r\n${calendarText}MORE`,
        ),
      ),
    )
    expect(told(await fetched(base))).toBe('bad-answer: The server’s answer is not understandable.')
  })

  test('a host nobody knows, and a port nobody listens at, are offline', async () => {
    expect(await fetched('https://nowhere.invalid/calendar.ics')).toEqual({ kind: 'offline' })
    expect(await fetched('http://127.0.0.1:1/calendar.ics')).toEqual({ kind: 'offline' })
  })
})

describe('https', () => {
  test('a server with a trusted certificate is read', async () => {
    const { base, ca } = await httpsServer(answering(200, {}, calendarText))
    expect(told(await fetched(base, { ca }))).toBe(whole)
  })

  test('a certificate nobody vouches for is refused', async () => {
    const { base } = await httpsServer(answering(200, {}, calendarText))
    expect(told(await fetched(base))).toBe(
      'not-trusted: The server’s certificate is signed by nobody but itself.',
    )
  })

  test.for([
    [{ hosts: ['example.com'] }, 'is for another server.'],
    [{ to: '210101' }, 'has expired.'],
    [{ from: '400101' }, 'is not valid yet, by this machine’s clock.'],
  ] as const)('a certificate %o is refused', async ([options, reason]) => {
    const { base, ca } = await httpsServer(answering(200, {}, calendarText), certificate(options))
    expect(told(await fetched(base, { ca }))).toBe(
      `not-trusted: The server’s certificate ${reason}`,
    )
  })

  test('a server that speaks plain http there has no secure connection to give', async () => {
    const base = await httpServer(answering(200, {}, calendarText))
    expect(told(await fetched(base.replace('http:', 'https:')))).toBe(
      'not-trusted: No secure connection to the server could be made.',
    )
  })

  test('one that never shakes hands counts as out of reach', async () => {
    const base = await rawServer(() => {})
    const address = base.replace('http:', 'https:')
    expect(await fetched(address, { connectSeconds: 0.3 })).toEqual({ kind: 'offline' })
  })

  test('a redirect to plain http is refused, to this machine too', async () => {
    const plain = await httpServer(answering(200, {}, calendarText))
    const { base, ca } = await httpsServer(answering(302, { location: plain }))
    expect(told(await fetched(base, { ca }))).toBe(notSecure)
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
      'accept-encoding': 'gzip, deflate, br',
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
