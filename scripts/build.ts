// Builds the app: the window, the main process, the preload script and the process that reads calendars.
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Builds all four into `dist/`. */
export async function buildApp(): Promise<void> {
  const quiet = { logLevel: 'warn' } as const
  await build({ ...quiet, configFile: 'vite.config.ts' })
  for (const mode of ['main', 'preload', 'importer']) {
    await build({ ...quiet, configFile: 'vite.main.config.ts', mode })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildApp()
