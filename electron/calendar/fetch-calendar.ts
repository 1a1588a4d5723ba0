// Looks a calendar address up over https: redirects, time-outs and sizes are limited, and whatever can go wrong is
// a value in words for a person. The address is in none of them.
import http from 'node:http'
import https from 'node:https'
import { isLocal, parseUrl } from './address.ts'
import { type Body, readBody } from './body.ts'
import {
  connectionFailure,
  type Fetched,
  failed,
  statusFailure,
  type Validators,
} from './fetched.ts'
import { retryAfterSeconds } from './retry-after.ts'

export interface FetchOptions {
  readonly maxOctets: number
  /** Until there is a connection, secure where it has to be. */
  readonly connectSeconds: number
  /** Between two signs of life. */
  readonly stallSeconds: number
  readonly totalSeconds: number
  /** The time now, for a server that names a date to come back at. */
  readonly now: () => number
  /** Ends the look with the problem `cancelled`. */
  readonly signal?: AbortSignal
  /** Trusted instead of the well-known authorities. */
  readonly ca?: string
}

export const fetchLimits = {
  maxOctets: 256 * 1024 * 1024,
  connectSeconds: 15,
  stallSeconds: 30,
  totalSeconds: 180,
} as const

const redirectsAtMost = 5

/** Looks up an address that `normaliseAddress` let pass. */
export async function fetchCalendar(
  address: string,
  validators: Validators,
  options: FetchOptions,
): Promise<Fetched> {
  const first = parseUrl(address)
  if (!first) return failed('bad-address', 'This is not an address of a calendar.')
  const { origin, username, password } = first
  const login = username || password ? basic(username, password) : null
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(tooLong), options.totalSeconds * 1000)
  const cancel = () => deadline.abort(cancelled)
  options.signal?.addEventListener('abort', cancel)
  if (options.signal?.aborted) cancel()
  try {
    let url = first
    for (let count = 0; count <= redirectsAtMost; count++) {
      const headers = requestHeaders(validators, url.origin === origin ? login : null)
      const answer = await ask(url, headers, options, deadline.signal)
      if (answer.kind === 'unchanged' && !isConditional(validators)) return statusFailure(304, null)
      if (answer.kind !== 'redirect') return answer
      const next = redirected(url, answer.location)
      if ('kind' in next) return next
      url = next
    }
    return failed('redirects', 'This address leads from one to the next without an end.')
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', cancel)
  }
}

function isConditional({ etag, lastModified }: Validators): boolean {
  return etag !== null || lastModified !== null
}

type Answer = Fetched | { readonly kind: 'redirect'; readonly location: string }

/** One request, its connection closed afterwards whatever came of it. */
function ask(
  url: URL,
  headers: http.OutgoingHttpHeaders,
  options: FetchOptions,
  deadline: AbortSignal,
): Promise<Answer> {
  if (deadline.aborted) return Promise.resolve(deadline.reason)
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(plain(url), {
      headers,
      agent: false,
      ...(options.ca !== undefined && { ca: options.ca }),
    })
    let timer: NodeJS.Timeout | undefined
    let isOver = false
    const end = (answer: Answer) => {
      isOver = true
      clearTimeout(timer)
      deadline.removeEventListener('abort', stop)
      request.destroy()
      resolve(answer)
    }
    const stop = () => end(deadline.reason)
    const waitFor = (seconds: number, answer: Answer) => {
      clearTimeout(timer)
      if (isOver) return
      timer = setTimeout(() => end(answer), seconds * 1000)
    }
    const isAlive = () => waitFor(options.stallSeconds, tooLong)

    deadline.addEventListener('abort', stop)
    waitFor(options.connectSeconds, { kind: 'offline' })
    request.on('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', isAlive),
    )
    request.on('error', (error: NodeJS.ErrnoException) => end(connectionFailure(codeOf(error))))
    request.on('response', (answer) => {
      isAlive()
      void answered(answer, options, isAlive).then(end)
    })
    request.end()
  })
}

async function answered(
  answer: http.IncomingMessage,
  { maxOctets, now }: FetchOptions,
  onPiece: () => void,
): Promise<Answer> {
  const { statusCode = 0, headers } = answer
  if (statusCode === 200 || statusCode === 203) {
    return changed(await readBody(answer, { maxOctets, onPiece }), headers)
  }
  // The body of any other answer is not looked at; an error of its connection must still be caught.
  answer.on('error', () => {})
  if (statusCode === 304) return { kind: 'unchanged' }
  if (redirectStatuses.has(statusCode) && headers.location) {
    return { kind: 'redirect', location: headers.location }
  }
  return statusFailure(statusCode, retryAfterSeconds(headers['retry-after'], now()))
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function changed(body: Body, headers: http.IncomingHttpHeaders): Fetched {
  if (body.kind !== 'octets') return body
  const validators = {
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  }
  return { kind: 'changed', octets: body.octets, validators }
}

/** Where a redirect leads, if it may be followed there: never from https to http, and http stays on this machine. */
function redirected(from: URL, location: string): URL | Fetched {
  const to = parseUrl(location.replace(/^webcals?:/i, 'https:'), from)
  if (to?.protocol === 'https:') return to
  if (to?.protocol === 'http:' && from.protocol === 'http:' && isLocal(to)) return to
  return failed('redirect-refused', 'This address leads on to one that is not secure.')
}

function requestHeaders(
  { etag, lastModified }: Validators,
  login: string | null,
): http.OutgoingHttpHeaders {
  return {
    accept: 'text/calendar, */*;q=0.1',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Offwheel',
    ...(login && { authorization: login }),
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  }
}

function basic(username: string, password: string): string {
  const pair = `${decoded(username)}:${decoded(password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Without the login: it travels in a header, and only to where it belongs. */
function plain(url: URL): URL {
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  return copy
}

/** Of several addresses tried for one host, the first one's failure. */
function codeOf(error: NodeJS.ErrnoException): string {
  if (error.code) return error.code
  const [first] = error instanceof AggregateError ? error.errors : []
  return first?.code ?? ''
}

const cancelled = failed('cancelled', 'The download was cancelled. Nothing was changed.')
const tooLong = failed('too-slow', 'The server took too long to answer.')
