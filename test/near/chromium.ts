// The browser that stands for Electron's own Chromium: one a test process, headless.
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { chromiumExecutable } from '../../scripts/chromium.ts'

let browser: Promise<Browser> | null = null

/** A profile of its own, in the time zone and language of the app's process. */
export async function newProfile(env: Readonly<Record<string, string>>): Promise<BrowserContext> {
  browser ??= launch()
  const locale = env['LANG']?.split('.')[0]?.replace('_', '-')
  const { TZ: timezoneId } = env
  return (await browser).newContext({
    viewport: null,
    ...(timezoneId && { timezoneId }),
    ...(locale && { locale }),
  })
}

/** Nothing to do where none was started. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close()
  browser = null
}

/** Playwright switches background networking off itself, and its sandbox unless told otherwise. */
function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath: chromiumExecutable(),
    chromiumSandbox: !isRoot,
    args: ['--disable-gpu'],
  })
}
