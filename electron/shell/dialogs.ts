// The system's file dialogs. Each opens in the last folder used; Electron on its own starts in Downloads.

import fs from 'node:fs'
import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { problem } from '../../shared/result.ts'
import type { Words } from '../../shared/words/words.ts'
import type { ChosenFile, FileDialogs, FileKind } from '../app/desktop.ts'
import { RefusalError } from '../fault-error.ts'
import { faultOfFile, fileFault } from '../file-fault.ts'
import type { JsonFile } from '../store/json-file.ts'

/** `parent` is read on each call, because the window comes and goes. `memory` stores the last folder. */
export function fileDialogs(
  parent: () => BrowserWindow | null,
  memory: JsonFile,
  words: () => Words,
): FileDialogs {
  return {
    open: async (title, kind) => {
      const options: Electron.OpenDialogOptions = {
        title,
        defaultPath: lastFolder(memory),
        filters: filters(kind, words()),
        properties: ['openFile', 'multiSelections'],
      }
      const window = parent()
      const { canceled, filePaths } = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options)
      if (canceled) return null
      remember(memory, filePaths[0])
      return filePaths.map(chosenFile)
    },
    save: async (title, fileName, kind, content) => {
      const defaultPath = path.join(lastFolder(memory), fileName)
      const options = { title, defaultPath, filters: filters(kind, words()) }
      const window = parent()
      const { canceled, filePath } = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options)
      if (canceled || !filePath) return null
      writeWhole(filePath, content)
      remember(memory, filePath)
      return filePath
    },
  }
}

/** `''` if no folder is stored, or it no longer exists. */
function lastFolder(memory: JsonFile): string {
  const content = memory.read()
  const folder = content.kind === 'read' ? content.value['folder'] : null
  return typeof folder === 'string' && fs.existsSync(folder) ? folder : ''
}

function remember(memory: JsonFile, file: string | undefined): void {
  const folder = file && path.dirname(file)
  if (folder && folder !== lastFolder(memory)) memory.tryWrite({ folder })
}

function chosenFile(file: string): ChosenFile {
  try {
    return { name: path.basename(file), octets: fs.readFileSync(file) }
  } catch (error) {
    throw new RefusalError(problem('no-file', { reason: faultOfFile(error) }))
  }
}

/** An existing file with this name is replaced as a whole, or not at all. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const fresh = `${file}.new`
  try {
    fs.writeFileSync(fresh, content, { flush: true })
    fs.renameSync(fresh, file)
  } catch (error) {
    dropFile(fresh)
    throw new RefusalError(problem('not-written/file', { file, reason: fileFault(error) }))
  }
}

/** What cannot be deleted stays: the reason why nothing was written matters more. */
function dropFile(file: string): void {
  try {
    fs.rmSync(file, { force: true })
  } catch {}
}

function filters({ name, extensions }: FileKind, { t }: Words): Electron.FileFilter[] {
  return [
    { name, extensions: [...extensions] },
    { name: t('files.all'), extensions: ['*'] },
  ]
}
