// Builds the app: the window, the main process and the preload script.
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Builds all three into `dist/`. */
export async function buildApp(): Promise<void> {
  const quiet = { logLevel: 'warn' } as const
  await build({ ...quiet, configFile: 'vite.config.ts' })
  for (const mode of ['main', 'preload']) {
    await build({ ...quiet, configFile: 'vite.main.config.ts', mode })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildApp()
