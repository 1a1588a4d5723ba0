// `node scripts/start-packed.ts`: starts the app that `npm run pack` left in `release/`, waits until its log says that
// it runs, and ends it. The log is all a packed app tells: it takes no orders from outside.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ensureDesktop, onDesktop } from './linux-desktop.ts'
import { giveUp, say } from './say.ts'

const patienceMs = 60_000
const release = path.join(import.meta.dirname, '../release')

const executable = packedExecutable()
ensureDesktop(executable, 'made')
// A settings folder of its own, where the system lets one be named; elsewhere (macOS, Windows) the machine is a fresh one.
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-packed-'))
const isRoot = process.getuid?.() === 0
const words = onDesktop([executable, ...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu'], 'made')
const [command = '', ...args] = words
// In a group of its own, so that it ends together with the screen and the bus made for it.
const isWindows = process.platform === 'win32'
const env = { ...process.env, XDG_CONFIG_HOME: home }
const app = spawn(command, args, { stdio: 'ignore', detached: !isWindows, env })
app.on('error', (error) => giveUp(error.message))
const log = path.join(settingsFolder(), 'Offwheel', 'logs', 'offwheel.log')
const started = await logSays(/opened with \d+ entries/)
end()
if (!started) giveUp(`the packed app did not say in ${patienceMs / 1000} s that it runs`)
say(`${path.relative(release, executable)} runs`)
process.exit(0)

function end(): void {
  if (isWindows || app.pid === undefined) app.kill()
  else process.kill(-app.pid)
}

function packedExecutable(): string {
  const folders = fs.existsSync(release) ? fs.readdirSync(release) : []
  const candidates = folders.map((folder) => {
    if (process.platform === 'darwin') return `${folder}/Offwheel.app/Contents/MacOS/Offwheel`
    return process.platform === 'win32' ? `${folder}/Offwheel.exe` : `${folder}/offwheel`
  })
  const found = candidates.find((file) => fs.existsSync(path.join(release, file)))
  return found ? path.join(release, found) : giveUp('nothing is packed: run `npm run pack` first')
}

function settingsFolder(): string {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support')
  return process.platform === 'win32' ? (process.env['APPDATA'] ?? '') : home
}

async function logSays(line: RegExp): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await wait(200)) {
    if (fs.existsSync(log) && line.test(fs.readFileSync(log, 'utf8'))) return true
  }
  return false
}
