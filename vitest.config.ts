import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// A zone with summer time: UTC would hide a mistake between local time and UTC. `npm test` runs a second one.
const TZ = process.env.TZ ?? 'Europe/Berlin'
// electron-store imports electron; with this set, that import neither looks for nor downloads a runtime.
const ELECTRON_OVERRIDE_DIST_PATH = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'unused'
// Each file of the window is a process that compiles React and what else it needs anew, and so does each command line.
process.env.NODE_COMPILE_CACHE ??= path.join(import.meta.dirname, '.cache/node')

export default defineConfig({
  plugins: [react()],
  test: {
    env: { TZ, ELECTRON_OVERRIDE_DIST_PATH },
    // A machine under load is slow; a test that hangs still ends.
    testTimeout: 30_000,
    // Vitest keeps one processor for itself by default. It needs little of it, and of two processors one would be idle.
    maxWorkers: '100%',
    coverage: { provider: 'v8', reporter: ['text-summary'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // No file leaves anything behind in its process: the next one finds the modules loaded.
          isolate: false,
          setupFiles: ['test/seed.ts'],
          include: ['test/*.test.ts', 'test/{shared,electron,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'window',
          environment: 'happy-dom',
          include: ['test/renderer/**/*.test.tsx'],
          setupFiles: ['test/seed.ts', 'test/renderer/setup.ts'],
        },
      },
    ],
  },
})
