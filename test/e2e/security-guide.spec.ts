// Electron's security guide, item by item, in every window: https://www.electronjs.org/docs/latest/tutorial/security.
// Item 19, the fuses, is tested where the app is packed: packed.spec.ts.
import '../../renderer/api.ts'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { platforms } from '../../scripts/build-target.ts'
import { commandTable } from '../../shared/commands/table.ts'
import { expect, needsElectron, type RealApp, root, type StartOptions, test } from './app.ts'

const outside = ['https://example.org/', 'http://example.org/', 'mailto:a@example.org', 'file:///']

/** Opens every window there is: main, mini and capture. */
async function openAll(start: (options?: StartOptions) => Promise<RealApp>) {
  const app = await start()
  const mini = app.electron.waitForEvent('window')
  await app.electron.evaluate(() => offwheelTest.mini.show())
  await (await mini).getByRole('main').waitFor()
  const capture = app.electron.waitForEvent('window')
  await app.trayAction({ kind: 'capture' })
  await (await capture).getByRole('combobox', { name: 'Who asks' }).waitFor()
  const pages = app.electron.windows()
  expect(pages).toHaveLength(3)
  return { app, pages }
}

/** What the windows ask of Electron, and those of the switches the app was given; an unset one is off. */
async function asked({ electron }: RealApp, names: readonly string[], switches: readonly string[]) {
  return electron.evaluate(
    ({ app, BrowserWindow }, [preferences, flags]) => ({
      windows: BrowserWindow.getAllWindows().map(({ webContents }) => {
        const { getLastWebPreferences } = webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>
        }
        const last = getLastWebPreferences.call(webContents)
        return preferences.map((name) => last[name] || false)
      }),
      switches: flags.filter((name) => app.commandLine.hasSwitch(name)),
    }),
    [names, switches] as const,
  )
}

/** What comes of leading a window of its own to an address, as main could. */
async function led({ electron }: RealApp, address: string): Promise<string> {
  return electron.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false })
    const said = await window.loadURL(url).then(
      () => 'loaded',
      (error: Error) => error.message,
    )
    window.destroy()
    return said
  }, address)
}

async function answering(): Promise<{ server: http.Server; address: string; heard: string[] }> {
  const heard: string[] = []
  const server = http.createServer(({ url = '' }, answer) => {
    heard.push(url)
    answer.setHeader('access-control-allow-origin', '*').end('heard')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard }
}

test('1: no window loads anything over the network, secure or not', async ({ start }) => {
  const { app, pages } = await openAll(start)
  const { server, address, heard } = await answering()
  for (const page of pages) {
    const fetched = (url: string) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      )
    expect(await page.evaluate(fetched, address)).toBe('refused')
    expect(await page.evaluate(fetched, 'https://example.org')).toBe('refused')
  }
  // Past the content security policy of our pages.
  expect(await led(app, address)).toContain('ERR_BLOCKED_BY_CLIENT')
  server.close()
  expect(heard).toEqual([])
})

test('2: no page has Node', async ({ start }) => {
  const { app, pages } = await openAll(start)
  const names = ['nodeIntegration', 'nodeIntegrationInSubFrames']
  const off = [false, false]
  expect(await asked(app, names, [])).toEqual({ windows: [off, off, off], switches: [] })
  for (const page of pages) {
    const globals = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    )
    expect(globals).toEqual([])
  }
})

test('3: the preload script of every page has a world of its own', async ({ start }) => {
  const { app } = await openAll(start)
  const { windows } = await asked(app, ['contextIsolation'], [])
  expect(windows).toEqual([[true], [true], [true]])
})

test('4: every page asks for the sandbox', async ({ start }) => {
  const { app } = await openAll(start)
  const { windows } = await asked(app, ['sandbox'], [])
  expect(windows).toEqual([[true], [true], [true]])
})

test('5: every permission a page asks for is denied', async ({ start }) => {
  const { pages } = await openAll(start)
  for (const page of pages) {
    const answers = await page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      midi: (await navigator.permissions.query({ name: 'midi', sysex: true } as never)).state,
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
        ),
      ),
    }))
    expect(answers).toEqual({ notifications: 'denied', midi: 'denied', place: 'denied' })
  }
})

