// What the workflow runs is what the README and package.json have: it needs nothing secret and names no command that is
// not there.
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const workflow = fs.readFileSync(path.join(root, '.github/workflows/test.yml'), 'utf8')
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

test('every command of the workflow exists', () => {
  const npm = [...workflow.matchAll(/run: npm (?:run )?([\w:]+)/g)].map(([, name]) => name ?? '')
  expect(npm.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([])
  const files = [...workflow.matchAll(/node (scripts\/[\w-]+\.ts)/g)].map(([, file]) => file ?? '')
  expect(files.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([])
  expect(npm).toEqual(['ci', 'test', 'ci', 'pack'])
  expect(files).toEqual(['scripts/start-packed.ts'])
})

test('the workflow needs no secret and may write nothing', () => {
  expect(workflow).not.toContain('secrets.')
  expect(workflow).toContain('permissions:\n  contents: read\n')
})
