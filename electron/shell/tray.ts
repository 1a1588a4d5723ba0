// Shows the tray model on the screen: redrawn on change, and as time passes while a block runs.
import { Menu, nativeImage, nativeTheme, Tray } from 'electron'
import { findingChangesAt } from '../../shared/report/day-finding.ts'
import { instant } from '../../shared/time/instant.ts'
import type { Clock } from '../clock.ts'
import { drawTrayIcon, type Rgb } from './tray-icon.ts'
import { trayMenu } from './tray-menu.ts'
import {
  type TrayAction,
  type TrayFacts,
  type TrayIconState,
  type TrayItem,
  trayChangesIn,
  trayIconState,
  trayTime,
  trayTooltip,
} from './tray-model.ts'

const isMac = process.platform === 'darwin'
const iconSize = isMac ? 18 : 22
const lightInk: Rgb = [250, 248, 244]
const darkInk: Rgb = [40, 38, 35]
const black: Rgb = [0, 0, 0]

type ShownPart = 'icon' | 'menu' | 'tooltip' | 'title'

export class AppTray {
  readonly #tray: Tray
  readonly #facts: () => TrayFacts
  readonly #clock: Clock
  readonly #act: (action: TrayAction) => void
  readonly #shown: Record<ShownPart, string> = { icon: '', menu: '', tooltip: '', title: '' }
  #cancel = () => {}

  constructor(facts: () => TrayFacts, clock: Clock, act: (action: TrayAction) => void) {
    this.#facts = facts
    this.#clock = clock
    this.#act = act
    this.#tray = new Tray(iconImage(trayIconState(null, clock.now())))
    this.#tray.on('click', () => {
      // On macOS a click opens the menu.
      if (!isMac) act({ kind: 'open' })
    })
    nativeTheme.on('updated', () => {
      this.#shown.icon = ''
      this.draw()
    })
    this.draw()
  }

  /** Draws what changed, and schedules the next change that time alone will make. */
  draw(): void {
    const facts = this.#facts()
    const now = this.#clock.now()
    this.#cancel()
    const next = trayChangesIn(facts.block, now, isMac ? 'second' : 'minute')
    const dayChangesAt = findingChangesAt(facts.day, now)
    const at = next === null ? dayChangesAt : instant(Math.min(dayChangesAt, now + next))
    this.#cancel = this.#clock.at(at, () => this.draw())
    const icon = trayIconState(facts.block, now)
    this.#whenChanged('icon', JSON.stringify(icon), () => this.#tray.setImage(iconImage(icon)))
    const menu = trayMenu(facts, now)
    this.#whenChanged('menu', JSON.stringify(menu), () => {
      this.#tray.setContextMenu(Menu.buildFromTemplate(menu.map((item) => this.#template(item))))
    })
    const tooltip = trayTooltip(facts, now)
    this.#whenChanged('tooltip', tooltip, () => this.#tray.setToolTip(tooltip))
    const title = trayTime(facts.block, now)
    if (isMac) {
      this.#whenChanged('title', title, () =>
        this.#tray.setTitle(title, { fontType: 'monospacedDigit' }),
      )
    }
  }

  destroy(): void {
    this.#cancel()
    this.#tray.destroy()
  }

  #whenChanged(part: ShownPart, value: string, show: () => void): void {
    if (this.#shown[part] === value) return
    this.#shown[part] = value
    show()
  }

  #template(item: TrayItem): Electron.MenuItemConstructorOptions {
    switch (item.kind) {
      case 'separator':
        return { type: 'separator' }
      case 'text':
        return { label: plainLabel(item.label), enabled: false }
      case 'submenu':
        return {
          label: plainLabel(item.label),
          submenu: item.items.map((each) => this.#template(each)),
        }
      case 'action':
        return { label: plainLabel(item.label), click: () => this.#act(item.action) }
    }
  }
}

/** A single ampersand would mark the next letter as the access key. */
function plainLabel(text: string): string {
  return text.replaceAll('&', '&&')
}

/** A template image on macOS, which colours it itself; elsewhere in a colour visible on the panel of the theme. */
function iconImage(state: TrayIconState): Electron.NativeImage {
  const ink = isMac ? black : nativeTheme.shouldUseDarkColors ? lightInk : darkInk
  const image = nativeImage.createEmpty()
  for (const scaleFactor of [1, 2]) {
    const pixels = iconSize * scaleFactor
    image.addRepresentation({
      scaleFactor,
      width: pixels,
      height: pixels,
      buffer: Buffer.from(drawTrayIcon(state, pixels, ink)),
    })
  }
  image.setTemplateImage(isMac)
  return image
}
