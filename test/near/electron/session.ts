// The app's own scheme and what main lets pages do. Every request of a page is answered here.
import { EventEmitter } from 'node:events'
import type { Served } from '../calls.ts'
import type { WebContents } from './web-contents.ts'

type Handler = (request: Request) => Response | Promise<Response>
type Filter = (details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void
type AskPermission = (
  contents: WebContents,
  permission: string,
  answer: (isGranted: boolean) => void,
) => void

const handlers = new Map<string, Handler>()
let filter: Filter = (_details, answer) => answer({})
/** Electron grants everything where nobody says otherwise. */
let askPermission: AskPermission = (_contents, _permission, answer) => answer(true)
let checkPermission: (contents: WebContents, permission: string) => boolean = () => true

export const protocol = {
  registerSchemesAsPrivileged: () => {},
  handle: (scheme: string, handler: Handler) => void handlers.set(scheme, handler),
}

export const session = {
  /** Of the calendars: what `net` sends is let through. */
  fromPartition: () => ({
    webRequest: { onBeforeRequest: () => {} },
  }),
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (ask: AskPermission) => {
      askPermission = ask
    },
    setPermissionCheckHandler: (check: typeof checkPermission) => {
      checkPermission = check
    },
    setDevicePermissionHandler: () => {},
    setProxy: async () => {},
    webRequest: {
      onBeforeRequest: (listener: Filter) => {
        filter = listener
      },
    },
  }),
}

/** What main's filter and protocol handler make of a request; `null` where there is no answer to be had. */
export async function serve({
  method,
  url,
}: {
  method: string
  url: string
}): Promise<Served | null> {
  const { cancel } = await new Promise<{ cancel?: boolean }>((answer) => filter({ url }, answer))
  const handler = handlers.get(new URL(url).protocol.replace(':', ''))
  if (cancel || !handler) return null
  const response = await handler(new Request(url, { method }))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

/** Those a page could ask for that Electron and the browser call by one name. */
const permissions = ['notifications', 'geolocation', 'midi', 'clipboard-read']

export async function grantedPermissions(contents: WebContents): Promise<readonly string[]> {
  const granted: string[] = []
  for (const permission of permissions) {
    const isGranted = await new Promise<boolean>((answer) =>
      askPermission(contents, permission, answer),
    )
    if (isGranted && checkPermission(contents, permission)) granted.push(permission)
  }
  return granted
}
