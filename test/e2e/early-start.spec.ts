// What happens while a start is still under way is not lost.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, needsElectron, root, test } from './app.ts'

const calendar = path.join(root, 'test/fixtures/e2e/work.ics')

/** Until the first start holds Chromium’s lock, and the second is the second; it has only begun then. */
async function beginning(folder: string): Promise<void> {
  if (process.platform === 'win32') await new Promise((resolve) => setTimeout(resolve, 150))
  else
    await expect.poll(() => fs.readdirSync(folder), { intervals: [20] }).toContain('SingletonLock')
}

test(
  'a calendar given to a second start is imported though the first has only begun',
  needsElectron('near, a start of its own has no browser'),
  async ({ folder }) => {
    const electron = (await import('electron')).default as unknown as string
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const env = { ...process.env, OFFWHEEL_USER_DATA: folder, OFFWHEEL_TEST: '1' }
    const start = (...args: readonly string[]) =>
      spawn(electron, [...flags, '--disable-gpu', root, ...args], { env, stdio: 'ignore' })
    const first = start()
    try {
      await beginning(folder)
      const second = start(calendar)
      const status = await new Promise((resolve) => second.once('exit', resolve))
      expect(status).toBe(0)
      const config = path.join(folder, 'data/config.json')
      const sources = () =>
        fs.existsSync(config) ? JSON.parse(fs.readFileSync(config, 'utf8')).sources.length : 0
      await expect.poll(sources, { timeout: 15_000 }).toBe(1)
    } finally {
      first.kill('SIGKILL')
    }
  },
)
