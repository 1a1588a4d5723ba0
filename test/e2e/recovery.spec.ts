// What must not be lost: a running block, a ledger, the last edit.
import fs from 'node:fs'
import path from 'node:path'
import '../../renderer/api.ts'
import { expect, monday, needsElectron, root, test } from './app.ts'

const block = { categoryId: 'vision', goalId: null, note: 'Narrative', plannedMinutes: 50 }

test('a block survives kill -9: it still runs, with the right time, and the person is asked', async ({
  start,
}) => {
  const first = await start()
  await first.trayAction({ kind: 'start', input: block })
  await first.pass(20)
  await first.kill()

  const second = await start({ now: monday + 30 * 60 })
  await expect(second.page.getByText('20:00').first()).toBeVisible()
  const question = second.page.getByRole('alertdialog', { name: 'Still working?' })
  await expect(question).toContainText('It was last known to run at 09:20')
  await question.getByRole('button', { name: 'Still working' }).click()
  await expect(question).toBeHidden()
  await second.pass(10)
  await second.kill()

  const third = await start({ now: monday + 12 * 3600 })
  await third.page.getByRole('button', { name: 'It ended at 09:40' }).click()
  await expect(third.page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
  await third.close()
  const ledger = JSON.parse(
    fs.readFileSync(path.join(third.dataFolder, 'ledger/2026-11.json'), 'utf8'),
  )
  expect(ledger.entries).toMatchObject([
    {
      start: '2026-11-16T08:00:00Z',
      end: '2026-11-16T08:40:00Z',
      categoryId: 'vision',
      note: 'Narrative',
    },
  ])
})

test('a damaged ledger is set aside and said so, and the app goes on', async ({
  start,
  folder,
}) => {
  const ledger = path.join(folder, 'data', 'ledger', '2026-11.json')
  fs.mkdirSync(path.dirname(ledger), { recursive: true })
  fs.writeFileSync(ledger, '{"version":1,"entries":[{"id":"lost')
  const app = await start()
  await expect(app.page.getByText(/ledger\/2026-11\.json was damaged/)).toBeVisible()
  const aside = fs.readdirSync(path.dirname(ledger)).filter((name) => name.includes('damaged'))
  expect(aside).toHaveLength(1)
  expect(fs.readFileSync(path.join(path.dirname(ledger), aside[0] ?? ''), 'utf8')).toContain('lost')
  await app.trayAction({ kind: 'start', input: block })
  await app.pass(5)
  await app.trayAction({ kind: 'stop' })
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(app.page.getByText(/was damaged/)).toBeHidden()
  expect(JSON.parse(fs.readFileSync(ledger, 'utf8')).entries).toHaveLength(1)
})

async function isRefused(folder: string, ...args: readonly string[]): Promise<void> {
  const config = path.join(folder, 'data', 'config.json')
  fs.mkdirSync(path.dirname(config), { recursive: true })
  fs.writeFileSync(config, '{"version":99}')
  const { spawn } = await import('node:child_process')
  const electron = (await import('electron')).default as unknown as string
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...flags, '--disable-gpu', root, ...args], {
    env: {
      ...process.env,
      OFFWHEEL_USER_DATA: folder,
      OFFWHEEL_TEST: '1',
    },
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  await expect.poll(() => said, { timeout: 20_000 }).toContain('newer')
  child.kill('SIGKILL')
  expect(fs.readFileSync(config, 'utf8')).toBe('{"version":99}')
  expect(fs.readdirSync(path.dirname(config))).toEqual(['config.json'])
}

test('data of a newer version is left alone and the app does not start', ({ folder }) =>
  isRefused(folder, '--hidden'))

test(
  'nor does it where a window is on its way',
  needsElectron('near, such a start has no browser'),
  ({ folder }) => isRefused(folder),
)

test('a backup is written unasked, and restored from Settings', async ({ start }) => {
  const app = await start()
  const { page } = app
  const keep = (text: string) =>
    page.evaluate((line) => window.api.keepQuickEntry({ text: line }), text)
  await keep('10m delivery first')
  await app.pass(2)
  await keep('10m vision deck')
  await app.show('Settings', 'Data')
  const restore = page.getByRole('button', { name: /^Restore the backup of Mon/ })
  await restore.first().click()
  const sheet = page.getByRole('dialog', { name: /^Restore the backup of Mon/ })
  await expect(sheet.getByRole('row', { name: /^Entries 0 0 1 1/ })).toBeVisible()
  await sheet.getByRole('button', { name: 'Replace all data' }).click()
  await expect(sheet).toBeHidden()
  const entries = async () => {
    const data = await page.evaluate(() => window.api.getWeek({ week: '2026-W47' }))
    return data.ok ? data.value.entries.map(({ note }) => note) : []
  }
  expect(await entries()).toEqual(['first'])
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(entries).toEqual(['first', 'deck'])
})

test('backups are encrypted once there is a passphrase, and restored with it', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  await page.evaluate(() => window.api.keepQuickEntry({ text: '10m delivery first' }))
  await app.show('Settings', 'Data')
  await page.getByRole('button', { name: 'Encrypt backups…' }).click()
  await page.getByLabel('New passphrase').fill('four random words')
  await page.getByLabel('Repeat it').fill('four random words')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Change passphrase…' })).toBeVisible()
  await app.pass(2)
  const folder = path.join(app.folder, 'data/backups')
  const names = () => fs.readdirSync(folder).filter((name) => /^(day|week)-/.test(name))
  await expect.poll(names).toHaveLength(2)
  for (const name of names()) expect(name).toMatch(/\.json\.gz\.age$/)
  await app.show('Today')
  await app.show('Settings', 'Data')
  await page
    .getByRole('button', { name: /^Restore the backup of Mon/ })
    .first()
    .click()
  const ask = page.getByLabel('Passphrase of this backup')
  await ask.fill('not these words')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This passphrase does not open the backup.')).toBeVisible()
  await ask.fill('four random words')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Restore the backup of Mon/ })).toBeVisible()
})

test('an edit can be undone after a restart', async ({ start }) => {
  const first = await start()
  await first.trayAction({ kind: 'start', input: block })
  await first.pass(15)
  await first.trayAction({ kind: 'stop' })
  await first.page.keyboard.press('Escape')
  await first.close()
  const second = await start({ now: monday + 3600 })
  await expect(second.page.getByText(/15\smin tracked/).first()).toBeVisible()
  await second.page.keyboard.press('Control+z')
  await expect(second.page.getByRole('button', { name: 'Stop' }).first()).toBeVisible()
})
