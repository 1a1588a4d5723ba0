// `npm run build [-- --stand-in]`: builds the window, the main process, the preload script and the process that
// reads calendars into `dist/`, for the official Electron or for the stand-in.
import { pathToFileURL } from 'node:url'
import { build, type InlineConfig } from 'vite'
import { type BuildTarget, platforms } from './build-target.ts'

/** What `dist/` consists of, by name. */
export function appBuilds(target: BuildTarget): Readonly<Record<string, InlineConfig>> {
  const { chrome, node } = platforms[target]
  const logLevel = 'warn'
  const ofMain = (mode: string): InlineConfig => ({
    configFile: 'vite.main.config.ts',
    mode,
    logLevel,
    // A sandboxed preload runs in Chromium; what it may use is what Node of the same age may.
    build: { target: node },
    define: { 'globalThis.offwheelBuildTarget': JSON.stringify(target) },
  })
  return {
    renderer: { configFile: 'vite.config.ts', logLevel, build: { target: chrome } },
    main: ofMain('main'),
    preload: ofMain('preload'),
    importer: ofMain('importer'),
  }
}

/** Builds all of it into `dist/`, for the runtime that will run it. */
export async function buildApp(target: BuildTarget): Promise<void> {
  for (const config of Object.values(appBuilds(target))) await build(config)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildApp(process.argv.includes('--stand-in') ? 'stand-in' : 'official')
}
