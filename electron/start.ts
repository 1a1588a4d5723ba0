// The composition root: creates clock, ids, log, data, tray and small windows, and connects them.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { app, clipboard, shell as desktop, dialog, powerMonitor } from 'electron'
import { sample } from '../shared/sample/sample.ts'
import { instant } from '../shared/time/instant.ts'
import { dayOf } from '../shared/time/zone.ts'
import { weekStartOf } from '../shared/words/locale.ts'
import { type AppNeeds, type OffwheelApp, openApp } from './app/app.ts'
import { appState } from './app/commands/queries.ts'
import { takeWarnings } from './app/guardrail-warning.ts'
import { followInput } from './app/presence.ts'
import { takeReflectionCall } from './app/reflection-call.ts'
import { statePusher } from './app/state-pusher.ts'
import { keepTime } from './app/timekeeper.ts'
import { accountForThisWeek, warmUp } from './app/warm-up.ts'
import { systemWords } from './app/words.ts'
import { HandedFiles } from './calendar/handed-files.ts'
import { openSubscriptions } from './calendar/open-subscriptions.ts'
import { processImporter, processLimits } from './calendar/process-importer.ts'
import { type Clock, systemClock, testClock } from './clock.ts'
import { faultOfFile } from './file-fault.ts'
import type { LateLog } from './late-log.ts'
import type { DisplayServer } from './linux/idle.ts'
import { type Log, openLog } from './log.ts'
import { listen } from './remote/channel.ts'
import { quickCommand } from './remote/quick-commands.ts'
import { type ShellActions, shellActions } from './shell/actions.ts'
import { commandAnswerer } from './shell/answer-commands.ts'
import type { StartArguments } from './shell/arguments.ts'
import { calendarNetwork } from './shell/calendar-network.ts'
import { calendarProgram } from './shell/calendar-program.ts'
import { captureWindow } from './shell/capture-window.ts'
import { offerContextMenus } from './shell/context-menu.ts'
import { fileDialogs } from './shell/dialogs.ts'
import { settingsFollower } from './shell/follow-settings.ts'
import type { AnswerCommand } from './shell/ipc.ts'
import { macSpellingFollower } from './shell/mac-spelling.ts'
import type { MainWindow } from './shell/main-window.ts'
import { followMenu, menuState } from './shell/menu.ts'
import { miniWindow } from './shell/mini-window.ts'
import { Notifications } from './shell/notifications.ts'
import type { OpenedFiles } from './shell/opened-files.ts'
import type { OtherStarts } from './shell/other-starts.ts'
import { Pages } from './shell/page.ts'
import { pdfPrinter } from './shell/printer.ts'
import { reloadWhenBuilt } from './shell/reload-pages.ts'
import { openSampleApp, removeLeftSample } from './shell/sample-app.ts'
import { GlobalShortcuts } from './shell/shortcuts.ts'
import { SmallWindow } from './shell/small-window.ts'
import { followSystem, watchPower } from './shell/system-events.ts'
import { runtimeFacts, SystemWatch, systemLine } from './shell/system-facts.ts'
import { systemLocale } from './shell/system-locale.ts'
import { AppTray } from './shell/tray.ts'
import { trayFacts } from './shell/tray-facts.ts'
import { TrayHost } from './shell/tray-host.ts'
import { startUtilityProcess } from './shell/utility-process.ts'
import { systemVault } from './shell/vault.ts'
import type { WindowPlace } from './shell/window-place.ts'
import { englishSpeller } from './spelling/english-speller.ts'
import { JsonFile } from './store/json-file.ts'
import { breakLock, waitForLock } from './store/lock.ts'
import { NewerDocumentError } from './store/open-document.ts'
import { seedFolder } from './store/seed.ts'
import { systemZone } from './system-zone.ts'

const heartbeatSeconds = 60
/** A command line holds the data for a shorter time than this. */
const lockPatienceMs = 10_000
/** How late a warning may come: checking for one computes the figures of the whole week. */
const warningSeconds = 300
/** By then the page is drawing its frame. */
const frameMs = 10
/** By then the first view is on the screen. */
const warmUpAfterMs = 1000

/** What was created before this file was loaded. */
export interface Begun {
  /** The app's own switches; empty in a released app. */
  readonly switches: Readonly<Record<string, string | undefined>>
  readonly given: StartArguments
  readonly openedFiles: OpenedFiles
  readonly otherStarts: OtherStarts
  readonly server: DisplayServer | null
  readonly canFloat: boolean
  readonly window: MainWindow
  readonly place: WindowPlace
  readonly faults: LateLog
  /** Sets who answers the commands of pages, which wait until then. */
  readonly answerBy: (answer: AnswerCommand) => void
  /** Whether the person asked for a window, so that its page is loading. */
  readonly isAsked: boolean
}

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

