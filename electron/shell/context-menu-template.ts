import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Words } from '../../shared/words/words.ts'

type Params = Pick<
  ContextMenuParams,
  'misspelledWord' | 'isEditable' | 'selectionText' | 'editFlags'
>

interface SpellingActions {
  readonly replace: (word: string) => void
  readonly learn: () => void
}

/** What the menu of a place in a page offers; nothing where there is nothing to edit or copy. */
export function contextMenuTemplate(
  { misspelledWord, isEditable, selectionText, editFlags }: Params,
  suggestions: readonly string[],
  { t }: Pick<Words, 't'>,
  { replace, learn }: SpellingActions,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: t('menu.copy'),
    enabled: editFlags.canCopy,
  }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...suggestions.map((word) => ({ label: word, click: () => replace(word) })),
          ...(suggestions.length === 0 ? [{ label: t('menu.no-suggestion'), enabled: false }] : []),
          { label: t('menu.learn-word', { word: misspelledWord }), click: learn },
          { type: 'separator' },
        ]
  return [
    ...spelling,
    { role: 'cut', label: t('menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: t('menu.paste'), enabled: editFlags.canPaste },
    { role: 'selectAll', label: t('menu.select-all'), enabled: editFlags.canSelectAll },
  ]
}
