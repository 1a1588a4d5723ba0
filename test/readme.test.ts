// What the README says must be true: its commands, paths and keys are looked up where they are made.
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { appFolders } from '../scripts/app-folders.ts'
import { dataFiles } from '../shared/model/data-files.ts'
import { views } from '../shared/views.ts'
import { en } from '../shared/words/en/index.ts'

const root = path.join(import.meta.dirname, '..')
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

test('every npm command in it exists', () => {
  const named = [...readme.matchAll(/npm (?:run (?:-s )?([a-z0-9]+)|(start|test))\b/g)].map(
    ([, script, short]) => script ?? short ?? '',
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every path of the repository in it exists', () => {
  const paths = [
    ...[...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, target]) => target ?? ''),
    ...[...readme.matchAll(/`((?:shared|electron|renderer|test|scripts)\/[\w./-]+)`/g)].map(
      ([, target]) => target ?? '',
    ),
  ]
  const missing = paths.filter((each) => !fs.existsSync(path.join(root, each.replace(/#.*/, ''))))
  expect(missing).toEqual([])
})

test('CI calls its test command', () => {
  expect(readme).toContain('npm ci && npm test')
  expect(fs.readFileSync(path.join(root, '.ci/run'), 'utf8')).toContain('npm ci && npm test')
})

test('it names the folder of each system, and all that lies in it', () => {
  for (const folder of Object.values(appFolders)) {
    expect(readme).toContain(`| \`${folder}${folder.includes('%') ? '\\' : '/'}\` |`)
  }
  const unnamed = dataFiles.filter(({ path: name }) => !readme.includes(`\`data/${name}`))
  expect(unnamed.map(({ path: name }) => name)).toEqual([])
})

test('it names as many views as there are', () => {
  expect(readme).toContain(
    `<kbd>${views.length}</kbd> | ${views.map((view) => en[`view.${view}`]).join(', ')}`,
  )
})