export function start(begun: Begun): void {
  const { switches, given, window, canFloat, server } = begun
  const userData = app.getPath('userData')
  const dataFolder = path.join(userData, 'data')
  const log = openLog(path.join(userData, 'logs'))
  const clock = makeClock(switches)
  begun.faults.follow(log)
  log.info('main', systemLine(server, runtimeFacts))
  process.on('uncaughtExceptionMonitor', (error) => log.error('main', 'uncaught', error))
  process.on('unhandledRejection', (error) => log.error('main', 'unhandled rejection', error))
  const release = takeFolder(dataFolder, log)
  const zone = systemZone(switches['TZ'])
  if (given.isSample) {
    const now = clock.now()
    const locale = systemLocale()
    const [words, weekStartsOn] = [systemWords(locale), weekStartOf(locale)]
    seedFolder(dataFolder, sample(dayOf(now, zone), now, zone, words, weekStartsOn), now)
  }
  const file = (name: string) => new JsonFile(userData, name)
  begun.place.writeBy(file('window'))
  // The first view does not wait for the desktop's buses.
  const system = new SystemWatch(server, window.whenDrawn())
  // Tells the windows what was learned about the system, once the app runs.
  let pushState = () => {}
  const learned = () => pushState()
  const shell: Shell = {
    window,
    mini: new SmallWindow(
      miniWindow(file('mini-window'), canFloat, () => words()),
      log,
    ),
    capture: new SmallWindow(
      captureWindow(file('capture-window'), canFloat, () => words()),
      log,
    ),
    shortcuts: new GlobalShortcuts(server === null || server === 'x11', learned),
    trayHost: new TrayHost(system.session),
    notifications: new Notifications(window, learned),
    system,
  }
  const { mini, capture } = shell
  const ask = calendarNetwork()
  const handed = new HandedFiles(path.join(dataFolder, 'handed'), clock.now)
  // The person's choices are unknown until the data is open.
  let words = () => systemWords(systemLocale())
  try {
    const offwheel = openApp({
      dataFolder,
      zone,
      now: clock.now,
      machine: clock.machine,
      newId: randomUUID,
      files: fileDialogs(
        () => window.browserWindow,
        file('dialogs'),
        () => words(),
      ),
      printer: pdfPrinter,
      calendarProgram: calendarProgram(handed),
      desktop: {
        openDataFolder: () => void desktop.openPath(dataFolder),
        openLog: () => void desktop.openPath(log.file),
        showWindow: (view) => window.show(view),
        toggleMini: () => mini.toggle(),
        closeCapture: () => capture.close(),
        showQuestion: () => {
          // The mini window asks for itself.
          if (!mini.isFocused) window.show('today')
        },
        tryNotification: (words) => shell.notifications.try(words),
        copyText: (text) => clipboard.writeText(text),
        openSample: () => openSampleApp((error) => log.error('main', 'no sample', error)),
        quit: () => app.quit(),
      },
      speller: englishSpeller,
      app: appFacts(dataFolder, log, shell, begun),
      systemLocale: systemLocale(),
      onWordsFault: (error) => log.error('words', 'a message could not be said', error),
      onWriteError: (error) => log.error('store', 'a write failed', error),
      opensLater: true,
      importer: processImporter(startImporter, randomUUID, processLimits.seconds),
      nextTurn,
      makeSubscriptions: (store, imports, words) =>
        openSubscriptions({
          dataFolder,
          vault: systemVault,
          store,
          imports,
          words,
          fetch: async (address, validators, signal) => {
            const { fetchCalendar, fetchLimits } = await import('./calendar/fetch-calendar.ts')
            const options = { ...fetchLimits, ask, now: clock.now, signal }
            return fetchCalendar(address, validators, options)
          },
          now: clock.now,
          newId: randomUUID,
          log: (what) => log.info('subscriptions', what),
          onError: (error) => log.error('subscriptions', 'a check failed', error),
        }),
    })
    words = offwheel.needs.words
    setTimeout(() => {
      handed.clear()
      removeLeftSample()
    }, warmUpAfterMs)
    app.on('will-quit', release)
    pushState = run(offwheel, shell, clock, log, begun)
  } catch (error) {
    release()
    window.browserWindow?.destroy()
    refuseToStart(error, log)
  }
}

