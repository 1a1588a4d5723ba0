// Who may import what, and what may be written where: the house's rules as a test.
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** Files covered, imports forbidden, why. */
const importRules: readonly [RegExp, RegExp, string][] = [
  [
    /^shared\//,
    /^(?!shared\/|zod$|yaml$|temporal-polyfill$|@formatjs\/(intl|icu-messageformat-parser(\/printer\.js)?)$)/,
    'shared is pure: no platform, no UI',
  ],
  [
    /^renderer\//,
    /^(electron(\/|$)|node:|zod$|electron-)/,
    'the window reaches main through window.api only',
  ],
  [
    /^renderer\/parts\//,
    /^renderer\/(?!parts\/|tokens|words)/,
    'parts know no screen and no store',
  ],
  [/^electron\//, /^(renderer\/|react|zustand|chart\.js)/, 'main knows nothing of the UI'],
  [
    /^shared\/(?!messages\/|commands\/|ipc\.ts)/,
    /^shared\/(messages|commands)\//,
    'rules do not know what travels to the window',
  ],
  [
    /^electron\/(?!shell\/|(main|start|preload)\.ts)/,
    /^electron$/,
    'what imports Electron is in shell/, or begins a process',
  ],
  [
    /^renderer\/(?!(App|main)\.tsx|views\/|entry\/|timeline\/|capture\/|palette\/|mini\/|shell\/)/,
    /^renderer\/(views|entry|timeline|capture|palette|mini)\//,
    'what all views stand on knows none of them',
  ],
  [
    /^electron\/app\//,
    /^(electron$|electron\/shell\/)/,
    'the app runs in a plain test, without its shell',
  ],
  [
    /^electron\/app\/commands\//,
    /^(node:|electron-)/,
    'commands reach the system through services',
  ],
  [
    /^electron\/(store|calendar|backups|linux)\//,
    /^electron\/(app|shell)\//,
    'what the app stands on does not know it',
  ],
  [/^(?!electron\/store\/)/, /^electron-store$/, 'one folder owns the disk'],
  [/^(?!renderer\/charts\/)/, /^(chart\.js|react-chartjs|chartjs-)/, 'one folder draws charts'],
]

/** Files covered, text forbidden, why. */
const textRules: readonly [RegExp, RegExp, string][] = [
  [
    /^(?!electron\/clock\.ts|renderer\/now\.ts)/,
    /Date\.now\(|new Date\(\)|Math\.random\(/,
    'time and chance come in as arguments',
  ],
  [
    /^(?!electron\/start\.ts|electron\/remote\/open-folder\.ts)/,
    /randomUUID/,
    'ids come in as arguments',
  ],
  [
    /^(?!shared\/time\/)/,
    /\.get(FullYear|Month|Date|Day|Hours|Minutes)\(\)|\.set(FullYear|Month|Date|Hours|Minutes)\(/,
    'one folder knows local time',
  ],
  [
    /^(?!electron\/(shell\/ipc|preload)\.ts)/,
    /\bipc(Main|Renderer)\b/,
    'one file speaks IPC on each side',
  ],
  [/^(?!renderer\/api\.ts)/, /window\.api\b/, 'one file holds the bridge'],
  [/^/, /dangerouslySetInnerHTML|\beval\(/, 'text is text'],
]

const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = path.posix.join(folder, name.replaceAll('\\', '/'))
      const text = fs.readFileSync(path.join(root, file), 'utf8')
      return { file, text, imports: importsOf(file, text) }
    }),
)

/** What a file imports, files of ours as paths from the root. */
function importsOf(file: string, text: string): readonly string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|^import ['"]([^'"]+)['"]/gm,
  )
  return [...found]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name))
}

test.for(importRules)('%s does not import %s: %s', ([covered, forbidden]) => {
  const wrong = sources
    .filter(({ file }) => covered.test(file))
    .flatMap(({ file, imports }) =>
      imports.filter((name) => forbidden.test(name)).map((name) => `${file} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test.for(textRules)('%s does not hold %s: %s', ([covered, forbidden]) => {
  const wrong = sources.filter(
    ({ file, text }) => covered.test(file) && forbidden.test(withoutComments(text)),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*/g, '')
}

/** What a file is part of: a folder of shared/ or renderer/, or the file itself where it lies loose. */
function roomOf(file: string): string {
  return file.split('/').slice(0, 2).join('/')
}

test.for(['shared', 'renderer'])('no room of %s/ imports itself by a detour', (house) => {
  const rooms = new Map<string, Set<string>>()
  for (const { file, imports } of sources) {
    if (!file.startsWith(`${house}/`)) continue
    const reached = rooms.get(roomOf(file)) ?? new Set()
    for (const name of imports) {
      if (name.startsWith(`${house}/`) && roomOf(name) !== roomOf(file)) reached.add(roomOf(name))
    }
    rooms.set(roomOf(file), reached)
  }
  expect(detoursOf(rooms)).toEqual([])
})

test('no file imports itself by a detour', () => {
  expect(detoursOf(new Map(sources.map(({ file, imports }) => [file, imports])))).toEqual([])
})

function detoursOf(graph: ReadonlyMap<string, Iterable<string>>): readonly string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    if (done.has(file) || trail.includes(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    done.add(file)
  }
  for (const start of graph.keys()) visit(start, [])
  return cycles
}

test('the rules see the imports they judge', () => {
  const app = sources.find(({ file }) => file === 'electron/start.ts')
  expect(app?.imports).toContain('electron')
  expect(app?.imports).toContain('shared/sample/sample.ts')
  expect(sources.length).toBeGreaterThan(80)
})

test('what opens the window waits for no library', () => {
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const libraries = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const name of staticImportsOf(file, byFile.get(file)?.text ?? '')) {
      if (byFile.has(name)) visit(name)
      else if (!name.startsWith('node:')) libraries.add(name)
    }
  }
  visit('electron/main.ts')
  expect([...libraries]).toEqual(['electron'])
  expect(seen.size).toBeGreaterThan(10)
})

/** What is loaded with a file; types and what it loads later are not. */
function staticImportsOf(file: string, text: string): readonly string[] {
  const loaded = text
    .replace(/import\([^)]*\)/g, '')
    .replace(/^(import|export) type [^;]*?from\s*'[^']*'/gm, '')
  return importsOf(file, loaded)
}
