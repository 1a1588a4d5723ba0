// In development the pages are built again while the app runs: they are reloaded then.
import fs from 'node:fs'
import type { Pages } from './page.ts'

/** A build writes many files. */
const settleMs = 150

export function reloadWhenBuilt(folder: string, pages: Pages): void {
  let timer: NodeJS.Timeout | undefined
  // Each build writes the documents, which lie in the folder itself.
  fs.watch(folder, () => {
    clearTimeout(timer)
    timer = setTimeout(() => pages.reload(), settleMs)
  })
}
