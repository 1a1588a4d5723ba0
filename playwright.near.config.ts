import path from 'node:path'
import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'
import type { Runtime } from './test/e2e/app.ts'

// Tests that start the executable themselves ask the package `electron` where it is.
process.env.ELECTRON_OVERRIDE_DIST_PATH = path.join(import.meta.dirname, 'test/near/bin')
// Each start is a Node that compiles main and the stand-in.
process.env.NODE_COMPILE_CACHE ??= path.join(import.meta.dirname, '.cache/node')

/** The end-to-end tests near a current Electron: all but those that say why they need the real one. */
export default defineConfig<{ runtime: Runtime }>({
  ...base,
  outputDir: 'test-results/near',
  grepInvert: /@electron/,
  workers: 2,
  use: { runtime: 'near' },
})
