// What the window may not do, tried.
import '../../renderer/api.ts'
import path from 'node:path'
import { expect, root, test } from './app.ts'

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
