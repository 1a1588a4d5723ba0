// The possible results of looking up a calendar address. None of them contains the address.

import { problem } from '../../shared/result.ts'
import type { Problem, ProblemName } from '../../shared/words/problem.ts'
import type { Values } from '../../shared/words/values.ts'

/** What the server gave to ask “has it changed?” with next time. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export const noValidators: Validators = { etag: null, lastModified: null }

export type Fetched =
  | { readonly kind: 'changed'; readonly octets: Uint8Array; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  /** There was no connection: not a fault of the calendar or of the person. */
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      /** How long the server asks to be left alone. */
      readonly retryAfterSeconds: number | null
    }

export type Failure = Extract<Fetched, { kind: 'failed' | 'offline' }>

/** A failure, named after its problem. */
export function failed(
  name: ProblemName,
  values?: Values,
  retryAfterSeconds: number | null = null,
): Failure {
  return { kind: 'failed', problem: problem(name, values), retryAfterSeconds }
}

/**
 * Why a connection failed, from the network error. Its message is one of Chromium's names (net/base/net_error_list.h),
 * such as `net::ERR_CERT_DATE_INVALID`.
 */
export function connectionFailure({ message }: Error): Failure {
  const name = /ERR_\w+/.exec(message)?.[0] ?? ''
  if (offline.has(name)) return { kind: 'offline' }
  const known = problems[name]
  if (known) return failed(known)
  if (name.startsWith('ERR_CERT')) return failed('not-trusted/certificate')
  if (name.startsWith('ERR_SSL')) return failed('not-trusted/secure')
  if (/INVALID|MULTIPLE|PROTOCOL/.test(name)) return failed('bad-answer')
  return failed('interrupted')
}

const offline: ReadonlySet<string> = new Set([
  'ERR_ADDRESS_INVALID',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_CONNECTION_FAILED',
  'ERR_CONNECTION_REFUSED',
  'ERR_CONNECTION_TIMED_OUT',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_NAME_NOT_RESOLVED',
  'ERR_NAME_RESOLUTION_FAILED',
  'ERR_NETWORK_ACCESS_DENIED',
  'ERR_NETWORK_CHANGED',
  'ERR_NETWORK_IO_SUSPENDED',
  'ERR_TIMED_OUT',
])

const problems: Readonly<Record<string, ProblemName>> = {
  ERR_CERT_AUTHORITY_INVALID: 'not-trusted/authority',
  ERR_CERT_COMMON_NAME_INVALID: 'not-trusted/name',
  ERR_CERT_DATE_INVALID: 'not-trusted/date',
  ERR_CERT_REVOKED: 'not-trusted/revoked',
  ERR_SSL_CLIENT_AUTH_CERT_NEEDED: 'not-allowed/certificate',
  ERR_CONTENT_DECODING_FAILED: 'bad-answer/packed',
  ERR_INCOMPLETE_CHUNKED_ENCODING: 'interrupted',
  ERR_INVALID_REDIRECT: 'redirect-refused',
  ERR_PROXY_AUTH_UNSUPPORTED: 'proxy/refuses',
  ERR_PROXY_CERTIFICATE_INVALID: 'proxy/away',
  ERR_PROXY_CONNECTION_FAILED: 'proxy/away',
  ERR_TUNNEL_CONNECTION_FAILED: 'proxy/refuses',
  ERR_UNSAFE_REDIRECT: 'redirect-refused',
  ERR_UNSAFE_PORT: 'bad-address/port',
  ERR_RESPONSE_HEADERS_TOO_BIG: 'bad-answer/headers',
}

/** Why a response is not a calendar, from its status. */
export function statusFailure(status: number, retryAfterSeconds: number | null): Failure {
  return failed(problemOfStatus(status), { status }, retryAfterSeconds)
}

function problemOfStatus(status: number): ProblemName {
  if (status === 401 || status === 403) return 'not-allowed'
  if (status === 407) return 'proxy/refuses'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 429 || status === 503) return 'busy/server'
  return status >= 500 ? 'server-error' : 'bad-answer/status'
}
