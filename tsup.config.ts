import { existsSync, readdirSync, rmSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** The command line uses the library beside it in dist, rather than a second copy of its own. */
const libraryBeside = {
  name: 'library-beside',
  setup(build: {
    onResolve: (on: { filter: RegExp }, to: (from: { path: string }) => { path: string; external: boolean }) => void
  }) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true }))
    build.onResolve({ filter: /^\.\.\/(render|export|pool)\/index\.js$/ }, ({ path }) => ({
      path: path.replace('../', './').replace('/index', ''),
      external: true,
    }))
  },
}

/**
 * All ways into the library share one copy of its core and of HearsayError: models are loaded once, and `instanceof`
 * holds, whichever was imported.
 */
const sharedBeside = {
  name: 'shared-beside',
  setup(build: {
    initialOptions: { format?: string }
    onResolve: (on: { filter: RegExp }, to: (from: { path: string }) => { path: string; external: boolean }) => void
  }) {
    const ending = build.initialOptions.format === 'cjs' ? '.cjs' : '.js'
    build.onResolve({ filter: /\/(errors|core)\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/(.+)\.js$/, `./$1${ending}`),
      external: true,
    }))
  },
}

/** Removes the files of the build before, whose names have changed. */
const freshFolder = (folder: string) => ({
  name: 'fresh-folder',
  setup(build: { onStart: (start: () => void) => void }) {
    build.onStart(() => rmSync(folder, { recursive: true, force: true }))
  },
})

/** Types that several ways share stand in files whose names have changed, too; they are written last. */
const freshTypes = {
  name: 'fresh-types',
  setup(build: { onStart: (start: () => void) => void }) {
    build.onStart(() => {
      const files = existsSync('dist') ? readdirSync('dist') : []
      for (const file of files) if (/^types-.*\.d\.c?ts$/.test(file)) rmSync(`dist/${file}`, { force: true })
    })
  },
}

/** The ways into the package that run anywhere, and the error that they share. */
const ENTRIES = {
  index: 'src/index.ts',
  errors: 'src/errors.ts',
  export: 'src/export/index.ts',
  render: 'src/render/index.ts',
  compromise: 'src/plugins/compromise/index.ts',
  wink: 'src/plugins/wink/index.ts',
}

export default defineConfig([
  {
    entry: { ...ENTRIES, core: 'src/core.ts' },
    format: ['esm', 'cjs'],
    dts: { entry: ENTRIES },
    platform: 'neutral',
    target: 'es2022',
    splitting: false,
    esbuildPlugins: [sharedBeside, freshTypes],
    // Megabytes of data that need no bundler; the package's own exports map finds them.
    external: ['hearsay/weights'],
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
    esbuildPlugins: [sharedBeside],
  },
  {
    entry: { 'pool-worker': 'src/pool/worker.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    removeNodeProtocol: false,
    esbuildPlugins: [libraryBeside, sharedBeside],
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
