// `npm run build [-- --stand-in]`: builds the window, the main process, the preload script and the process that
// reads calendars into `dist/`, for the official Electron or for the stand-in.
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { type BuildTarget, platforms } from './build-target.ts'

/** Builds all four into `dist/`, in the words of the runtime that will run them. */
export async function buildApp(target: BuildTarget): Promise<void> {
  const { chrome, node } = platforms[target]
  const logLevel = 'warn'
  await build({ configFile: 'vite.config.ts', logLevel, build: { target: chrome } })
  for (const mode of ['main', 'preload', 'importer']) {
    await build({
      configFile: 'vite.main.config.ts',
      mode,
      logLevel,
      // A sandboxed preload runs in Chromium; what it may use is what Node of the same age may.
      build: { target: node },
      define: { 'globalThis.offwheelBuildTarget': JSON.stringify(target) },
    })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildApp(process.argv.includes('--stand-in') ? 'stand-in' : 'official')
}
