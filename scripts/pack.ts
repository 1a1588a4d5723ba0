// `npm run pack`: builds installers with the official Electron. `npm run pack -- --dir`: an unpacked app for
// testing, with whatever runtime there is.
import { spawnSync } from 'node:child_process'
import { buildApp } from './build.ts'
import { ensureElectron } from './electron-runtime.ts'
import { giveUp, say } from './say.ts'

const args = process.argv.slice(2)
const isTrial = args.includes('--dir')
const runtime = await ensureElectron()
if (!runtime.isOfficial && !isTrial) {
  giveUp('a release needs the official Electron; `npm run pack -- --dir` packs a trial without it')
}
await buildApp()
const trial = [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`]
// A fuse the development runtime is too old to have.
const official = ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
if (!runtime.isOfficial) say('this trial is built on the stand-in runtime: not for release')
const { status } = spawnSync(
  'electron-builder',
  [...args, ...(runtime.isOfficial ? official : trial)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exit(status ?? 1)
