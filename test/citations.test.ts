// Whatever names a file of this repository names one that is there: comments, tests, docs.
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const folders = ['docs', 'electron', 'renderer', 'scripts', 'shared', 'test']
const rootFiles = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'electron-builder.yml']
const textFile = /\.(ts|tsx|css|md|yml)$/

/** A path from the root, or the name of a page alone. */
const cited =
  /(?<![\w./:@-])(?:(?:docs|electron|renderer|scripts|shared|test)\/[\w./-]+\.(?:md|ts|tsx|css|html|json|yml)|[\w-]+\.md)\b/g

const files = [
  ...rootFiles,
  ...folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name)),
  ),
].filter((name) => textFile.test(name) && name !== path.join('test', 'citations.test.ts'))

const citations = files.flatMap((file) => {
  const text = fs.readFileSync(path.join(root, file), 'utf8')
  const prose = /\.(md|yml)$/.test(file) ? text : commentsOf(text)
  return [...prose.matchAll(cited)].map(([name]) => ({ file, name }))
})

function commentsOf(code: string): string {
  return (code.match(/(?<=^|\s)\/\/.*|\/\*[\s\S]*?\*\//g) ?? []).join('\n')
}

function exists(name: string, file: string): boolean {
  const places = [root, path.join(root, path.dirname(file)), path.join(root, 'docs')]
  return places.some((place) => fs.existsSync(path.join(place, name)))
}

test('every file that is named is there', () => {
  const missing = citations.filter(({ file, name }) => !exists(name, file))
  expect(missing.map(({ file, name }) => `${file} names ${name}`)).toEqual([])
})

test('the law of the figures is named by the code that follows it', () => {
  const law = citations.filter(({ name }) => name === 'docs/accounting.md')
  expect(law.length).toBeGreaterThanOrEqual(8)
})
