import { rmSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** The command line uses the library beside it in dist, rather than a second copy of its own. */
const libraryBeside = {
  name: 'library-beside',
  setup(build: {
    onResolve: (on: { filter: RegExp }, to: (from: { path: string }) => { path: string; external: boolean }) => void
  }) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true }))
    build.onResolve({ filter: /^\.\.\/(render|export)\/index\.js$/ }, ({ path }) => ({
      path: path.replace('../', './').replace('/index', ''),
      external: true,
    }))
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

/** Removes the files of the build before, whose names have changed. */
const freshFolder = (folder: string) => ({
  name: 'fresh-folder',
  setup(build: { onStart: (start: () => void) => void }) {
    build.onStart(() => rmSync(folder, { recursive: true, force: true }))
  },
})

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      errors: 'src/errors.ts',
      export: 'src/export/index.ts',
      render: 'src/render/index.ts',
    },
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
    esbuildPlugins: [libraryBeside, freshFolder('dist/cli')],
    // What only some commands need stands in files of its own, loaded when it is needed.
    esbuildOptions: (options) => {
      options.chunkNames = 'cli/[name]-[hash]'
    },
    // Packages in CommonJS ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  },
])
