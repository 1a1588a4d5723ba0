// The app as an ordinary user has it: every page in Chromium's sandbox. Root cannot run it so; `npm test` runs this
// spec as a user of its own then.
import fs from 'node:fs'
import path from 'node:path'
import { expect, needsElectron, root, test } from './app.ts'

const calendar = path.join(root, 'test/fixtures/e2e/work.ics')

test.skip(process.platform !== 'linux', 'read from /proc: other systems never start without it')
test.skip(process.getuid?.() === 0, 'root has no sandbox: npm run e2e:sandboxed makes a user')

const why = needsElectron('the sandbox of the pages is Electron’s')

test(
  'starts, runs a block, imports a calendar and quits with the sandbox on',
  why,
  async ({ start }) => {
    const app = await start({ now: Date.parse('2026-11-16T16:00:00Z') / 1000 })
    const facts = await app.electron.evaluate(({ app: electron }) => ({
      argv: process.argv,
      pages: electron
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ pid }) => pid),
    }))
    expect(facts.argv).not.toContain('--no-sandbox')
    expect(facts.pages.length).toBeGreaterThan(0)
    for (const pid of facts.pages) {
      // 2 is a filter on system calls: what Chromium's sandbox puts on each page.
      expect(fs.readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/m)
    }
    await app.trayAction({
      kind: 'start',
      input: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 },
    })
    await app.pass(20)
    await app.trayAction({ kind: 'stop' })
    await expect(app.page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
    await app.page.keyboard.press('Escape')
    await app.answerDialogs({ open: calendar })
    await app.page.keyboard.press('Control+i')
    await expect(app.page.getByText(/^work: \d+ added/i)).toBeVisible()
    const log = fs.readFileSync(path.join(app.folder, 'logs/offwheel.log'), 'utf8')
    expect(log.split('\n')[0]).toContain('sandbox on')
    await app.close()
  },
)
