// The composition root: makes clock, ids, log, data, tray and window, and wires them.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { app, shell as desktop, dialog, powerMonitor } from 'electron'
import type { AppState } from '../shared/messages/state.ts'
import { sample } from '../shared/sample/sample.ts'
import { instant } from '../shared/time/instant.ts'
import { dayOf } from '../shared/time/zone.ts'
import { type OffwheelApp, openApp } from './app.ts'
import { fetchCalendar, fetchLimits } from './calendar/fetch-calendar.ts'
import { openSubscriptions } from './calendar/open-subscriptions.ts'
import { processImporter, processLimits } from './calendar/process-importer.ts'
import { startUtilityProcess } from './calendar/utility-process.ts'
import { type Clock, systemClock, testClock } from './clock.ts'
import { appState } from './commands/queries.ts'
import { takeWarnings } from './guardrail-warning.ts'
import { serveCommands } from './ipc.ts'
import { type Log, openLog } from './log.ts'
import { followInput } from './presence.ts'
import { listen } from './remote/channel.ts'
import { quickCommand } from './remote/quick-commands.ts'
import { shellActions } from './shell/actions.ts'
import { startArguments } from './shell/arguments.ts'
import { wasStartedBySystem } from './shell/autostart.ts'
import { calendarNetwork } from './shell/calendar-network.ts'
import { captureWindow } from './shell/capture-window.ts'
import { fileDialogs } from './shell/dialogs.ts'
import { settingsFollower } from './shell/follow-settings.ts'
import { confineContents, MainWindow } from './shell/main-window.ts'
import { installMenu } from './shell/menu.ts'
import { miniWindow } from './shell/mini-window.ts'
import { Notifications } from './shell/notifications.ts'
import { Pages } from './shell/page.ts'
import { fetchNoDictionaries, registerScheme, serveWindow } from './shell/protocol.ts'
import { GlobalShortcuts } from './shell/shortcuts.ts'
import { SmallWindow } from './shell/small-window.ts'
import { collectOpenedFiles, followSystem, watchPower } from './shell/system-events.ts'
import {
  currentDisplayServer,
  runtimeFacts,
  SystemWatch,
  systemLine,
} from './shell/system-facts.ts'
import { AppTray } from './shell/tray.ts'
import { trayFacts } from './shell/tray-facts.ts'
import { TrayHost } from './shell/tray-host.ts'
import { systemVault } from './shell/vault.ts'
import { JsonFile } from './store/json-file.ts'
import { breakLock, waitForLock } from './store/lock.ts'
import { NewerDocumentError } from './store/open-document.ts'
import { seedFolder } from './store/seed.ts'
import { keepTime } from './timekeeper.ts'
import { warmUp } from './warm-up.ts'

/** The app's own switches work only where it runs from source: a released app cannot be redirected. */
const switches = app.isPackaged ? {} : process.env
const isTest = switches['OFFWHEEL_TEST'] === '1'
const given = startArguments(process.argv.slice(1), process.cwd())

const heartbeatSeconds = 60
/** A command line holds the data for less. */
const lockPatienceMs = 10_000
/** How late a warning may come: looking for one takes the whole week's figures. */
const warningSeconds = 300
/** The first view is on the screen by then. */
const warmUpAfterMs = 1000

if (switches['OFFWHEEL_USER_DATA']) app.setPath('userData', switches['OFFWHEEL_USER_DATA'])
else if (given.isSample) app.setPath('userData', `${app.getPath('userData')} Sample`)

const openedFiles = collectOpenedFiles()
// The id of the installer's shortcut: without it Windows files notifications under another app.
if (process.platform === 'win32') app.setAppUserModelId('org.offwheel.app')
registerScheme()
fetchNoDictionaries()
confineContents()
// Where Chromium's sandbox is off (root, containers) asking for it everywhere is fatal; the window asks anyway.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.exit(0)

/** What is on the screen. */
interface Shell {
  readonly window: MainWindow
  readonly mini: SmallWindow
  readonly capture: SmallWindow
  readonly shortcuts: GlobalShortcuts
  readonly trayHost: TrayHost
  readonly notifications: Notifications
  readonly system: SystemWatch
}

