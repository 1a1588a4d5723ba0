// What can come of looking a calendar address up. Nothing here ever names the address.
import type { Problem } from '../../shared/result.ts'

/** What a server gave to ask "has it changed?" with. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export const noValidators: Validators = { etag: null, lastModified: null }

export type Fetched =
  | { readonly kind: 'changed'; readonly octets: Uint8Array; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  /** There was no connection to be had: no fault of the calendar, and none of the person. */
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      /** How long the server asks to be left alone. */
      readonly retryAfterSeconds: number | null
    }

export type Failure = Extract<Fetched, { kind: 'failed' | 'offline' }>

/** A failure with words for the person. */
export function failed(
  code: string,
  message: string,
  retryAfterSeconds: number | null = null,
): Failure {
  return { kind: 'failed', problem: { code, message }, retryAfterSeconds }
}

/**
 * Why a connection could not be used, from the error of the network. Its message is a name of Chromium's
 * (net/base/net_error_list.h), such as `net::ERR_CERT_DATE_INVALID`.
 */
export function connectionFailure({ message }: Error): Failure {
  const name = /ERR_\w+/.exec(message)?.[0] ?? ''
  if (offline.has(name)) return { kind: 'offline' }
  const said = sayings[name]
  if (said) return failed(...said)
  if (name.startsWith('ERR_CERT')) return notTrusted('The server’s certificate is not valid.')
  if (name.startsWith('ERR_SSL')) {
    return notTrusted('No secure connection to the server could be made.')
  }
  if (/INVALID|MULTIPLE|PROTOCOL/.test(name)) {
    return failed('bad-answer', 'The server’s answer is not understandable.')
  }
  return failed('interrupted', 'The connection was cut before the calendar was here.')
}

function notTrusted(message: string): Failure {
  return failed('not-trusted', message)
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

const proxyRefuses = 'The proxy of this network does not let Offwheel through.'
const proxyIsAway = 'The proxy of this network cannot be reached.'
const sayings: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ERR_CERT_AUTHORITY_INVALID: [
    'not-trusted',
    'The server’s certificate is not signed by anyone this system trusts.',
  ],
  ERR_CERT_COMMON_NAME_INVALID: ['not-trusted', 'The server’s certificate is for another server.'],
  ERR_CERT_DATE_INVALID: [
    'not-trusted',
    'The server’s certificate has expired or is not valid yet, by this machine’s clock.',
  ],
  ERR_CERT_REVOKED: ['not-trusted', 'The server’s certificate was revoked.'],
  ERR_SSL_CLIENT_AUTH_CERT_NEEDED: [
    'not-allowed',
    'The server asks for a certificate of yours, and this system has none for it.',
  ],
  ERR_CONTENT_DECODING_FAILED: [
    'bad-answer',
    'The server packed the calendar in a way that cannot be read.',
  ],
  ERR_INCOMPLETE_CHUNKED_ENCODING: [
    'interrupted',
    'The connection was cut before the calendar was here.',
  ],
  ERR_INVALID_REDIRECT: ['redirect-refused', 'This address leads on to one that is not secure.'],
  ERR_PROXY_AUTH_UNSUPPORTED: ['proxy', proxyRefuses],
  ERR_PROXY_CERTIFICATE_INVALID: ['proxy', proxyIsAway],
  ERR_PROXY_CONNECTION_FAILED: ['proxy', proxyIsAway],
  ERR_TUNNEL_CONNECTION_FAILED: ['proxy', proxyRefuses],
  ERR_UNSAFE_REDIRECT: ['redirect-refused', 'This address leads on to one that is not secure.'],
  ERR_UNSAFE_PORT: ['bad-address', 'The port of this address is kept for something else.'],
  ERR_RESPONSE_HEADERS_TOO_BIG: [
    'bad-answer',
    'The server’s answer is not understandable: its head is too long.',
  ],
}

/** Why an answer is no calendar, from its status. */
export function statusFailure(status: number, retryAfterSeconds: number | null): Failure {
  const said = (code: string, message: string) => failed(code, message, retryAfterSeconds)
  if (status === 401 || status === 403) {
    return said(
      'not-allowed',
      'The server does not let this address in. It may have been withdrawn: copy it anew.',
    )
  }
  if (status === 407) return said('proxy', proxyRefuses)
  if (status === 404 || status === 410) {
    return said('not-found', 'There is no calendar at this address (any more).')
  }
  if (status === 429 || status === 503) {
    return said('busy', 'The server is busy and asks to be left alone for a while.')
  }
  if (status >= 500) return said('server-error', `The server has a fault of its own (${status}).`)
  return said('bad-answer', `The server gave an answer that is no calendar (${status}).`)
}
