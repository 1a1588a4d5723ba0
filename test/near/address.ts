// Chromium knows no scheme of an app's own: there `app://offwheel` is an https host that no one can have, so that
// pages are as secure a context as in Electron and their origin is a real one.
const inApp = 'app://offwheel'
const inBrowser = 'https://offwheel.test'

export function toBrowser(url: string): string {
  return replaceStart(url, inApp, inBrowser)
}

export function toApp(url: string): string {
  return replaceStart(url, inBrowser, inApp)
}

function replaceStart(url: string, from: string, to: string): string {
  return url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url
}
