// The process in which main runs: a plain Node that says it is Electron and has a stand-in for its module. Started by
// a test it has a browser at the other end of its line; a second start has none, and needs none.
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import { answerBrowser } from './electron/browser.ts'
import { mainCalls } from './main-calls.ts'
import { pretendToBeElectron } from './versions.ts'

const standIn = path.join(import.meta.dirname, 'electron/electron.ts')
const require = createRequire(import.meta.url)

pretendToBeElectron()
registerHooks({
  resolve: (name, context, next) => next(name === 'electron' ? standIn : name, context),
})
answerBrowser(mainCalls(require('electron')))

const [folder = '.'] = process.argv.slice(1).filter((each) => !each.startsWith('-'))
const { main } = require(path.resolve(folder, 'package.json')) as { main: string }
require(path.resolve(folder, main))
