// The network for calendars: a session of its own, with the proxy and the certificates of the system.
import { net, session } from 'electron'
import type { AskServer } from '../calendar/server.ts'

/**
 * Sends requests on a session that stores nothing (no cookies, no cache, no logins); each lets through one request, to
 * the server it names. Call it once the app is ready.
 */
export function calendarNetwork(): AskServer {
  const own = session.fromPartition('calendars', { cache: false })
  const awaited: string[] = []
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const index = awaited.indexOf(new URL(url).origin)
    if (index >= 0) awaited.splice(index, 1)
    answer({ cancel: index < 0 })
  })
  return ({ url, headers }) => {
    awaited.push(new URL(url).origin)
    return net.request({
      url,
      headers,
      session: own,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
    })
  }
}
