import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The window. What it is compiled for comes from scripts/build.ts. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Loaded from the disk, not over a network.
    chunkSizeWarningLimit: 1500,
    // A document for each window.
    rolldownOptions: {
      input: ['index', 'mini', 'capture'].map((name) => `renderer/${name}.html`),
    },
  },
})
