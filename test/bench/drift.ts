// How far the time on the screen is from the time that has passed, in the real app with the real clock:
//   npm run -s build && npm exec -c 'node test/bench/drift.ts [seconds]'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { electronEnvironment, ensureElectron } from '../../scripts/electron-runtime.ts'
import { ensureDesktop, onDesktop } from '../../scripts/linux-desktop.ts'

const sampleEveryMs = 370
const seconds = Number(process.argv[2] ?? 180)
const root = path.join(import.meta.dirname, '../..')
const runtime = await ensureElectron()

if (process.env['OFFWHEEL_BENCH'] === '1') await measure()
else onOwnDesktop()

function onOwnDesktop(): void {
  ensureDesktop(runtime.executable, { withBus: true })
  const again = [process.execPath, import.meta.filename, String(seconds)]
  const [command = '', ...args] = onDesktop(again, { withBus: true })
  const env = { ...electronEnvironment(runtime), OFFWHEEL_BENCH: '1' }
  process.exit(spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1)
}

async function measure(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-drift-'))
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    args: [...switches, '--disable-gpu', root],
    env: { ...process.env, OFFWHEEL_USER_DATA: folder } as Record<string, string>,
  })
  await electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
  const page = await electron.firstWindow()
  await page.getByRole('button', { name: 'Start block' }).click()
  const clock = page.getByRole('timer')
  await clock.waitFor()
  const startedAt = await page.evaluate(async () => {
    const state = await window.api.getState()
    return state.ok ? (state.value.block?.startedAt ?? 0) : 0
  })
  const errors: number[] = []
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    const { text, at } = await clock.evaluate((element) => ({
      text: element.firstChild?.textContent ?? '',
      at: Date.now() / 1000,
    }))
    const [minutes = 0, rest = 0] = text.split(':').map(Number)
    const shown = 50 * 60 - (minutes * 60 + rest)
    errors.push(shown - (at - startedAt))
    await page.waitForTimeout(sampleEveryMs)
  }
  await electron.close()
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const worst = Math.max(...errors.map(Math.abs))
  const range = `${Math.min(...errors).toFixed(2)} to ${Math.max(...errors).toFixed(2)} s`
  console.log(
    `${errors.length} samples in ${seconds} s: ${range}, at most ${worst.toFixed(2)} s off`,
  )
}
