import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

/** The page uses the built package by its name, as any user's page would. */
export default defineConfig({
  root: ROOT,
  // Relative addresses: the built page works in any folder of any server.
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The worker holds the models: so many megabytes are no reason to warn.
    chunkSizeWarningLimit: 20_000,
    license: { fileName: 'licences.md' },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
  // The package stands outside node_modules, where only what is named here is turned from CommonJS; and it changes with
  // every build without a new version.
  optimizeDeps: { include: ['hearsay', 'hearsay/render', 'hearsay/export'], force: true },
})
