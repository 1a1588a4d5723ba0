// What must happen before Chromium is ready, and what makes the start quick: the window's page gets under way first, and
// while its process starts, main loads the rest of its own code (`start.ts`) and opens the data.
import path from 'node:path'
import { app, dialog } from 'electron'
import { takeCommands } from './ipc.ts'
import { LateLog } from './late-log.ts'
import { startArguments } from './shell/arguments.ts'
import { currentDisplayServer } from './shell/current-display.ts'
import { confineContents, MainWindow } from './shell/main-window.ts'
import { collectOpenedFiles } from './shell/opened-files.ts'
import { collectOtherStarts } from './shell/other-starts.ts'
import { fetchNoDictionaries, registerScheme, serveWindow } from './shell/protocol.ts'
import { refuseSwitches } from './shell/refused-switches.ts'
import { wasStartedBySystem } from './shell/started-by-system.ts'
import { WindowPlace } from './shell/window-place.ts'

/** The app's own switches work only where it runs from source: a released app cannot be redirected. */
const switches = app.isPackaged ? {} : process.env
const given = startArguments(process.argv.slice(1), process.cwd())

if (switches['OFFWHEEL_USER_DATA']) app.setPath('userData', switches['OFFWHEEL_USER_DATA'])
else if (given.isSample) app.setPath('userData', `${app.getPath('userData')} Sample`)

/** So long the page may take until it asks for its files. */
const patienceMs = 500

const openedFiles = collectOpenedFiles()
const otherStarts = collectOtherStarts()
// The id of the installer's shortcut: without it Windows files notifications under another app.
if (process.platform === 'win32') app.setAppUserModelId('org.offwheel.app')
refuseSwitches()
registerScheme()
fetchNoDictionaries()
confineContents()
// Where Chromium's sandbox is off (root, containers) asking for it everywhere is fatal; the window asks anyway.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) void app.whenReady().then(begin).catch(refuse)
else app.exit(0)

async function begin(): Promise<void> {
  const pageAsked = serveWindow(path.join(__dirname, '../renderer'))
  const answerBy = takeCommands()
  const faults = new LateLog()
  const place = new WindowPlace(path.join(app.getPath('userData'), 'window.json'))
  const server = currentDisplayServer()
  // On Wayland the desktop alone places windows, and grants keys without a word.
  const canFloat = server !== 'wayland'
  const window = new MainWindow(place, canFloat, faults)
  const isAsked = !given.isHidden && !wasStartedBySystem()
  if (isAsked) {
    window.prepare()
    await Promise.race([pageAsked, wait(patienceMs)])
  }
  // In two pieces, with room between for what the page asks meanwhile.
  await import('./store/data-store.ts')
  await wait(1)
  const { start } = await import('./start.ts')
  start({
    switches,
    given,
    openedFiles,
    otherStarts,
    server,
    canFloat,
    window,
    place,
    faults,
    answerBy,
    isAsked,
  })
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function refuse(error: unknown): void {
  dialog.showErrorBox('Offwheel cannot start', (error as Error).message)
  app.exit(1)
}
