import { defineConfig } from 'tsup'

/** The command line uses the library beside it in dist, rather than a second copy of its own. */
const libraryBeside = {
  name: 'library-beside',
  setup(build: { onResolve: (on: { filter: RegExp }, to: () => { path: string; external: boolean }) => void }) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true }))
  },
}

/** All ways into the library throw one and the same HearsayError, so that `instanceof` holds whichever was imported. */
const errorsBeside = {
  name: 'errors-beside',
  setup(build: {
    initialOptions: { format?: string }
    onResolve: (on: { filter: RegExp }, to: () => { path: string; external: boolean }) => void
  }) {
    const path = build.initialOptions.format === 'cjs' ? './errors.cjs' : './errors.js'
    build.onResolve({ filter: /\/errors\.js$/ }, () => ({ path, external: true }))
  },
}

export default defineConfig([
  {
    entry: { index: 'src/index.ts', errors: 'src/errors.ts', render: 'src/render/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    platform: 'neutral',
    target: 'es2022',
    splitting: false,
    esbuildPlugins: [errorsBeside],
    // Five megabytes of text that need no bundler; the package's own exports map finds them.
    external: ['hearsay/weights', '#compromise'],
  },
  {
    entry: { pool: 'src/pool/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    platform: 'node',
    target: 'node20',
    removeNodeProtocol: false,
    splitting: false,
    // `import.meta.url`, by which the threads' file is found, in CommonJS too.
    shims: true,
    esbuildPlugins: [errorsBeside],
  },
  {
    entry: { 'pool-worker': 'src/pool/worker.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    removeNodeProtocol: false,
    esbuildPlugins: [libraryBeside, errorsBeside],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    removeNodeProtocol: false,
    esbuildPlugins: [libraryBeside],
  },
])
