// `npm run pack`: builds installers with the official Electron. `npm run pack -- --dir`: an unpacked app for
// testing, with whatever runtime there is. `--no-build` packs `dist/` as it is, for tests that run from it meanwhile.
import { buildApp } from './build.ts'
import { ensureElectron } from './electron-runtime.ts'
import { packageCommand, run } from './run.ts'
import { giveUp, say } from './say.ts'

const noBuild = '--no-build'
const args = process.argv.slice(2).filter((arg) => arg !== noBuild)
const isTrial = args.includes('--dir')
const runtime = await ensureElectron()
const isOfficial = runtime.target === 'official'
if (!isOfficial && !isTrial) {
  giveUp('a release needs the official Electron; `npm run pack -- --dir` packs a trial without it')
}
if (!isOfficial) say('this trial is built on the stand-in runtime: not for release')
if (!process.argv.includes(noBuild)) await buildApp(runtime.target)
const runtimeArgs = isOfficial
  ? // A fuse the stand-in is too old to have.
    ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
  : [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`]
process.exit(run(packageCommand('electron-builder', [...args, ...runtimeArgs])))