function start(): void {
  const userData = app.getPath('userData')
  const dataFolder = path.join(userData, 'data')
  const log = openLog(path.join(userData, 'logs'))
  const clock = makeClock()
  const server = currentDisplayServer()
  log.info('main', systemLine(server, runtimeFacts))
  process.on('uncaughtExceptionMonitor', (error) => log.error('main', 'uncaught', error))
  process.on('unhandledRejection', (error) => log.error('main', 'nobody heard', error))
  const release = takeFolder(dataFolder, log)
  const zone = switches['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  if (given.isSample) {
    seedFolder(dataFolder, sample(dayOf(clock.now(), zone), clock.now(), zone), clock.now())
  }
  // On Wayland the desktop alone places windows, and grants keys without a word.
  const canFloat = server !== 'wayland'
  const file = (name: string) => new JsonFile(userData, name)
  const window = new MainWindow(file('window'), canFloat, log)
  const system = new SystemWatch(server)
  // Tells the windows what was learned of the system, once the app runs.
  let pushState = () => {}
  const learned = () => pushState()
  const shell: Shell = {
    window,
    mini: new SmallWindow(miniWindow(file('mini-window'), canFloat), log),
    capture: new SmallWindow(captureWindow(file('capture-window'), canFloat), log),
    shortcuts: new GlobalShortcuts(server === null || server === 'x11', learned),
    trayHost: new TrayHost(system.session),
    notifications: new Notifications(window, learned),
    system,
  }
  const { mini, capture } = shell
  const ask = calendarNetwork()
  try {
    const offwheel = openApp({
      dataFolder,
      zone,
      now: clock.now,
      machine: clock.machine,
      newId: randomUUID,
      files: fileDialogs(() => window.browserWindow, file('dialogs')),
      desktop: {
        openDataFolder: () => void desktop.openPath(dataFolder),
        openLog: () => void desktop.openPath(log.file),
        showWindow: (view) => window.show(view),
        toggleMini: () => mini.toggle(),
        closeCapture: () => capture.close(),
        tryNotification: () => shell.notifications.try(),
        quit: () => app.quit(),
      },
      app: appFacts(dataFolder, log, shell, canFloat),
      onWriteError: (error) => log.error('store', 'a write failed', error),
      importer: processImporter(startImporter, randomUUID, processLimits.seconds),
      nextTurn,
      makeSubscriptions: (store, imports) =>
        openSubscriptions({
          dataFolder,
          vault: systemVault,
          store,
          imports,
          fetch: (address, validators, signal) =>
            fetchCalendar(address, validators, { ...fetchLimits, ask, now: clock.now, signal }),
          now: clock.now,
          newId: randomUUID,
          log: (what) => log.info('subscriptions', what),
          onError: (error) => log.error('subscriptions', 'a check failed', error),
        }),
    })
    app.on('will-quit', release)
    pushState = run(offwheel, shell, clock, log, canFloat)
  } catch (error) {
    release()
    refuseToStart(error, log)
  }
}

