// The app in the languages it speaks: words, dates, times and percentages, and that its text has room.
import type { Page } from '@playwright/test'
import { expect, type RealApp, test } from './app.ts'

/** Friday of week 45 at half past four in Berlin: the sample has a full week. */
const friday = Date.parse('2026-11-06T15:30:00Z') / 1000
const german = { LANG: 'de_DE.UTF-8' }
const american = { LANG: 'en_US.UTF-8' }

const germanViews = [
  'Heute',
  'Woche',
  'KI-Stunden',
  'Trends',
  'Termine',
  'Rückblick',
  'Nachweis',
  'Einstellungen',
]

/** Buttons, labels and titles whose text does not fit, but for those that are cut by design or only read out. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, label, h1, h2, h3, th, dt, legend')]
      .filter((each) => {
        const { overflowX, textOverflow } = getComputedStyle(each)
        const isCut = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1
        return isCut && overflowX !== 'visible' && textOverflow !== 'ellipsis'
      })
      .map((each) => each.textContent ?? ''),
  )
}

async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    return main !== null && main.scrollWidth > main.clientWidth + 1
  })
}

const openApp = (start: (options: object) => Promise<RealApp>, env: Record<string, string>) =>
  start({ args: ['--sample'], now: friday, env })

test('a person in Berlin finds German words, dates, times and percentages', async ({ start }) => {
  const { page } = await openApp(start, german)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByText('Freitag, 6. November')).toBeVisible()
  await expect(page.locator('main')).toContainText(/Bisher .* erfasst, davon \d+\s%\sStrategie/)
  for (const view of germanViews) {
    await page.getByRole('navigation').first().getByText(view, { exact: true }).click()
    await expect(page.getByRole('main', { name: view })).toBeVisible()
    await page.waitForTimeout(400)
    expect({ view, cut: await cutTexts(page) }).toEqual({ view, cut: [] })
    expect({ view, isTooWide: await isTooWide(page) }).toEqual({ view, isTooWide: false })
  }
})

test('German fits the smallest window', async ({ start }) => {
  const app = await openApp(start, german)
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setSize(860, 600),
  )
  for (const view of germanViews) {
    await app.page.getByRole('navigation').first().getByText(view, { exact: true }).click()
    await expect(app.page.getByRole('main', { name: view })).toBeVisible()
    await app.page.waitForTimeout(400)
    expect({ view, cut: await cutTexts(app.page) }).toEqual({ view, cut: [] })
    expect({ view, isTooWide: await isTooWide(app.page) }).toEqual({ view, isTooWide: false })
  }
})

test('a person in New York finds American dates, 12-hour times and percentages', async ({
  start,
}) => {
  const { page } = await openApp(start, american)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
  await expect(page.getByText('Friday, November 6')).toBeVisible()
  await expect(page.locator('main')).toContainText(/tracked so far, \d+% of it strategy/)
  await expect(page.locator('main')).toContainText(/\d:\d\d\s(AM|PM) – \d+:\d\d\s(AM|PM)/)
})

test('another language is spoken at once, and what is typed stays', async ({ start }) => {
  const { page } = await start({ env: american })
  await page.getByLabel('Note').fill('Wochenplanung')
  await page.getByRole('navigation').first().getByText('Settings', { exact: true }).click()
  await page.getByText('Deutsch', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('navigation').first().getByText('Heute', { exact: true }).click()
  await expect(page.getByLabel('Notiz')).toHaveValue('Wochenplanung')
})

test('another language leaves what is open open, and the focus where it is', async ({ start }) => {
  const { page } = await start({ env: american, now: friday })
  await test.step('the control that chose it keeps the focus', async () => {
    await page.getByRole('navigation').first().getByText('Settings', { exact: true }).click()
    await page.getByRole('radio', { name: 'English (US)' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Deutsch' })).toBeFocused()
  })
  await test.step('an entry that is being written stays, on its way to English', async () => {
    await page.keyboard.press('Control+n')
    const note = page.getByRole('dialog', { name: 'Neuer Eintrag' }).getByLabel('Notiz')
    await note.fill('Wochenplanung')
    await page.evaluate(async () => {
      const state = await window.api.getState()
      if (!state.ok || !state.value.config) throw new Error('no settings')
      const { settings } = state.value.config
      const locale = { ...settings.locale, language: 'en-GB' as const }
      await window.api.saveSettings({ before: settings, after: { ...settings, locale } })
    })
    const same = page.getByRole('dialog', { name: 'New entry' }).getByLabel('Note')
    await expect(same).toHaveValue('Wochenplanung')
    await expect(same).toBeFocused()
  })
})

/** What stands in the view, the names and descriptions that are only read out among it. */
function saidIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.shell, .shell *')].flatMap((each) => [
      ...['aria-label', 'placeholder', 'title'].map((name) => each.getAttribute(name) ?? ''),
      ...[...each.childNodes].map((node) => (node instanceof Text ? node.data : '')),
    ]),
  )
}

