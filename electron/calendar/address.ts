// Calendar addresses as people paste them. An address is a secret: whoever has it can read the calendar.
import { fail, ok, type Result } from '../../shared/result.ts'

const localHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const longestAddress = 8_000

/** The normal form of an address: `webcal:` becomes `https:`; plain `http:` is for this machine only. */
export function normaliseAddress(text: string): Result<string> {
  const given = text.trim().replace(/^webcals?:/i, 'https:')
  const url = given.length <= longestAddress ? parseUrl(given) : null
  if (!url?.hostname) return fail('bad-address')
  if (url.protocol === 'http:' && !isLocal(url)) {
    return fail('not-secure')
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return fail('bad-address/scheme')
  }
  url.hash = ''
  return ok(url.href)
}

/** `https://calendar.example.com/…`: shows where it points to, but does not open the calendar. */
export function maskAddress(address: string): string {
  const url = parseUrl(address)
  return url ? `${url.protocol}//${url.host}/…` : '…'
}

/** The host alone, as the name of a calendar without one. */
export function hostOf(address: string): string {
  return parseUrl(address)?.hostname ?? ''
}

/** Whether an address points to this machine. */
export function isLocal({ hostname }: URL): boolean {
  return localHosts.has(hostname)
}

/** The URL of a text, resolved against another if it is relative; `null` if it is not a URL. */
export function parseUrl(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
