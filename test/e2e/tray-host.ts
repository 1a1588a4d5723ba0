// The part of a desktop's panel that holds tray icons (StatusNotifierItem): lets a test read the real tray over
// D-Bus and click its menu, without a panel.
import * as dbus from '@jellybrick/dbus-next'
import { serve } from '../electron/linux/private-bus.ts'

const watcherName = 'org.kde.StatusNotifierWatcher'
const itemInterface = 'org.kde.StatusNotifierItem'
const menuInterface = 'com.canonical.dbusmenu'

/** A value as it comes over the bus: of a type the test knows. */
// biome-ignore lint/suspicious/noExplicitAny: D-Bus values carry their type at run time only
type BusValue = any

export interface MenuLine {
  readonly id: number
  readonly label: string
}

export interface TrayItemOnBus {
  tooltip(): Promise<string>
  /** The pixels of the smallest icon, for comparing. */
  icon(): Promise<string>
  menu(): Promise<readonly MenuLine[]>
  clickMenu(label: RegExp): Promise<void>
}

/** Must run before the app starts: it looks for a host once. */
export async function startTrayHost() {
  const address = process.env.DBUS_SESSION_BUS_ADDRESS ?? ''
  const registered: { sender: string; argument: string }[] = []
  const watcher = await serve(address, watcherName, {
    'org.freedesktop.DBus.Properties.Get': () => ['v', [new dbus.Variant('b', true)]],
    [`${watcherName}.RegisterStatusNotifierItem`]: ([argument], sender) => {
      registered.push({ sender, argument: String(argument) })
      return ['', []]
    },
  })
  const bus = dbus.sessionBus()
  return {
    item: async (): Promise<TrayItemOnBus> => itemOnBus(bus, await first(registered)),
    close: () => {
      bus.disconnect()
      watcher.stop()
    },
  }
}

async function first<T>(list: readonly T[]): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const [found] = list
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('no tray item was registered')
}

function itemOnBus(
  bus: dbus.MessageBus,
  { sender, argument }: { sender: string; argument: string },
): TrayItemOnBus {
  const isPath = argument.startsWith('/')
  const destination = isPath ? sender : (argument.split('/')[0] ?? sender)
  const slash = argument.indexOf('/')
  const itemPath = slash < 0 ? '/StatusNotifierItem' : argument.slice(slash)
  // Chromium's objects answer no introspection, so no proxies: plain calls only.
  const call = async (
    path: string,
    name: string,
    member: string,
    signature: string,
    body: unknown[],
  ) => {
    const message = new dbus.Message({
      destination,
      path,
      interface: name,
      member,
      signature,
      body,
    })
    return (await bus.call(message))?.body ?? []
  }
  const property = async (name: string) => {
    const [variant] = await call(itemPath, 'org.freedesktop.DBus.Properties', 'Get', 'ss', [
      itemInterface,
      name,
    ])
    return (variant as dbus.Variant).value as BusValue
  }
  const menu = async (): Promise<readonly MenuLine[]> => {
    const path = await property('Menu')
    await call(path, menuInterface, 'AboutToShow', 'i', [0]).catch(() => [])
    const [, layout] = await call(path, menuInterface, 'GetLayout', 'iias', [0, -1, []])
    return linesUnder(layout)
  }
  return {
    tooltip: async () => String((await property('ToolTip'))[2]),
    icon: async () => {
      const pixmaps = (await property('IconPixmap')) as [number, number, Uint8Array][]
      return Buffer.from(pixmaps[0]?.[2] ?? []).toString('base64')
    },
    menu,
    clickMenu: async (label) => {
      const line = (await menu()).find((each) => label.test(each.label))
      if (!line) throw new Error(`the menu has no ${label}`)
      const event = [line.id, 'clicked', new dbus.Variant('s', ''), 0]
      await call(await property('Menu'), menuInterface, 'Event', 'isvu', event)
    },
  }
}

/** All lines under one, each followed by those of its submenu. */
function linesUnder(layout: unknown): readonly MenuLine[] {
  const [, , children] = layout as [number, unknown, dbus.Variant[]]
  return children.flatMap(({ value }) => {
    const [id, properties] = value as [number, Record<string, dbus.Variant>]
    const label = String(properties['label']?.value ?? '').replaceAll('__', '_')
    return [{ id, label }, ...linesUnder(value)]
  })
}
