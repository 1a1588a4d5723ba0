// Looks up a calendar address over https. Redirects, time-outs and sizes are limited, and every failure is a value with
// a text for the person. None of these texts contains the address.
import { isLocal, parseUrl } from './address.ts'
import { type Body, readBody } from './body.ts'
import {
  connectionFailure,
  type Fetched,
  failed,
  statusFailure,
  type Validators,
} from './fetched.ts'
import { askWithNode } from './node-network.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { type AskServer, headerOf, type ServerAnswer } from './server.ts'

export interface FetchOptions {
  readonly maxOctets: number
  /** Until a server responds at all. */
  readonly answerSeconds: number
  /** Between two pieces of its response. */
  readonly stallSeconds: number
  readonly totalSeconds: number
  /** The current time, for a server that names a date to come back at. */
  readonly now: () => number
  /** Ends the lookup with the problem `cancelled`. */
  readonly signal?: AbortSignal
  /** The network; by default Node's, as outside Electron. */
  readonly ask?: AskServer
}

export const fetchLimits = {
  maxOctets: 256 * 1024 * 1024,
  answerSeconds: 30,
  stallSeconds: 30,
  totalSeconds: 180,
} as const

const redirectsAtMost = 5

/** Looks up an address that `normaliseAddress` has accepted. */
export async function fetchCalendar(
  address: string,
  validators: Validators,
  options: FetchOptions,
): Promise<Fetched> {
  const first = parseUrl(address)
  if (!first) return failed('bad-address')
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
    return failed('redirects')
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', cancel)
  }
}

function isConditional({ etag, lastModified }: Validators): boolean {
  return etag !== null || lastModified !== null
}

type Answer = Fetched | { readonly kind: 'redirect'; readonly location: string }

/** One request; its connection is closed afterwards, whatever the result. */
function ask(
  url: URL,
  headers: Record<string, string>,
  options: FetchOptions,
  deadline: AbortSignal,
): Promise<Answer> {
  if (deadline.aborted) return Promise.resolve(deadline.reason)
  return new Promise((resolve) => {
    const { ask: askServer = askWithNode } = options
    const request = askServer({ url: withoutLogin(url), headers })
    let timer: NodeJS.Timeout | undefined
    let isOver = false
    const end = (answer: Answer) => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      deadline.removeEventListener('abort', stop)
      request.abort()
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
    waitFor(options.answerSeconds, { kind: 'offline' })
    request.on('error', (error) => end(connectionFailure(error)))
    request.on('redirect', (_status, _method, location) => end({ kind: 'redirect', location }))
    request.on('response', (answer) => {
      isAlive()
      void answered(answer, options, isAlive).then(end)
    })
    request.end()
  })
}

async function answered(
  answer: ServerAnswer,
  { maxOctets, now }: FetchOptions,
  onPiece: () => void,
): Promise<Answer> {
  const { statusCode } = answer
  if (statusCode === 200 || statusCode === 203) {
    return changed(await readBody(answer, { maxOctets, onPiece }), answer)
  }
  // The body of any other response is ignored, but an error on its connection must still be caught.
  answer.on('error', () => {})
  if (statusCode === 304) return { kind: 'unchanged' }
  return statusFailure(statusCode, retryAfterSeconds(headerOf(answer, 'retry-after'), now()))
}

function changed(body: Body, answer: ServerAnswer): Fetched {
  if (body.kind !== 'octets') return body
  const validators = {
    etag: headerOf(answer, 'etag') ?? null,
    lastModified: headerOf(answer, 'last-modified') ?? null,
  }
  return { kind: 'changed', octets: body.octets, validators }
}

/** Where a redirect leads, if it may be followed: never from https to http, and http stays on this machine. */
function redirected(from: URL, location: string): URL | Fetched {
  const to = parseUrl(location.replace(/^webcals?:/i, 'https:'), from)
  if (to?.protocol === 'https:') return to
  if (to?.protocol === 'http:' && from.protocol === 'http:' && isLocal(to)) return to
  return failed('redirect-refused')
}

function requestHeaders(
  { etag, lastModified }: Validators,
  login: string | null,
): Record<string, string> {
  return {
    accept: 'text/calendar, */*;q=0.1',
    // Otherwise Electron would send the person's languages.
    'accept-language': '*',
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

/** Without the login, which is sent in a header and only to the server it belongs to. */
function withoutLogin(url: URL): string {
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  return copy.href
}

const cancelled = failed('cancelled/download')
const tooLong = failed('too-slow')
