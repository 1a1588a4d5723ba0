// What the window may not do, tried.
import '../../renderer/api.ts'
import dgram from 'node:dgram'
import net, { type AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, needsElectron, root, test } from './app.ts'

test('the page has the bridge and nothing else of the machine', async ({ start }) => {
  const { page, electron } = await start()
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } =
      contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  const globals = await page.evaluate(() =>
    ['require', 'process', 'module'].filter((name) => name in globalThis),
  )
  expect(globals).toEqual([])
})

test('it cannot navigate, open windows, ask for permissions, reach the network or run text', async ({
  start,
}) => {
  const { page, electron } = await start()
  const address = page.url()
  await page.evaluate(() => location.assign('https://example.org/')).catch(() => {})
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => window.open('https://example.org') === null)).toBe(true)
  expect(electron.windows()).toHaveLength(1)
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  const fetched = await page.evaluate(() =>
    fetch('https://example.org').then(
      () => 'reached',
      () => 'refused',
    ),
  )
  expect(fetched).toBe('refused')
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
})

test('the policy is strict and nothing outside the window’s folder is served', async ({
  start,
}) => {
  const { page } = await start()
  const policy = await page.evaluate(() =>
    fetch('/index.html').then((it) => it.headers.get('content-security-policy')),
  )
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  for (const path of [
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../../../package.json',
  ]) {
    expect(await page.evaluate((url) => fetch(url).then((it) => it.status), path)).toBe(404)
  }
})

test(
  'WebRTC finds no way out of the page',
  needsElectron('The proxy and the addresses WebRTC may use are set in Electron.'),
  async ({ start }) => {
    const udp = dgram.createSocket('udp4')
    const heard: string[] = []
    udp.on('message', () => heard.push('udp'))
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
    const tcp = net.createServer((socket) => {
      heard.push('tcp')
      socket.destroy()
    })
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
    const { page } = await start()
    const ports = { udp: udp.address().port, tcp: (tcp.address() as AddressInfo).port }
    await page.evaluate(async ({ udp: stun, tcp: turn }) => {
      const login = { username: 'u', credential: 'p' }
      const connection = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:127.0.0.1:${stun}` },
          { urls: `turn:127.0.0.1:${turn}?transport=tcp`, ...login },
        ],
      })
      connection.createDataChannel('out')
      await connection.setLocalDescription(await connection.createOffer())
      await new Promise((resolve) => setTimeout(resolve, 2000))
    }, ports)
    udp.close()
    tcp.close()
    expect(heard).toEqual([])
  },
)

test(
  'an empty page reached from ours is not ours',
  needsElectron('Electron lets a page reach about:blank without asking main.'),
  async ({ start }) => {
    const { page, electron } = await start()
    await page.evaluate(() => location.assign('about:blank')).catch(() => {})
    const contents = () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      )
    await expect.poll(contents).toBe('about:blank')
    const answer = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'window.api ? window.api.getState() : null',
      ),
    )
    expect(answer?.ok ?? false).toBe(false)
  },
)

test('no other Trusted Types policy can be made', async ({ start }) => {
  const { page } = await start()
  const made = await page.evaluate(() => {
    const factory = Reflect.get(globalThis, 'trustedTypes')
    const attempt = (name: string) => {
      try {
        factory.createPolicy(name, { createHTML: (text: string) => text })
        return 'made'
      } catch {
        return 'refused'
      }
    }
    return [attempt('mine'), attempt('default')]
  })
  expect(made).toEqual(['refused', 'refused'])
})

test('a command from another page is refused', async ({ start }) => {
  const { electron } = await start()
  const preload = path.join(root, 'dist/preload/preload.cjs')
  const answer = await electron.evaluate(async ({ BrowserWindow }, script) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload: script, sandbox: true },
    })
    await other.loadURL('data:text/html,<p>x')
    return other.webContents.executeJavaScript('window.api.getState()')
  }, preload)
  expect(answer).toEqual({
    ok: false,
    problem: { code: 'untrusted', message: 'This page may not do that.' },
  })
})

test('input that does not fit a command is refused', async ({ start }) => {
  const { page } = await start()
  const answer = await page.evaluate(() => window.api.getWeek({ week: '../../etc' }))
  expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
})
