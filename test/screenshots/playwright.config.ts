import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: 'take.ts',
  workers: 1,
  timeout: 180_000,
  outputDir: '../../test-results/screenshots',
  reporter: [['list']],
})
