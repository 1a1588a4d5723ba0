// `npm test`: format and lint, types, the tests in two time zones, each on a Node of its own, then the app. Stops at the first
// failure.
import { packageCommand, run, scriptCommand } from './run.ts'
import { say } from './say.ts'

const withApp = !process.argv.includes('--no-e2e')

step('format and lint', packageCommand('@biomejs/biome', ['ci', '.']))
step('types', packageCommand('typescript', ['-b'], 'tsc'))
step('tests', packageCommand('vitest', ['run']))
step(
  'tests of the rules in a second time zone, on the newest Node',
  scriptCommand('newest-node.ts'),
  {
    TZ: 'America/St_Johns',
  },
)
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
