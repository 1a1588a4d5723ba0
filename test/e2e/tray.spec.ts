// The tray itself, read and clicked over D-Bus as a panel does it.
import { expect, needsElectron, test } from './app.ts'
import { startTrayHost } from './tray-host.ts'

test.skip(process.platform !== 'linux', 'a tray is read over D-Bus, which only Linux has')

const onBus = needsElectron('the icon and menu on the session bus are put there by Electron')

test(
  'the tray’s menu starts and stops a block, its text and icon follow',
  onBus,
  async ({ start }) => {
    const host = await startTrayHost()
    try {
      const app = await start({ env: { XDG_CURRENT_DESKTOP: 'KDE' } })
      const item = await host.item()
      await expect
        .poll(() => item.tooltip())
        .toBe('Offwheel – no focus block running\nNothing tracked yet today.')
      const idleIcon = await item.icon()

      // Nothing was timed yet, so a category is chosen: the first one is that of 25 minutes.
      await item.clickMenu(/^Vision & strategy$/)
      await expect(app.page.getByRole('button', { name: 'Stop' }).first()).toBeVisible()
      await app.pass(20)
      await expect.poll(() => item.tooltip()).toContain('5 min left – Vision & strategy')
      await expect
        .poll(async () => (await item.menu())[0]?.label)
        .toBe('5 min left – Vision & strategy')
      expect(await item.icon()).not.toEqual(idleIcon)

      await item.clickMenu(/^Pause$/)
      await app.pass(10)
      await expect
        .poll(async () => (await item.menu()).map(({ label }) => label))
        .toContain('Resume')
      await item.clickMenu(/^Resume$/)
      await expect.poll(async () => (await item.menu()).map(({ label }) => label)).toContain('Stop')
      await item.clickMenu(/^Stop$/)
      await expect(app.page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
      await expect(
        app.page.getByText(/^The block that ended: 20\smin of Vision & strategy/),
      ).toBeVisible()
      await expect.poll(() => item.icon()).toEqual(idleIcon)
    } finally {
      host.close()
    }
  },
)

test('whether AI helped is answered from the tray', onBus, async ({ start }) => {
  const host = await startTrayHost()
  try {
    const app = await start({ env: { XDG_CURRENT_DESKTOP: 'KDE' } })
    const item = await host.item()
    const labels = async () => (await item.menu()).map(({ label }) => label)
    // Nothing was timed yet, so a category is chosen: the first one is that of 25 minutes.
    await item.clickMenu(/^Vision & strategy$/)
    await app.pass(40)
    await expect.poll(labels).toContain('Stop')
    await item.clickMenu(/^Stop$/)
    await expect.poll(labels).toContain('Did AI help? – Vision & strategy')
    await item.clickMenu(/^30 min saved/)
    await expect(app.page.getByRole('heading', { name: 'Did AI help?' })).toHaveCount(0)
    await expect.poll(labels).not.toContain('Did AI help? – Vision & strategy')
    await app.show('AI hours')
    await expect(app.page.getByRole('table').getByText('0:30').first()).toBeVisible()
  } finally {
    host.close()
  }
})

test('the menu is drawn anew on change, and not at each tick', async ({ start }) => {
  const app = await start()
  await app.electron.evaluate(({ Tray }) => {
    const draw = Tray.prototype.setContextMenu
    Object.assign(globalThis, { menusDrawn: 0 })
    Tray.prototype.setContextMenu = function count(menu) {
      ;(globalThis as unknown as { menusDrawn: number }).menusDrawn += 1
      draw.call(this, menu)
    }
  })
  const drawn = () =>
    app.electron.evaluate(() => (globalThis as unknown as { menusDrawn: number }).menusDrawn)
  await app.trayAction({
    kind: 'start',
    input: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 },
  })
  await app.electron.evaluate(() => offwheelTest.clock.advance(1))
  const before = await drawn()
  await app.electron.evaluate(() => offwheelTest.clock.advance(50))
  expect((await drawn()) - before).toBeLessThanOrEqual(1)
  await app.trayAction({ kind: 'pause' })
  expect(await drawn()).toBeGreaterThan(before)
})