test('6: no page is let off the same-origin policy', async ({ start }) => {
  const { app } = await openAll(start)
  const switches = ['disable-web-security', 'disable-site-isolation-trials']
  expect(await asked(app, ['webSecurity'], switches)).toEqual({
    windows: [[true], [true], [true]],
    switches: [],
  })
})

test('7: every page has a strict content security policy, and it works', async ({ start }) => {
  const { pages } = await openAll(start)
  for (const page of pages) {
    const policy = await page.evaluate(() =>
      fetch(location.href).then((it) => it.headers.get('content-security-policy')),
    )
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    // Evaluation by the test driver lifts the ban on eval while it runs, so the try comes from a later task.
    const evaluated = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return 1')())
            } catch (error) {
              resolve((error as Error).name)
            }
          })
        }),
    )
    expect(evaluated).toBe('EvalError')
  }
})

test('8: no page may run insecure content', async ({ start }) => {
  const { app } = await openAll(start)
  const name = 'allowRunningInsecureContent'
  expect(await asked(app, [name], ['allow-running-insecure-content'])).toEqual({
    windows: [[false], [false], [false]],
    switches: [],
  })
})

test('9: no page has experimental features', async ({ start }) => {
  const { app } = await openAll(start)
  const switches = [
    'enable-experimental-web-platform-features',
    'enable-blink-test-features',
    'enable-experimental-webassembly-features',
  ]
  expect(await asked(app, ['experimentalFeatures'], switches)).toEqual({
    windows: [[false], [false], [false]],
    switches: [],
  })
})

test('10: no page has features of Blink switched on', async ({ start }) => {
  const { app } = await openAll(start)
  expect(await asked(app, ['enableBlinkFeatures'], ['enable-blink-features'])).toEqual({
    windows: [[false], [false], [false]],
    switches: [],
  })
})

test('11: no page can embed a webview, and so none that opens windows', async ({ start }) => {
  const { app, pages } = await openAll(start)
  const { windows } = await asked(app, ['webviewTag'], [])
  expect(windows).toEqual([[false], [false], [false]])
  for (const page of pages) expect(await page.locator('webview').count()).toBe(0)
})

test(
  '12: a webview is not made even where a page may ask for one',
  needsElectron('Only Electron has webviews.'),
  async ({ start }) => {
    const app = await start()
    const made = await app.electron.evaluate(async ({ BrowserWindow, webContents }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
      const asking = new Promise((resolve) =>
        window.webContents.once('will-attach-webview', resolve),
      )
      await window.loadURL('data:text/html,<webview src="data:text/html,x" allowpopups></webview>')
      await asking
      await new Promise((resolve) => setTimeout(resolve, 200))
      return webContents.getAllWebContents().filter((each) => each.getType() === 'webview').length
    })
    expect(made).toBe(0)
  },
)

test('13: no page leads anywhere else, not even to another of ours', async ({ start }) => {
  const { pages } = await openAll(start)
  for (const page of pages) {
    const address = page.url()
    for (const elsewhere of [...outside, '/index.html?elsewhere', 'data:text/html,x']) {
      await page.evaluate((url) => location.assign(url), elsewhere).catch(() => {})
      await page.evaluate((url) => {
        const link = document.createElement('a')
        link.href = url
        link.click()
      }, elsewhere)
      await page.waitForTimeout(100)
      expect(page.url(), elsewhere).toBe(address)
    }
  }
})

test('14: no page opens a window', async ({ start }) => {
  const { app, pages } = await openAll(start)
  const count = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  for (const page of pages) {
    for (const address of ['', 'about:blank', '/index.html', 'https://example.org/']) {
      expect(await page.evaluate((url) => window.open(url) === null, address), address).toBe(true)
    }
    expect(await count()).toBe(3)
  }
})

test('15: nothing a page names is opened outside of the app', async ({ start }) => {
  const { app, pages } = await openAll(start)
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    const open = async (what: string) => {
      opened.push(what)
      return ''
    }
    Object.assign(shell, { openExternal: open, openPath: open })
    Object.assign(globalThis, { opened })
  })
  for (const page of pages) {
    await page.evaluate(async (addresses) => {
      for (const url of addresses) {
        window.open(url)
        location.assign(url)
        // The types let nobody hand over what the command does not take; a page can.
        await Reflect.apply(window.api.openDataFolder, null, [{ path: url }])
        await Reflect.apply(window.api.openLog, null, [url])
        await Reflect.apply(window.api.handOverPlanned, null, [{ ids: [url], path: url }])
      }
    }, outside)
  }
  const opened = await app.electron.evaluate(() => Reflect.get(globalThis, 'opened') as string[])
  const own = [app.dataFolder, path.join(app.folder, 'logs/offwheel.log')]
  expect(opened.filter((each) => !own.includes(each))).toEqual([])
})