/** Makes this the only process that works on the data; the returned function releases it. */
function takeFolder(folder: string, log: Log): () => void {
  try {
    const taken = waitForLock(folder, lockPatienceMs)
    if (taken) return taken
  } catch (error) {
    // On a full or read-only disk nothing can be written, but everything can be viewed.
    log.error('main', 'the data folder could not be locked', error)
    return () => {}
  }
  log.error('main', 'the data folder is held by another process', null)
  const { t } = systemWords(systemLocale())
  const answer = dialog.showMessageBoxSync({
    type: 'warning',
    message: t('start.two'),
    detail: `${t('start.two-what')}\n\n${folder}`,
    buttons: [t('start.quit'), t('start.anyway')],
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

function makeClock(switches: Begun['switches']): Clock {
  const fixed = isTest(switches) ? switches['OFFWHEEL_NOW'] : undefined
  return fixed === undefined ? systemClock : testClock(instant(Number(fixed)))
}

function isTest(switches: Begun['switches']): boolean {
  return switches['OFFWHEEL_TEST'] === '1'
}

function appFacts(
  dataFolder: string,
  log: Log,
  shell: Shell,
  { given, canFloat }: Begun,
): AppNeeds['app'] {
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
  const { t, say } = systemWords(systemLocale())
  const message = isNewer
    ? `${t('start.newer')}\n\n${error.path}`
    : `${t('start.unreadable')}\n\n${say(faultOfFile(error))}`
  dialog.showErrorBox(t('start.refused'), message)
  app.exit(1)
}

/** Brings the app to the screen; the returned function sends every window the current state. */
function run(
  offwheel: OffwheelApp,
  shell: Shell,
  clock: Clock,
  log: Log,
  begun: Begun,
): () => void {
  const { handlers, needs, store } = offwheel
  const { window, mini, capture, shortcuts } = shell
  const { given, answerBy, isAsked } = begun
  const pages = new Pages([window.page, mini.page, capture.page])
  const actions = shellActions(offwheel, window, capture, log)
  const follow = settingsFollower(shortcuts, actions)
  const followSpelling = macSpellingFollower()
  const facts = () => trayFacts(offwheel)
  let drawTray = () => {}
  let drawMenu = () => {}
  const push = statePusher(
    () => appState(needs),
    (state) => pages.send({ kind: 'state', state }),
  )
  const changed = () => {
    const { system, spelling } = store.config.settings
    follow(system)
    followSpelling(spelling.isOn)
    drawTray()
    drawMenu()
    push()
  }
  offwheel.onChange(changed)
  offerContextMenus(offwheel)
  const answer = commandAnswerer(
    handlers,
    (event, name) => {
      const page = pages.of(event)
      if (page && name === 'getState') {
        setImmediate(() => {
          // A page listens before it asks for its state, so what it missed can be sent now.
          page.loaded()
          // While it draws its frame, the answer to its next question is computed.
          accountForThisWeek(needs)
        })
      }
      return page !== null
    },
    log,
  )
  answerBy(answer)
  const staysHidden = given.isHidden || store.config.settings.system.startHidden
  if (isAsked || !staysHidden) window.show()
  const surround = () => {
    const tray = new AppTray(facts, clock, (action) => void actions.tray(action))
    drawTray = () => tray.draw()
    app.on('will-quit', () => tray.destroy())
    follow(store.config.settings.system)
    drawMenu = followMenu(actions.menu, begun.canFloat, () => menuState(offwheel))
    followWorld(offwheel, shell, actions, clock, log, begun.otherStarts, changed)
    begun.openedFiles.follow(actions.importFiles)
    actions.importFiles(given.calendars)
  }
  // Everything outside the window waits until its page draws.
  if (isAsked) setTimeout(surround, frameMs)
  else surround()
  setTimeout(() => void openThePast(offwheel, log), warmUpAfterMs)
  if (begun.switches['OFFWHEEL_DEV'] === '1') {
    reloadWhenBuilt(path.join(__dirname, '../renderer'), pages)
  }
  if (isTest(begun.switches)) {
    Object.assign(globalThis, {
      offwheelTest: { clock, window, mini, facts, trayAction: actions.tray },
    })
  }
  return changed
}

/** Follows the clock, the system, the command line and other events from outside. */
function followWorld(
  offwheel: OffwheelApp,
  { window, mini, shortcuts, trayHost, notifications, system }: Shell,
  actions: ShellActions,
  clock: Clock,
  log: Log,
  otherStarts: OtherStarts,
  changed: () => void,
): void {
  const { focus, needs, store } = offwheel
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
    focus.send({ kind: 'check-forgotten' })
    store.retryWrites()
    void needs.backups.writeDue()
    needs.subscriptions.tick()
  })
  clock.every(warningSeconds, () => notifications.warn(takeWarnings(offwheel), offwheel))
  clock.every(heartbeatSeconds, () => {
    const week = takeReflectionCall(needs)
    if (week !== null) notifications.callToReflection(week, offwheel)
  })
  const stopListening = listen(
    needs.app.dataFolder,
    (request) => quickCommand(offwheel, request),
    (error) => log.error('remote', 'the command line was not answered', error),
  )
  followSystem(offwheel, window, actions, otherStarts, stopListening)
  app.on('will-quit', () => shortcuts.release())
  const neverVanish = async () => {
    if (await trayHost.hasChanged()) changed()
    const isAnyOpen = window.browserWindow !== null || mini.isOpen
    if (!trayHost.isThere && !isAnyOpen) mini.show()
  }
  // Something must keep the app alive: the tray, or the mini window if there is no tray.
  app.on('window-all-closed', () => void neverVanish())
  void neverVanish()
  needs.subscriptions.tick()
  log.info('main', `started; ${store.recovered.length} recovered`)
}

/** Once the first view is shown: opens the months it did not need, then computes past weeks. */
async function openThePast(offwheel: OffwheelApp, log: Log): Promise<void> {
  try {
    await offwheel.store.openRest(nextTurn)
  } catch (error) {
    refuseToStart(error, log)
    return
  }
  log.info('main', `opened with ${offwheel.store.entries.size} entries`)
  await warmUp(offwheel, () => performance.now(), nextTurn)
}
