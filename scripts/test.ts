// `npm test`: format and lint, types, the tests in two time zones and on two Nodes, then the real app. Stops at the first failure.
import { spawnSync } from 'node:child_process'
import { say } from './say.ts'

const withApp = !process.argv.includes('--no-e2e')

step('format and lint', ['biome', 'ci', '.'])
step('types', ['tsc', '-b'])
step('tests', ['vitest', 'run'])
step('tests of the rules in a second time zone', ['vitest', 'run', '--project', 'node'], {
  TZ: 'America/St_Johns',
})
step('tests of the rules on the newest Node', ['node', 'scripts/newest-node.ts'])
if (withApp) {
  step('the app, end to end', ['node', 'scripts/e2e.ts'])
  step('the app near a current Electron', ['node', 'scripts/near.ts'])
}

function step(name: string, [command = '', ...args]: string[], env: NodeJS.ProcessEnv = {}): void {
  say(name)
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status === 0) return
  say(`${name}: failed${error ? ` (${error.message})` : ''}`)
  process.exit(status ?? 1)
}
