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

/** Why a connection could not be used, from the code of Node's error. */
export function connectionFailure(code: string): Failure {
  if (offlineCodes.has(code)) return { kind: 'offline' }
  const reason = certificateReasons[code]
  if (reason) return failed('not-trusted', `The server’s certificate ${reason}.`)
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS') || code === 'EPROTO') {
    return failed('not-trusted', 'No secure connection to the server could be made.')
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return failed('bad-answer', 'The server’s answer is not understandable: its head is too long.')
  }
  if (code.startsWith('HPE_')) {
    return failed('bad-answer', 'The server’s answer is not understandable.')
  }
  return failed('interrupted', 'The connection was cut before the calendar was here.')
}

const offlineCodes: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'ECONNREFUSED',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'ETIMEDOUT',
])

const certificateReasons: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'is not signed by anyone this app trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is not signed by anyone this app trusts',
  UNABLE_TO_GET_ISSUER_CERT: 'is not signed by anyone this app trusts',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is not signed by anyone this app trusts',
  CERT_UNTRUSTED: 'is not signed by anyone this app trusts',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet, by this machine’s clock',
  CERT_REVOKED: 'was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another server',
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
  if (status === 404 || status === 410) {
    return said('not-found', 'There is no calendar at this address (any more).')
  }
  if (status === 429 || status === 503) {
    return said('busy', 'The server is busy and asks to be left alone for a while.')
  }
  if (status >= 500) return said('server-error', `The server has a fault of its own (${status}).`)
  return said('bad-answer', `The server gave an answer that is no calendar (${status}).`)
}
