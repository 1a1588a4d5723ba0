// Spelling where one writes, by the app's own dictionaries.
import { expect, needsElectron, type RealApp, test } from './app.ts'

/** What the menu of a field is told of the word under the pointer. */
async function wordUnderPointer(app: RealApp, field: string): Promise<string> {
  const told = app.electron.evaluate(
    ({ BrowserWindow, Menu }) =>
      new Promise<string>((resolve) => {
        // A menu that opens would hold up the test.
        Menu.prototype.popup = () => {}
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('context-menu', (_event, { misspelledWord }) => resolve(misspelledWord))
      }),
  )
  const place = { x: 24, y: 14 }
  await app.page.getByLabel(field, { exact: true }).click({ button: 'right', position: place })
  return told
}

test(
  'a misspelled word of a note is marked, a word of a search is not',
  needsElectron('only Electron has a checker that asks the app'),
  async ({ start }) => {
    const app = await start({ env: { LANG: 'en_US.UTF-8' } })
    const { page } = app
    await page.getByLabel('Note', { exact: true }).click()
    await page.keyboard.type('recieve the deck ')
    await expect.poll(() => wordUnderPointer(app, 'Note')).toBe('recieve')
    await page.getByLabel('Note', { exact: true }).fill('')
    await page.keyboard.type('receive the deck ')
    await page.waitForTimeout(1000)
    expect(await wordUnderPointer(app, 'Note')).toBe('')
  },
)
