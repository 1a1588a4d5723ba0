// `npm test`: format and lint, types, the tests in two time zones and on two Nodes, then the app. Stops at the first
// failure.
import { packageCommand, run, scriptCommand } from './run.ts'
import { say } from './say.ts'

const withApp = !process.argv.includes('--no-e2e')

step('format and lint', packageCommand('@biomejs/biome', ['ci', '.']))
step('types', packageCommand('typescript', ['-b'], 'tsc'))
step('tests', packageCommand('vitest', ['run']))
step(
  'tests of the rules in a second time zone',
  packageCommand('vitest', ['run', '--project', 'node']),
  { TZ: 'America/St_Johns' },
)
step('tests of the rules on the newest Node', scriptCommand('newest-node.ts'))
if (withApp) {
  step('the app, end to end', scriptCommand('e2e.ts'))
  step('the app as an ordinary user, in its sandbox', scriptCommand('e2e-sandboxed.ts'))
  step('the app near a current Electron', scriptCommand('near.ts'))
}

function step(name: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  say(name)
  const status = run(words, { ...process.env, ...env })
  if (status === 0) return
  say(`${name}: failed`)
  process.exit(status)
}
