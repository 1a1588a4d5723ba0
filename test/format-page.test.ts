// docs/format.md names every key there is.
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as schemas from '../shared/interchange/schema.ts'

const page = fs.readFileSync(path.join(import.meta.dirname, '../docs/format.md'), 'utf8')
/** What stands between backticks, taken apart: `ai.tools` names `ai` and `tools`. */
const named = new Set(
  [...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, text = '']) => text.match(/\w+/g) ?? []),
)

const objects = Object.entries(schemas).flatMap(([name, schema]) =>
  typeof schema === 'object' && 'shape' in schema ? [[name, schema] as const] : [],
)

test.for(objects)('of %s', ([, schema]) => {
  const missing = Object.keys(schema.shape).filter((key) => !named.has(key))
  expect(missing).toEqual([])
})
