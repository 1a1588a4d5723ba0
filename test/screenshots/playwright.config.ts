import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

export default defineConfig({
  ...base,
  testDir: '..',
  testMatch: ['screenshots/{take,states}.ts', 'e2e/pictures.spec.ts'],
  outputDir: '../../test-results/screenshots',
  snapshotPathTemplate: '../../docs/screenshots/{arg}{ext}',
  updateSnapshots: 'all',
})
