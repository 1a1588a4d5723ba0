// Idling and the locked screen on Linux, against services on a bus of the test's own.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Bus, busAddress, connectBus } from '../../../electron/linux/bus.ts'
import { displayServer } from '../../../electron/linux/display-server.ts'
import { LinuxIdle } from '../../../electron/linux/idle.ts'
import { LockWatch } from '../../../electron/linux/lock-watch.ts'
import {
  hasBus,
  type PrivateBus,
  serve,
  serveLogin,
  serveMutter,
  serveScreenSaver,
  startBus,
} from './private-bus.ts'

const wayland = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' }

test.each([
  ['X11', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, 45, '', 'x11'],
  ['no session at all', {}, 45, '', 'x11'],
  ['Wayland', wayland, 45, '', 'wayland'],
  ['Wayland with an Electron before 38', wayland, 25, '', 'xwayland'],
  ['X11 asked for on Wayland', wayland, 45, 'x11', 'xwayland'],
  ['Wayland asked for by an old Electron', wayland, 25, 'wayland', 'wayland'],
  ['a Wayland session without a display', { XDG_SESSION_TYPE: 'wayland' }, 45, '', 'x11'],
])('windows are drawn on: %s', (_, environment, electronMajor, asked, expected) => {
  expect(displayServer({ environment, electronMajor, asked })).toBe(expected)
})

