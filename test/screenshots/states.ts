// Every view in every state, to be looked at: `npm run screenshots -- states`. Nothing of it is kept in the repository.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { seedFolder } from '../../electron/store/seed.ts'
import { chromiumExecutable, ensureChromium } from '../../scripts/chromium.ts'
import type { Document } from '../../shared/model/document.ts'
import { sample } from '../../shared/sample/sample.ts'
import { instant } from '../../shared/time/instant.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { type RealApp, root, test } from '../e2e/app.ts'
import { interviewBlock } from '../e2e/interview-block.ts'
import { withLongText } from '../e2e/long-text.ts'
import { words } from '../support.ts'

/** A Friday at half past four in Berlin. */
const friday = Date.parse('2026-11-06T15:30:00Z') / 1000
/** Outside the folder that each test run empties. */
const out = path.join(root, '.cache/states')

interface State {
  readonly size?: readonly [width: number, height: number]
  readonly zoom?: number
  readonly isDark?: boolean
  readonly isEmpty?: boolean
  readonly env?: Record<string, string>
  readonly document?: (document: Document) => Document
  readonly prepare?: (app: RealApp) => Promise<void>
}

const startBlock = async ({ page }: RealApp) => {
  await page.evaluate((block) => window.api.startBlock(block), interviewBlock)
}

const states: Readonly<Record<string, State>> = {
  light: {},
  dark: { isDark: true },
  smallest: { size: [860, 600] },
  'smallest-dark': { size: [860, 600], isDark: true },
  large: { size: [1920, 1080] },
  'zoom-200': { zoom: 2 },
  empty: { isEmpty: true },
  'empty-dark': { isEmpty: true, isDark: true },
  'empty-smallest': { isEmpty: true, size: [860, 600] },
  german: { env: { LANG: 'de_DE.UTF-8' } },
  'german-smallest': { env: { LANG: 'de_DE.UTF-8' }, size: [860, 600] },
  american: { env: { LANG: 'en_US.UTF-8', TZ: 'America/New_York' } },
  'long-text': { document: withLongText },
  'long-text-smallest': { document: withLongText, size: [860, 600] },
  running: { prepare: startBlock },
  question: {
    prepare: async (app) => {
      await startBlock(app)
      await app.pass(50)
      await app.page.evaluate(() => window.api.stopBlock())
    },
  },
}

for (const [name, state] of Object.entries(states)) {
  test(`states: ${name}`, async ({ start, folder }) => {
    test.setTimeout(180_000)
    const now = instant(friday)
    const zone = state.env?.['TZ'] ?? 'Europe/Berlin'
    if (state.document) {
      const given = sample(dayOf(now, zone), now, zone, words)
      const document = state.document(given.document)
      seedFolder(path.join(folder, 'data'), { ...given, document }, now)
    }
    const args = state.isEmpty || state.document ? [] : ['--sample']
    const app = await start({ args, now: friday, env: state.env ?? {} })
    const [width, height] = state.size ?? [1280, 800]
    await app.electron.evaluate(
      ({ BrowserWindow }, [size, zoom]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setSize(size[0], size[1])
        window?.webContents.setZoomFactor(zoom)
      },
      [[width, height], state.zoom ?? 1] as const,
    )
    await app.page.emulateMedia({
      colorScheme: state.isDark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    await state.prepare?.(app)
    const rail = app.page.getByRole('navigation').first().getByRole('button')
    const files: string[] = []
    fs.mkdirSync(path.join(out, name), { recursive: true })
    for (let view = 0; view < 8; view++) {
      await rail.nth(view).click()
      await app.page.mouse.move(0, 0)
      await app.page.waitForTimeout(1000)
      const file = path.join(out, name, `${view + 1}.png`)
      await picture(app, file)
      files.push(file)
    }
    await contactSheet(files, path.join(out, `${name}.png`))
  })
}

/** What the window shows. Playwright would cut off a page that is zoomed. */
async function picture({ electron }: RealApp, file: string): Promise<void> {
  const png = await electron.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  })
  fs.writeFileSync(file, Buffer.from(png, 'base64'))
}

/** The pictures side by side. */
async function contactSheet(files: readonly string[], file: string): Promise<void> {
  ensureChromium()
  const browser = await chromium.launch({
    executablePath: chromiumExecutable(),
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await browser.newPage({ viewport: { width: 1640, height: 400 } })
  const html = `${file}.html`
  const images = files.map((each) => `<img src="${pathToFileURL(each)}" width="800">`).join('')
  fs.writeFileSync(
    html,
    `<body style="margin:4px;background:#888;display:flex;flex-wrap:wrap;gap:8px">${images}`,
  )
  await page.goto(pathToFileURL(html).href)
  await page.screenshot({ path: file, fullPage: true })
  await browser.close()
  fs.rmSync(html)
}
