// Serves the window's files from `app://offwheel/`, with the content security policy as a header.
import fs from 'node:fs'
import path from 'node:path'
import { app, protocol, session } from 'electron'

export const origin = 'app://offwheel'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The only policy that exists, created only once: renderer/trusted-types.ts.
  'trusted-types default',
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** A page that requests nothing more for this long has loaded what it starts with. */
const quietMs = 15

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // The code cache saves compiling the page's scripts again on each start, since Electron 26.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/**
 * Must run before the app is ready. Every new session downloads dictionaries for Chromium's spell checker from a Google
 * server, past every filter and whether or not a page checks its spelling. Without a language it does not.
 */
export function fetchNoDictionaries(): void {
  app.on('session-created', (created) => created.setSpellCheckerLanguages([]))
}

/**
 * Serves `folder`, and denies the window everything a local page does not need. Resolves when a page has requested all
 * it starts with.
 */
export function serveWindow(folder: string): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined
    protocol.handle('app', (request) => {
      clearTimeout(timer)
      if (!request.url.endsWith('.html')) timer = setTimeout(resolve, quietMs)
      return respond(request, folder)
    })
  })
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  // Some traffic passes every filter (WebRTC, Chromium's own services): a proxy that does not exist blocks it.
  void defaultSession.setProxy({
    proxyRules: 'socks5://127.0.0.1:1',
    proxyBypassRules: '<-loopback>',
  })
  defaultSession.on('will-download', (event) => event.preventDefault())
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !/^(app|data|blob|devtools):/.test(url) }),
  )
  return asked
}

function respond(request: Request, folder: string): Response {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
  }
  const file = fileOf(request, folder)
  if (file === null || !fs.existsSync(file)) return new Response(null, { status: 404, headers })
  const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream'
  return new Response(new Uint8Array(fs.readFileSync(file)), {
    headers: { ...headers, 'Content-Type': contentType },
  })
}

/** The requested file; `null` for anything outside the folder. */
function fileOf({ method, url }: Request, folder: string): string | null {
  const { host, pathname } = new URL(url)
  if (method !== 'GET' || host !== new URL(origin).host) return null
  let name: string
  try {
    name = decodeURIComponent(pathname)
  } catch {
    return null
  }
  const file = path.normalize(path.join(folder, name === '/' ? 'index.html' : name))
  return file.startsWith(folder + path.sep) && !file.includes('\0') ? file : null
}
