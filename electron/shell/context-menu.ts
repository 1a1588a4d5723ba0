// The menu of a text field or of selected text: what a misspelled word may have meant, cut, copy, paste.
import { app, BrowserWindow, Menu, type WebContents } from 'electron'
import type { OffwheelApp } from '../app/app.ts'
import { contextMenuTemplate } from './context-menu-template.ts'

/** Shows it in every window there is or will be. */
export function offerContextMenus(offwheel: OffwheelApp): void {
  const follow = (contents: WebContents) =>
    contents.on('context-menu', (_event, params) => void show(contents, params, offwheel))
  for (const window of BrowserWindow.getAllWindows()) follow(window.webContents)
  app.on('web-contents-created', (_event, contents) => follow(contents))
}

async function show(
  contents: WebContents,
  params: Electron.ContextMenuParams,
  { needs, handlers }: OffwheelApp,
): Promise<void> {
  const words = needs.words()
  const word = params.misspelledWord
  // macOS has dictionaries of its own.
  const suggestions =
    process.platform === 'darwin' || word === ''
      ? params.dictionarySuggestions
      : await needs.speller.suggestions(word, words.language)
  const template = contextMenuTemplate(params, suggestions, words, {
    replace: (better) => contents.replaceMisspelling(better),
    learn: () => {
      if (process.platform === 'darwin') contents.session.addWordToSpellCheckerDictionary(word)
      void handlers.learnWord({ word })
    },
  })
  if (template.length > 0 && !contents.isDestroyed()) Menu.buildFromTemplate(template).popup()
}
