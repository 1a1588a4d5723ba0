import { expect, test } from 'vitest'
import { contextMenuTemplate } from '../../electron/shell/context-menu-template.ts'
import { words } from '../support.ts'

type Params = Parameters<typeof contextMenuTemplate>[0]

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
}

function labels(params: Partial<Params>, suggestions: readonly string[] = []) {
  const place: Params = { misspelledWord: '', isEditable: true, selectionText: '', editFlags }
  const chosen: string[] = []
  const template = contextMenuTemplate({ ...place, ...params }, suggestions, words, {
    replace: (word) => chosen.push(word),
    learn: () => chosen.push('learnt'),
  })
  for (const { click } of template) (click as (() => void) | undefined)?.()
  return { shown: template.map(({ label, type }) => label ?? type), chosen }
}

const edits = ['Cut', 'Copy', 'Paste', 'Select all']

test('a misspelled word offers what it may have meant, and to be known', () => {
  const found = labels({ misspelledWord: 'recieve' }, ['receive', 'relieve'])
  expect(found.shown).toEqual([
    'receive',
    'relieve',
    'Add “recieve” to your words',
    'separator',
    ...edits,
  ])
  expect(found.chosen).toEqual(['receive', 'relieve', 'learnt'])
  expect(labels({ misspelledWord: 'xqzt' }).shown[0]).toBe('No suggestions')
})

test('a field offers to edit, selected text to be copied, any other place nothing', () => {
  expect(labels({}).shown).toEqual(edits)
  expect(labels({ isEditable: false, selectionText: 'hours' }).shown).toEqual(['Copy'])
  expect(labels({ isEditable: false, selectionText: ' ' }).shown).toEqual([])
})
