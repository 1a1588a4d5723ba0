// The system's file dialogs.
import fs from 'node:fs'
import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { FileDialogs, FileKind } from '../commands/needs.ts'

/** `parent` is asked each time: the window comes and goes. */
export function fileDialogs(parent: () => BrowserWindow | null): FileDialogs {
  return {
    open: async (title, kind) => {
      const options: Electron.OpenDialogOptions = {
        title,
        filters: filters(kind),
        properties: ['openFile', 'multiSelections'],
      }
      const window = parent()
      const { canceled, filePaths } = window
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options)
      if (canceled) return null
      return filePaths.map((file) => ({ name: path.basename(file), octets: fs.readFileSync(file) }))
    },
    save: async (title, fileName, kind, text) => {
      const options = { title, defaultPath: fileName, filters: filters(kind) }
      const window = parent()
      const { canceled, filePath } = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options)
      if (canceled || !filePath) return null
      writeWhole(filePath, text)
      return filePath
    },
  }
}

/** A file the person had under this name is replaced by a whole one or not at all. */
function writeWhole(file: string, text: string): void {
  const fresh = `${file}.new`
  fs.writeFileSync(fresh, text, { flush: true })
  fs.renameSync(fresh, file)
}

function filters({ name, extensions }: FileKind): Electron.FileFilter[] {
  return [
    { name, extensions: [...extensions] },
    { name: 'All files', extensions: ['*'] },
  ]
}
