// What the app makes of the machine it runs on: who tells of input and of a locked screen, whether notifications are
// shown, and what a report of a fault would find in the log.
import fs from 'node:fs'
import path from 'node:path'
import {
  hasBus,
  type Service,
  serveLogin,
  serveMutter,
  serveScreenSaver,
} from '../electron/linux/private-bus.ts'
import { expect, type RealApp, root, test } from './app.ts'

const block = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 90 }
/** That of the worker, which has one once it runs. */
const sessionBus = () => process.env.DBUS_SESSION_BUS_ADDRESS ?? ''

test.describe('on Linux', () => {
  test.skip(!hasBus, 'macOS and Windows tell of input and of a locked screen by Electron itself')

  const services: Service[] = []
  test.afterEach(() => {
    for (const service of services.splice(0)) service.stop()
  })
  const awayHint = (app: RealApp) => app.page.getByText(/Offwheel always asks about/)

  test('a screen locked under GNOME is time away', async ({ start }) => {
    const login = await serveLogin(sessionBus())
    const saver = await serveScreenSaver(sessionBus(), 'org.gnome.ScreenSaver')
    services.push(login, saver)
    const app = await start({ env: { DBUS_SYSTEM_BUS_ADDRESS: sessionBus() } })
    await app.show('Settings', 'Time and language')
    await expect(awayHint(app)).toHaveText(/sleep and a locked screen/)
    await app.show('Today')
    await app.trayAction({ kind: 'start', input: block })
    await app.pass(20)
    saver.setActive(true)
    login.setLocked(true)
    await expect(app.page.getByText('Away').first()).toBeVisible()
    await app.electron.evaluate(() => offwheelTest.clock.advance(30 * 60))
    login.setLocked(false)
    saver.setActive(false)
    await expect(app.page.getByText('Away for 30 min. What was it?')).toBeVisible()
  })

  test('on Wayland the last input is asked of GNOME', async ({ start }) => {
    let idleMs = 0
    let asked = 0
    const idle = () => {
      asked += 1
      return idleMs
    }
    services.push(await serveMutter(sessionBus(), idle))
    const app = await start({
      env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-of-a-test' },
    })
    await app.show('Settings', 'Time and language')
    await expect(awayHint(app)).toHaveText(/^0 never asks\. Offwheel always asks about sleep\./)
    await app.show('Today')
    // What the start of the block makes the app ask is to be answered before time jumps.
    const before = asked
    await app.trayAction({ kind: 'start', input: block })
    await expect.poll(() => asked).toBeGreaterThan(before)
    await app.page.waitForTimeout(200)
    await app.electron.evaluate(() => {
      const { clock } = offwheelTest
      clock.jump(clock.now() + 12 * 60)
    })
    idleMs = (12 * 60 + 5) * 1000
    await app.electron.evaluate(() => offwheelTest.clock.advance(5))
    await expect(app.page.getByText('Away').first()).toBeVisible()
    idleMs = 0
    await app.electron.evaluate(() => offwheelTest.clock.advance(5))
    await expect(app.page.getByText('Away for 12 min. What was it?')).toBeVisible()
  })

  test('where nothing answers, the settings say so', async ({ start }) => {
    const app = await start({ env: { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' } })
    await app.show('Settings', 'Time and language')
    await expect(awayHint(app)).toHaveText(/This desktop does not report a locked screen\./)
  })
})

test('a notification that the system refuses is told in the settings', async ({ start }) => {
  const app = await start()
  await app.show('Settings', 'Keys and start')
  await expect(app.page.getByText('Not tried yet.')).toBeVisible()
  await app.electron.evaluate(({ Notification }) => {
    // Whether or not something on this desktop would show one.
    Notification.isSupported = () => true
    Notification.prototype.show = function refuse() {
      this.emit('failed', {}, 'denied')
    }
  })
  await app.page.getByRole('button', { name: 'Show a test notification' }).click()
  await expect(
    app.page.getByText('The system does not show notifications from Offwheel.'),
  ).toBeVisible()
  await app.electron.evaluate(({ Notification }) => {
    Notification.prototype.show = function accept() {
      this.emit('show')
    }
  })
  await app.page.getByRole('button', { name: 'Show a test notification' }).click()
  await expect(app.page.getByText('Notifications are shown.')).toBeVisible()
})

test('the log begins with what a report needs, and holds a page’s errors without their words', async ({
  start,
}) => {
  const app = await start()
  const log = () => fs.readFileSync(path.join(app.folder, 'logs/offwheel.log'), 'utf8')
  expect(log().split('\n')[0]).toMatch(
    /Offwheel \d.* from source, Electron \d.*, Chrome \d.*, Node \d.*, (linux|darwin|win32) .*, sandbox (on|off)$/,
  )
  await app.page.evaluate(() => {
    // As a fault in a handler of the window would be.
    setTimeout(() => console.error(new TypeError('Salary review with Anna')))
  })
  await expect.poll(log).toMatch(/\[window\] error (TypeError )?at /)
  expect(log()).not.toContain('Anna')
})

test('a calendar that the system opens with the app is imported', async ({ start }) => {
  const app = await start({ now: Date.parse('2026-11-16T16:00:00Z') / 1000 })
  await app.electron.evaluate(
    ({ app: electron }, file) => {
      electron.emit('open-file', { preventDefault: () => {} }, file)
    },
    path.join(root, 'test/fixtures/e2e/work.ics'),
  )
  await expect(app.page.getByText(/^Work: \d+ added/)).toBeVisible()
})
