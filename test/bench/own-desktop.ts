// A bench that opens windows runs where there is a screen and a bus: a virtual one where the machine has none.
import { spawnSync } from 'node:child_process'
import { electronEnvironment, ensureElectron } from '../../scripts/electron-runtime.ts'
import { ensureDesktop, onDesktop } from '../../scripts/linux-desktop.ts'

/** Runs `file` again on such a desktop and ends with it; answers the runtime to measure with once there. */
export async function onOwnDesktop(file: string, ...args: readonly (string | number)[]) {
  const runtime = await ensureElectron()
  if (process.env['OFFWHEEL_BENCH'] === '1') return runtime
  ensureDesktop(runtime.executable, 'made')
  const again = [process.execPath, file, ...args.map(String)]
  const [command = '', ...rest] = onDesktop(again, 'made')
  const env = { ...electronEnvironment(runtime), OFFWHEEL_BENCH: '1' }
  process.exit(spawnSync(command, rest, { stdio: 'inherit', env }).status ?? 1)
}
