// What must happen before Chromium is ready, and what makes the start fast: the window's page starts first, and while
// its process starts, main loads the rest of its code (`start.ts`) and opens the data.
import path from 'node:path'
import { app, dialog } from 'electron'
import { faultOfFile } from './file-fault.ts'
import { LateLog } from './late-log.ts'
import { sampleFolder, startArguments } from './shell/arguments.ts'
import { currentDisplayServer } from './shell/current-display.ts'
import { takeCommands } from './shell/ipc.ts'
import { confineContents, MainWindow } from './shell/main-window.ts'
import { collectOpenedFiles } from './shell/opened-files.ts'
import { collectOtherStarts } from './shell/other-starts.ts'
import { fetchNoDictionaries, registerScheme, serveWindow } from './shell/protocol.ts'
import { refuseSwitches } from './shell/refused-switches.ts'
import { wasStartedBySystem } from './shell/started-by-system.ts'
import { systemLocale } from './shell/system-locale.ts'
import { WindowPlace } from './shell/window-place.ts'

/** The app's own switches work only when it runs from source: a released app cannot be redirected. */
const switches = app.isPackaged ? {} : process.env
const given = startArguments(process.argv.slice(1), process.cwd())

if (switches['OFFWHEEL_USER_DATA']) app.setPath('userData', switches['OFFWHEEL_USER_DATA'])
else if (given.isSample) app.setPath('userData', sampleFolder(app.getPath('userData')))

/** Longest time to wait for the page to request its files. */
const patienceMs = 500

const openedFiles = collectOpenedFiles()
const otherStarts = collectOtherStarts()
// The id of the installer's shortcut; without it, Windows shows notifications under another app.
if (process.platform === 'win32') app.setAppUserModelId('org.offwheel.app')
refuseSwitches()
registerScheme()
fetchNoDictionaries()
confineContents()
// Where Chromium's sandbox is off (root, containers), requesting it for all processes is fatal; the window requests it
// anyway.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) void app.whenReady().then(begin).catch(refuse)
else app.exit(0)

async function begin(): Promise<void> {
  const pageAsked = serveWindow(path.join(__dirname, '../renderer'))
  const answerBy = takeCommands()
  const faults = new LateLog()
  const place = new WindowPlace(path.join(app.getPath('userData'), 'window.json'))
  const server = currentDisplayServer()
  // On Wayland only the desktop places windows, and it grants keys silently.
  const canFloat = server !== 'wayland'
  const window = new MainWindow(place, canFloat, faults)
  const isAsked = !given.isHidden && !wasStartedBySystem()
  if (isAsked) {
    window.prepare()
    await Promise.race([pageAsked, wait(patienceMs)])
  }
  // In two parts, so that requests of the page can be answered in between.
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

/** Loads the words only here, because what opens the window waits for no library. */
async function refuse(error: unknown): Promise<void> {
  const { systemWords } = await import('./app/words.ts')
  const { t, say } = systemWords(systemLocale())
  dialog.showErrorBox(t('start.refused'), say(faultOfFile(error)))
  app.exit(1)
}
