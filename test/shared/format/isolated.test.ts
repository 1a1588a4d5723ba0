import { expect, test } from 'vitest'
import { isolated } from '../../../shared/format/isolated.ts'

test.for<[string, boolean]>([
  ['Planning', false],
  ['Jour fixe für Zürich', false],
  ['計画 😀', false],
  ['תכנון', true],
  ['اجتماع', true],
  ['Plan \u202eexe.txt', true],
  ['\u2067Plan', true],
])('%s is kept apart from its sentence: %s', ([text, isKeptApart]) => {
  expect(isolated(text)).toBe(isKeptApart ? `\u2068${text}\u2069` : text)
})