test('16: one Electron is named exactly, installed, built for and packed', () => {
  const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8')
  const { electron } = JSON.parse(read('package.json')).devDependencies
  expect(electron).toMatch(/^\d+\.\d+\.\d+$/)
  const { packages } = JSON.parse(read('package-lock.json'))
  expect(packages[''].devDependencies.electron).toBe(electron)
  expect(packages['node_modules/electron'].version).toBe(electron)
  expect(platforms.official.electron).toBe(electron)
  // What the packer is not told, it takes from package.json.
  expect(read('electron-builder.yml')).not.toMatch(/electron(Version|Dist|Download)/)
})

test('17: a command counts only from a page of ours in its own window', async ({ start }) => {
  const { app, pages } = await openAll(start)
  const untrusted = {
    ok: false,
    problem: {
      code: 'untrusted',
      name: 'untrusted',
      message: 'This page may not do that.',
    },
  }
  for (const page of pages) {
    expect(await page.evaluate(() => window.api.getState())).toMatchObject({ ok: true })
  }
  const preload = path.join(root, 'dist/preload/preload.cjs')
  const foreign = ['data:text/html,<p>x', 'app://offwheel/index.html']
  const answers = await app.electron.evaluate(
    async ({ BrowserWindow }, [script, addresses]) => {
      const ask = 'window.api.getState()'
      const answered: unknown[] = []
      for (const address of addresses) {
        const other = new BrowserWindow({
          show: false,
          webPreferences: { preload: script, sandbox: true },
        })
        await other.loadURL(address)
        answered.push(await other.webContents.executeJavaScript(ask))
      }
      const own = offwheelTest.window.browserWindow
      await own?.loadURL('data:text/html,<p>x')
      return [...answered, await own?.webContents.executeJavaScript(ask)]
    },
    [preload, foreign] as const,
  )
  expect(answers).toEqual([untrusted, untrusted, untrusted])
  // Nothing is heard past the one handler that asks who it is; errors are Electron's own.
  const heard = await app.electron.evaluate(({ ipcMain }) => ipcMain.eventNames())
  expect(heard.filter((name) => name !== 'error' && name !== 'newListener')).toEqual([])
})

test('18: pages come by a scheme of our own, which serves its folder alone', async ({ start }) => {
  const { app, pages } = await openAll(start)
  const addresses = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
  )
  expect(addresses.sort()).toEqual([
    'app://offwheel/capture.html',
    'app://offwheel/index.html',
    'app://offwheel/mini.html',
  ])
  // The filter of requests lets none through, though main itself asks.
  expect(await led(app, pathToFileURL(path.join(root, 'package.json')).href)).not.toBe('loaded')
  const status = (page: Page, address: string) =>
    page.evaluate((url) => fetch(url).then((it) => it.status), address)
  for (const page of pages) {
    expect(await status(page, '/..%2f..%2fpackage.json')).toBe(404)
    expect(await status(page, '/%2e%2e/%2e%2e/package.json')).toBe(404)
    expect(await status(page, '/assets/../../../package.json')).toBe(404)
  }
})

test('20: a page has the commands of the bridge, and hears no more than the event', async ({
  start,
}) => {
  const { app, pages } = await openAll(start)
  const names = [...Object.keys(commandTable), 'onEvent'].sort()
  for (const page of pages) {
    expect(await page.evaluate(() => Object.keys(window.api).sort())).toEqual(names)
    await page.evaluate(() => {
      const heard = new Promise((resolve) => {
        window.api.onEvent((...told) => resolve(told.map((each) => Object.keys(each).sort())))
      })
      Object.assign(globalThis, { heard })
    })
    await app.pass(1)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([['kind', 'state']])
    const globals = await page.evaluate(() =>
      ['electron', 'ipcRenderer', 'contextBridge', 'webFrame'].filter((name) => name in globalThis),
    )
    expect(globals).toEqual([])
  }
})
