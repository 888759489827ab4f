#!/usr/bin/env node
import { run } from './run.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`hearsay … | head`) is no error; a full disk is.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`hearsay: standard output: ${error.message}\n`)
  process.exit(2)
})

const { stdin, stdout, stderr } = process
process.exitCode = await run(process.argv.slice(2), {
  // The build leaves these imports to the library beside the command; other files of it must not import them.
  loadParser: () => import('../index.js'),
  loadRender: () => import('../render/index.js'),
  loadExport: () => import('../export/index.js'),
  loadPool: () => import('../pool/index.js'),
  stdin,
  stdout,
  stderr,
  signals: process,
})