/** Makes this the only process that works on the data; the answer gives them free. */
function takeFolder(folder: string, log: Log): () => void {
  try {
    const taken = waitForLock(folder, lockPatienceMs)
    if (taken) return taken
  } catch (error) {
    // A disk that is full or may only be read: nothing can be written, and everything can be looked at.
    log.error('main', 'the data folder could not be locked', error)
    return () => {}
  }
  log.error('main', 'the data folder is held by another process', null)
  const answer = dialog.showMessageBoxSync({
    type: 'warning',
    message: 'Another Offwheel works on your data.',
    detail: `Two at once would overwrite each other’s changes. Quit the other one first.\n\n${folder}`,
    buttons: ['Quit', 'Open anyway'],
    defaultId: 0,
    cancelId: 0,
  })
  if (answer !== 1) process.exit(1)
  return breakLock(folder)
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function startImporter() {
  const file = path.join(__dirname, '../importer/importer.cjs')
  return startUtilityProcess(file, processLimits.megabytes)
}

function makeClock(): Clock {
  const fixed = isTest ? switches['OFFWHEEL_NOW'] : undefined
  return fixed === undefined ? systemClock : testClock(instant(Number(fixed)))
}

function appFacts(dataFolder: string, log: Log, shell: Shell, canFloat: boolean): AppState['app'] {
  const { trayHost, system, shortcuts, notifications } = shell
  return {
    version: app.getVersion(),
    dataFolder,
    logFile: log.file,
    isSample: given.isSample,
    get system() {
      return {
        hasTray: trayHost.isThere,
        idle: system.idle,
        lock: system.lock,
        canFloat,
        shortcuts: shortcuts.states,
        notifications: notifications.answer,
        runtime: runtimeFacts,
      }
    },
  }
}

function refuseToStart(error: unknown, log: Log): void {
  const isNewer = error instanceof NewerDocumentError
  log.error(
    'main',
    `the data could not be opened${isNewer ? ', a newer version wrote it' : ''}`,
    error,
  )
  const message = isNewer
    ? `This data was written by a newer version of Offwheel. It was left as it is.\n\n${error.path}`
    : `The data could not be opened. It was left as it is.\n\n${(error as Error).message}`
  dialog.showErrorBox('Offwheel cannot start', message)
  app.exit(1)
}

/** Brings the app to the screen; the answer tells every window how things stand now. */
function run(
  offwheel: OffwheelApp,
  shell: Shell,
  clock: Clock,
  log: Log,
  canFloat: boolean,
): () => void {
  const { focus, handlers, needs, session, store } = offwheel
  const { window, mini, capture, shortcuts, trayHost, notifications, system } = shell
  const pages = new Pages([window.page, mini.page, capture.page])
  const actions = shellActions(offwheel, window, capture, log)
  const follow = settingsFollower(shortcuts, actions)
  const facts = () => trayFacts(offwheel)
  const tray = new AppTray(facts, clock, (action) => void actions.tray(action))
  const changed = () => {
    follow(store.config.settings.system)
    tray.draw()
    pages.send({ kind: 'state', state: appState(needs) })
  }
  store.onChange(changed)
  session.onChange(changed)
  needs.imports.onChange(changed)
  needs.subscriptions.onChange(changed)
  powerMonitor.on('resume', () => {
    changed()
    needs.subscriptions.tick()
  })
  watchPower(offwheel)
  void system.listen((isLocked) => focus.send({ kind: isLocked ? 'lock' : 'unlock' })).then(changed)
  followInput(offwheel, clock, () => system.idleSeconds())
  keepTime(offwheel, clock)
  focus.onAnnounce((what) => notifications.announce(what, offwheel))
  clock.every(heartbeatSeconds, () => {
    store.heartbeat()
    focus.send({ kind: 'tick' })
    focus.send({ kind: 'look-over' })
    store.retryWrites()
    store.backUpWhatIsDue()
    needs.subscriptions.tick()
  })
  clock.every(warningSeconds, () => notifications.warn(takeWarnings(offwheel), offwheel))

  serveWindow(path.join(__dirname, '../renderer'))
  serveCommands(
    handlers,
    (event, name) => {
      const page = pages.of(event)
      // A page listens before it asks for its state: what was meant for it can be sent now.
      if (page && name === 'getState') setImmediate(() => page.loaded())
      return page !== null
    },
    log,
  )
  installMenu(actions.menu, canFloat)
  const stopListening = listen(
    needs.app.dataFolder,
    (request) => quickCommand(offwheel, request),
    (error) => log.error('remote', 'the command line was not answered', error),
  )
  followSystem(offwheel, window, actions, stopListening)
  app.on('will-quit', () => {
    tray.destroy()
    shortcuts.release()
  })

  follow(store.config.settings.system)
  const isHidden =
    given.isHidden || (wasStartedBySystem() && store.config.settings.system.startHidden)
  if (!isHidden) window.show()
  const neverVanish = async () => {
    if (await trayHost.hasChanged()) changed()
    const isAnyOpen = window.browserWindow !== null || mini.isOpen
    if (!trayHost.isThere && !isAnyOpen) mini.show()
  }
  // Whoever listens keeps the app alive: in the tray, or in the mini window where there is none.
  app.on('window-all-closed', () => void neverVanish())
  void neverVanish()
  actions.importFiles(given.calendars)
  openedFiles.follow(actions.importFiles)
  needs.subscriptions.tick()
  log.info(
    'main',
    `started with ${store.entries.size} entries; ${store.recovered.length} recovered`,
  )
  setTimeout(() => void warmUp(offwheel, () => performance.now(), nextTurn), warmUpAfterMs)
  if (isTest) {
    Object.assign(globalThis, {
      offwheelTest: { clock, window, mini, facts, trayAction: actions.tray },
    })
  }
  return changed
}