test.each([
  ['session', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/a' }, 'unix:path=/a'],
  ['session', { DBUS_SESSION_BUS_ADDRESS: 'tcp:host=example.org,port=1' }, null],
  ['session', { DBUS_SESSION_BUS_ADDRESS: 'unixexec:path=/bin/sh' }, null],
  ['session', { DBUS_SESSION_BUS_ADDRESS: 'tcp:host=a,port=1;unix:path=/b' }, 'unix:path=/b'],
  ['session', { XDG_RUNTIME_DIR: '/nowhere' }, null],
  ['session', {}, null],
  ['system', { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/c' }, 'unix:path=/c'],
] as const)('the %s bus of %o is at %s', (kind, environment, address) => {
  expect(busAddress(kind, environment)).toBe(address)
})

test('where there is no bus there is none, and nothing is thrown', async () => {
  expect(await connectBus(null)).toBeNull()
  expect(await connectBus('unix:path=/nowhere/bus')).toBeNull()
})

// Passed over where the machine has no D-Bus: there is nothing to try it on.
describe.skipIf(!hasBus)('on a bus', () => {
  let daemon: PrivateBus
  let bus: Bus
  const started: { stop(): void }[] = []
  const keep = async <T extends { stop(): void }>(service: Promise<T>): Promise<T> => {
    started.push(await service)
    return service
  }

  beforeEach(async () => {
    daemon = await startBus()
    const connected = await connectBus(daemon.address)
    if (!connected) throw new Error('no bus')
    bus = connected
  })

  afterEach(() => {
    bus.close()
    for (const service of started.splice(0)) service.stop()
    daemon.stop()
  })

  describe('the last input', () => {
    test('on X11 is what Electron says, whoever else is there', async () => {
      await keep(serveMutter(daemon.address, () => 90_000))
      const idle = new LinuxIdle(() => 7, 'x11')
      await idle.listen(bus)
      expect([await idle.seconds(), idle.answer]).toEqual([7, 'yes'])
    })

    test.each(['wayland', 'xwayland'] as const)('on %s is asked of Mutter', async (server) => {
      let ms = 90_999
      await keep(serveMutter(daemon.address, () => ms))
      const idle = new LinuxIdle(() => 7, server)
      await idle.listen(bus)
      expect([await idle.seconds(), idle.answer]).toEqual([90, 'yes'])
      ms = 0
      expect(await idle.seconds()).toBe(0)
    })

    test('on Wayland without Mutter is what Electron says, believed once it has moved', async () => {
      let own = 0
      const idle = new LinuxIdle(() => own, 'wayland')
      await idle.listen(bus)
      expect([await idle.seconds(), idle.answer]).toEqual([0, 'unseen'])
      own = 3
      expect([await idle.seconds(), idle.answer]).toEqual([3, 'yes'])
      own = 0
      expect([await idle.seconds(), idle.answer]).toEqual([0, 'yes'])
    })

    test('of X11 programs alone says nothing of the person', async () => {
      const idle = new LinuxIdle(() => 3600, 'xwayland')
      await idle.listen(bus)
      expect([await idle.seconds(), idle.answer]).toEqual([0, 'no'])
    })

    test.each([Number.NaN, -5000, Number.POSITIVE_INFINITY])(
      'of %s milliseconds is not believed',
      async (ms) => {
        const service = serve(daemon.address, 'org.gnome.Mutter.IdleMonitor', {
          'org.gnome.Mutter.IdleMonitor.GetIdletime': () => ['d', [ms]],
        })
        await keep(service)
        const idle = new LinuxIdle(() => 2, 'wayland')
        await idle.listen(bus)
        expect(await idle.seconds()).toBe(2)
      },
    )

    test('is not believed of a Mutter that refuses, at first or later', async () => {
      let ms: number | null = null
      await keep(serveMutter(daemon.address, () => ms))
      const refused = new LinuxIdle(() => 0, 'wayland')
      await refused.listen(bus)
      expect([await refused.seconds(), refused.answer]).toEqual([0, 'unseen'])
      ms = 5000
      const later = new LinuxIdle(() => 2, 'wayland')
      await later.listen(bus)
      expect(await later.seconds()).toBe(5)
      ms = null
      expect(await later.seconds()).toBe(2)
    })
  })

  describe('a locked screen', () => {
    const watched = async () => {
      const heard: boolean[] = []
      const watch = new LockWatch()
      await watch.listen({ session: bus, system: bus }, (isLocked) => heard.push(isLocked))
      return { heard, watch }
    }
    /** A signal that was sent before has arrived once a later call is answered. */
    const arrived = () => bus.hasOwner('org.freedesktop.DBus')

    test('nobody tells of is said to be unknown', async () => {
      const { watch } = await watched()
      expect(watch.answer).toBe('no')
    })

    test('is heard of logind, of one’s own session only', async () => {
      const login = await keep(serveLogin(daemon.address))
      const { heard, watch } = await watched()
      expect(watch.answer).toBe('unseen')
      login.setLocked(true, login.otherSession)
      await arrived()
      expect([heard, watch.answer]).toEqual([[], 'unseen'])
      login.setLocked(true)
      login.setLocked(false)
      await expect.poll(() => heard).toEqual([true, false])
      expect(watch.answer).toBe('yes')
    })

    test.each([
      ['org.gnome.ScreenSaver', 'yes'],
      ['org.cinnamon.ScreenSaver', 'yes'],
      ['org.mate.ScreenSaver', 'yes'],
      ['org.xfce.ScreenSaver', 'yes'],
      ['org.freedesktop.ScreenSaver', 'unseen'],
    ] as const)('is heard of %s', async (name, before) => {
      const saver = await keep(serveScreenSaver(daemon.address, name))
      const { heard, watch } = await watched()
      expect(watch.answer).toBe(before)
      saver.setActive(true)
      saver.setActive(false)
      await expect.poll(() => heard).toEqual([true, false])
      expect(watch.answer).toBe('yes')
    })

    test('is over when the screen saver ends that told of it', async () => {
      const saver = await serveScreenSaver(daemon.address, 'org.gnome.ScreenSaver')
      const { heard } = await watched()
      saver.setActive(true)
      await expect.poll(() => heard).toEqual([true])
      saver.stop()
      await expect.poll(() => heard).toEqual([true, false])
    })

    test('that two tell of is told once, and over only when both say so', async () => {
      const login = await keep(serveLogin(daemon.address))
      const saver = await keep(serveScreenSaver(daemon.address, 'org.gnome.ScreenSaver'))
      const { heard } = await watched()
      saver.setActive(true)
      await expect.poll(() => heard).toEqual([true])
      login.setLocked(true)
      await arrived()
      saver.setActive(false)
      await arrived()
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(heard).toEqual([true])
      login.setLocked(false)
      await expect.poll(() => heard).toEqual([true, false])
    })
  })
})
