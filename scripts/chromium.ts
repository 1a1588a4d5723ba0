// The Chromium the app is tested in near a current Electron.
import fs from 'node:fs'
import { chromium } from '@playwright/test'
import { hasCommand, install } from './debian.ts'
import { giveUp } from './say.ts'

/** Debian's packages. The headless shell comes first: its pages need half the processor time. */
const debian = ['chromium-headless-shell', 'chromium']

/** `OFFWHEEL_CHROMIUM` names one; else Debian's, else the one Playwright installs. */
export function chromiumExecutable(): string {
  const { OFFWHEEL_CHROMIUM: given } = process.env
  if (given) return given
  const installed = debian.map((name) => `/usr/bin/${name}`).find((file) => fs.existsSync(file))
  return installed ?? chromium.executablePath()
}

/** Sees to it that there is one, and a session bus to start it on. On Debian as root what is missing is installed. */
export function ensureChromium(): void {
  const isThere = () => fs.existsSync(chromiumExecutable())
  const isDebian = process.platform === 'linux' && fs.existsSync('/etc/debian_version')
  const missing = [
    ...(isThere() || !isDebian ? [] : [debian]),
    ...(process.platform !== 'linux' || hasCommand('dbus-run-session') ? [] : [['dbus']]),
  ]
  if (missing.length > 0) install(missing)
  if (!isThere())
    giveUp('no Chromium: run `npx playwright install chromium`, or set OFFWHEEL_CHROMIUM to one')
}