test('every view says everything anew in another language, as if it had just been opened', async ({
  start,
}) => {
  test.slow()
  const { page } = await openApp(start, american)
  const views = page.getByRole('navigation').first().getByRole('button')
  const speak = (language: 'en-US' | 'de') =>
    page.evaluate(async (chosen) => {
      const state = await window.api.getState()
      if (!state.ok || !state.value.config) throw new Error('no settings')
      const { settings } = state.value.config
      const locale = { ...settings.locale, language: chosen }
      await window.api.saveSettings({ before: settings, after: { ...settings, locale } })
    }, language)
  for (let place = 0; place < germanViews.length; place++) {
    await speak('en-US')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
    await views.nth(place).click()
    await page.waitForTimeout(700)
    await speak('de')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.waitForTimeout(700)
    const anew = await saidIn(page)
    await views.nth((place + 1) % germanViews.length).click()
    await page.waitForTimeout(300)
    await views.nth(place).click()
    await page.waitForTimeout(700)
    expect(anew.filter((text) => text !== '')).toEqual(
      (await saidIn(page)).filter((text) => text !== ''),
    )
  }
})

/** Texts on the screen without a single accent: written into the code, unless they are the person's own or figures. */
async function plainTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const { parentElement } = walker.currentNode
      if (/[A-Za-z]{3}/.test(text) && !/[À-ž]/.test(text) && parentElement?.checkVisibility()) {
        found.add(text)
      }
    }
    return [...found]
  })
}

test('no text is written into the code, and none is cut when it is a third longer', async ({
  start,
}) => {
  const { page, electron } = await start({ now: friday, env: { LANG: 'en_XA.UTF-8' } })
  const own = await page.evaluate(async () => {
    const state = await window.api.getState()
    return state.ok ? JSON.stringify(state.value) : ''
  })
  for (const { width, height } of [
    { width: 1280, height: 800 },
    { width: 860, height: 600 },
  ]) {
    await electron.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setSize(size.width, size.height),
      { width, height },
    )
    const views = page.getByRole('navigation').first().getByRole('button')
    for (let place = 0; place < 7; place++) {
      await views.nth(place).click()
      await page.waitForTimeout(500)
      const plain = await plainTexts(page)
      expect({ place, plain: plain.filter((text) => !isOwn(text, own)) }).toEqual({
        place,
        plain: [],
      })
      expect({ width, place, cut: await cutTexts(page) }).toEqual({ width, place, cut: [] })
      expect({ width, place, isTooWide: await isTooWide(page) }).toEqual({
        width,
        place,
        isTooWide: false,
      })
    }
  }
})

/** Names of the app, of languages and of other programs, dates, and what the person wrote. */
function isOwn(text: string, state: string): boolean {
  return (
    state.includes(JSON.stringify(text).slice(1, -1)) ||
    /^(Offwheel|English \(US\)|English \(UK\)|Deutsch|Google.*|Outlook.*|iCloud.*|Fastmail|Nextcloud)$/.test(
      text,
    ) ||
    /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b/.test(
      text,
    )
  )
}
