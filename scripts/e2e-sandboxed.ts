// `npm run e2e:sandboxed`: the app as an ordinary user starts it, with Chromium's sandbox on. Root cannot have that, so
// root makes a user for it, who gets a copy of the checkout; anybody else is such a user already.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildApp } from './build.ts'
import { electronEnvironment, ensureElectron } from './electron-runtime.ts'
import { desktopEnvironment, ensureDesktop, onDesktop } from './linux-desktop.ts'
import { packageCommand, run } from './run.ts'
import { canSandbox, sandboxFacts } from './sandbox.ts'
import { giveUp, say } from './say.ts'

const root = path.join(import.meta.dirname, '..')
const user = 'offwheel-sandbox-test'
/** What the copy needs to build nothing and run one spec. */
const parts = [
  'dist',
  'electron',
  'renderer',
  'scripts',
  'shared',
  'test',
  'package.json',
  'node_modules',
]
const config = 'playwright.config.ts'
const spec = 'test/e2e/sandboxed.spec.ts'

const isRoot = process.getuid?.() === 0
if (process.platform !== 'linux') {
  say('passed over: only Linux starts the app without its sandbox for root, and tests it apart')
  process.exit(0)
}
const runtime = await ensureElectron()
ensureDesktop(runtime.executable, 'made')
if (!canSandbox({ ...sandboxFacts(runtime.dist, runtime.executable), isRoot: false })) {
  say('passed over: this system lets nobody have the sandbox without further rights')
  process.exit(0)
}
await buildApp(runtime.target)
process.exit(isRoot ? asOrdinaryUser() : runSpec(electronEnvironment(runtime)))

function runSpec(environment: NodeJS.ProcessEnv): number {
  const words = packageCommand('@playwright/test', ['test', '-c', config, spec], 'playwright')
  return run(onDesktop(words, 'made'), desktopEnvironment('made', environment))
}

function asOrdinaryUser(): number {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-sandboxed-'))
  const isNew = spawnSync('id', [user]).status !== 0
  try {
    if (isNew) must(['useradd', '--home-dir', path.join(place, 'home'), '--shell', '/bin/sh', user])
    const checkout = path.join(place, 'checkout')
    const electron = path.join(place, 'electron')
    for (const folder of [checkout, path.join(place, 'home')]) fs.mkdirSync(folder)
    for (const part of [...parts, config]) copy(path.join(root, part), path.join(checkout, part))
    copy(runtime.dist, electron)
    must(['chown', '-R', `${user}:`, path.join(place, 'home')])
    must(['chown', `${user}:`, place, checkout])
    const [node = '', ...args] = packageCommand('@playwright/test', ['test', spec], 'playwright')
    const words = [node, ...args].map((word) => word.replace(root, checkout))
    return run(
      ['runuser', '-u', user, '--', ...inFolder(checkout, onDesktop(words, 'made'))],
      desktopEnvironment('made', {
        PATH: process.env['PATH'],
        LANG: 'C.UTF-8',
        CI: process.env['CI'],
        HOME: path.join(place, 'home'),
        ELECTRON_OVERRIDE_DIST_PATH: electron,
      }),
    )
  } finally {
    // Its bus may take a moment to end; nothing else runs as this user.
    if (isNew) spawnSync('userdel', ['--force', user])
    fs.rmSync(place, { recursive: true, force: true })
  }
}

/** `runuser` has no switch for it. */
function inFolder(folder: string, words: readonly string[]): readonly string[] {
  return ['sh', '-c', 'cd "$0" && exec "$@"', folder, ...words]
}

/** By hard links where the file system allows it: a copy of what is installed takes no room and no time. */
function copy(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status === 0) return
  fs.rmSync(to, { recursive: true, force: true })
  must(['cp', '-a', from, to])
}

function must(words: readonly string[]): void {
  const [command = '', ...args] = words
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) giveUp(`${command} failed: ${error?.message ?? stderr.trim()}`)
}
