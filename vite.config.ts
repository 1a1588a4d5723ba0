import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The window. Chrome 114 is the oldest browser it meets: the development runtime's. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
    // Loaded from the disk, not over a network.
    chunkSizeWarningLimit: 1500,
  },
})
