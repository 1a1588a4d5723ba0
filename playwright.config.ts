import { defineConfig } from '@playwright/test'

/** Two apps at a time, each with a screen and a session bus of its own, where those can be made. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: process.platform === 'linux' ? 2 : 1,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Room for a sign that is drawn a little differently, not for a line that moves.
    toHaveScreenshot: { maxDiffPixelRatio: 0.02 },
  },
  snapshotPathTemplate: 'docs/screenshots/{arg}{ext}',
  reporter: [['list']],
  forbidOnly: true,
  // Windows has no other runtime.
  ...(process.platform !== 'win32' && { grepInvert: /@near/ }),
})
