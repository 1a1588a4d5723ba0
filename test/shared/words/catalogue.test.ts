import fs from 'node:fs'
import path from 'node:path'
import { parse } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { editLabels } from '../../../shared/history/labels.ts'
import { messagesOf } from '../../../shared/words/catalogues.ts'
import { de } from '../../../shared/words/de/index.ts'
import { en, type MessageId } from '../../../shared/words/en/index.ts'
import { languages } from '../../../shared/words/locale.ts'
import { createWords } from '../../../shared/words/words.ts'

type Elements = ReturnType<typeof parse>

/** The names of a message's values, those of its plurals and tags included. */
function valuesOf(message: string): readonly string[] {
  const names = new Set<string>()
  const visit = (elements: Elements) => {
    for (const element of elements as unknown as readonly Record<string, unknown>[]) {
      // 0 is text and 7 the `#` of a plural: no values.
      if (element['type'] !== 0 && element['type'] !== 7) names.add(String(element['value']))
      for (const inner of [element['children'], ...optionsOf(element)]) {
        if (inner) visit(inner as Elements)
      }
    }
  }
  visit(parse(message))
  return [...names].sort()
}

function optionsOf(element: Record<string, unknown>): readonly unknown[] {
  const options = element['options'] as Record<string, { readonly value: unknown }> | undefined
  return Object.values(options ?? {}).map(({ value }) => value)
}

test('no message stands in two files', async () => {
  const folder = path.join(import.meta.dirname, '../../../shared/words/en')
  const files = fs.readdirSync(folder).filter((name) => name !== 'index.ts')
  const ids: string[] = []
  for (const name of files) {
    const exported: Record<string, object> = await import(path.join(folder, name))
    ids.push(...Object.values(exported).flatMap(Object.keys))
  }
  expect(ids.toSorted()).toEqual(Object.keys(en).toSorted())
})

test.for(languages)('%s has every message, with the values English has', (language) => {
  const messages = messagesOf(language)
  const wrong = Object.keys(en).filter((id) => {
    const message = messages[id as MessageId]
    return message.trim() === '' || `${valuesOf(message)}` !== `${valuesOf(en[id as MessageId])}`
  })
  expect(wrong).toEqual([])
  expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
})

test('American English has no British spelling, which has a place of its own', () => {
  const british = /\b(organis|colour|favour|centre|behaviour|analys(e|ing))/i
  expect(Object.entries(en).filter(([, message]) => british.test(message))).toEqual([])
})

test('German has a space before each ellipsis, and one word for the review pack', () => {
  const odd = /[\p{L}\d]…|Rückschau|\bNachweis/u
  expect(Object.entries(messagesOf('de')).filter(([, message]) => odd.test(message))).toEqual([])
})

test('every edit is called something in the catalogue', () => {
  const german = createWords({ language: 'de', formats: 'de-DE', hourCycle: 'h23' }, de)
  const unsaid = editLabels.filter((label) => german.edit(label) === label)
  expect(unsaid).toEqual([])
  expect(german.edit('Import Team')).toBe('Team importieren')
  expect(german.edit('Mend the wheel')).toBe('Mend the wheel')
})

test('the made-up language has accents everywhere but in values', () => {
  const pseudo = createWords(
    { language: 'en-XA', formats: 'en-GB', hourCycle: 'h23' },
    messagesOf('en-XA'),
  )
  expect(pseudo.t('today.tracked', { tracked: '2 h', share: '34%' })).toMatch(
    /^2 h [^a-zA-Z ]*tr[^ ]+d, 34% /,
  )
  expect(Object.values(messagesOf('en-XA')).filter((message) => message.trim() === '')).toEqual([])
})
