import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'
import { commandTable } from './shared/commands/table.ts'

/**
 * CommonJS for each entry (`--mode main`, `preload` or `importer`): code that must run before `ready` races in an ES
 * module. A sandboxed preload must be a single file; main is several, which it loads once the window is under way. What
 * they are compiled for comes from scripts/build.ts.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  define: { COMMAND_NAMES: JSON.stringify(Object.keys(commandTable)) },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { [mode]: `electron/${mode}.ts` },
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: {
        format: 'cjs',
        entryFileNames: '[name].cjs',
        chunkFileNames: '[name].cjs',
        ...(mode !== 'main' && { codeSplitting: false }),
      },
    },
  },
}))
