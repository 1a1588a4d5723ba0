// The app in the languages it speaks: words, dates, times and percentages, and that its text has room.
import type { Page } from '@playwright/test'
import { everyPlace, expect, nearOnly, type RealApp, test } from './app.ts'

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
  'Leistungsnachweis',
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

/** Nothing is cut off or too wide, wherever one goes; `alsoLook` is told each place. */
async function expectRoom(
  page: Page,
  alsoLook: (name: string) => Promise<void> = async () => {},
): Promise<void> {
  for (const { name, go } of await everyPlace(page)) {
    await go()
    await page.waitForTimeout(400)
    await alsoLook(name)
    expect({ name, cut: await cutTexts(page) }).toEqual({ name, cut: [] })
    expect({ name, isTooWide: await isTooWide(page) }).toEqual({ name, isTooWide: false })
  }
}

const openApp = (start: (options: object) => Promise<RealApp>, env: Record<string, string>) =>
  start({ args: ['--sample'], now: friday, env })

test(
  'a person in Berlin finds German words, dates, times and percentages',
  nearOnly,
  async ({ start }) => {
    const { page } = await openApp(start, german)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page.getByText('Freitag, 6. November')).toBeVisible()
    await expect(page.locator('main')).toContainText(/Bisher .* erfasst, davon \d+\s%\sStrategie/)
    for (const view of germanViews) {
      await page.getByRole('navigation').first().getByText(view, { exact: true }).click()
      await expect(page.getByRole('main', { name: view })).toBeVisible()
    }
  },
)

test('German fits the smallest window', nearOnly, async ({ start }) => {
  const app = await openApp(start, german)
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setSize(860, 600),
  )
  await expectRoom(app.page)
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
  const app = await start({ env: american })
  const { page } = app
  await page.getByLabel('Note').fill('Wochenplanung')
  await app.show('Settings', 'Time and language')
  await page.getByText('Deutsch', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('navigation').first().getByText('Heute', { exact: true }).click()
  await expect(page.getByLabel('Notiz')).toHaveValue('Wochenplanung')
})

test('another language leaves what is open open, and the focus where it is', async ({ start }) => {
  const app = await start({ env: american, now: friday })
  const { page } = app
  await test.step('the control that chose it keeps the focus', async () => {
    await app.show('Settings', 'Time and language')
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

/**
 * What stands in the view, the names and descriptions that are only read out among it. The news that a setting was saved
 * passes by itself.
 */
function saidIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.shell, .shell *')]
      .filter((each) => !each.closest('.settings-saved'))
      .flatMap((each) => [
        ...['aria-label', 'placeholder', 'title'].map((name) => each.getAttribute(name) ?? ''),
        ...[...each.childNodes].map((node) => (node instanceof Text ? node.data : '')),
      ]),
  )
}

test(
  'every view says everything anew in another language, as if it had just been opened',
  nearOnly,
  async ({ start }) => {
    test.slow()
    const { page } = await openApp(start, american)
    const speak = (language: 'en-US' | 'de') =>
      page.evaluate(async (chosen) => {
        const state = await window.api.getState()
        if (!state.ok || !state.value.config) throw new Error('no settings')
        const { settings } = state.value.config
        const locale = { ...settings.locale, language: chosen }
        await window.api.saveSettings({ before: settings, after: { ...settings, locale } })
      }, language)
    await speak('en-US')
    const places = await everyPlace(page)
    for (const [index, { name, go }] of places.entries()) {
      await speak('en-US')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
      await go()
      await settled(page)
      await speak('de')
      await expect(page.locator('html')).toHaveAttribute('lang', 'de')
      const anew = await settled(page)
      await places[(index + 1) % places.length]?.go()
      await settled(page)
      await go()
      expect({ name, anew }).toEqual({ name, anew: await settled(page) })
    }
  },
)

/** What the page says once it says nothing new. */
async function settled(page: Page): Promise<readonly string[]> {
  let before = await saidIn(page)
  for (let same = 0; same < 3; ) {
    await page.waitForTimeout(100)
    const after = await saidIn(page)
    same = JSON.stringify(after) === JSON.stringify(before) ? same + 1 : 0
    before = after
  }
  return before.filter((text) => text !== '')
}

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

test(
  'no text is written into the code, and none is cut when it is a third longer',
  nearOnly,
  async ({ start }) => {
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
      await expectRoom(page, async (name) => {
        const plain = await plainTexts(page)
        expect({ name, plain: plain.filter((text) => !isOwn(text, own)) }).toEqual({
          name,
          plain: [],
        })
      })
    }
  },
)

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
