// In development, pages are rebuilt while the app runs, and then reloaded.
import fs from 'node:fs'
import type { Pages } from './page.ts'

/** One build writes many files. */
const settleMs = 150

export function reloadWhenBuilt(folder: string, pages: Pages): void {
  let timer: NodeJS.Timeout | undefined
  // Every build writes the documents, which are directly in the folder.
  fs.watch(folder, () => {
    clearTimeout(timer)
    timer = setTimeout(() => pages.reload(), settleMs)
  })
}
