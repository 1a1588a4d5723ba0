import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

/**
 * One CommonJS bundle per entry (`--mode main`, `preload` or `importer`): a sandboxed preload must be a
 * single file, and code that must run before `ready` races in an ES module. What they are compiled for comes
 * from scripts/build.ts.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { [mode]: `electron/${mode}.ts` },
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
}))
