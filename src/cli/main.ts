#!/usr/bin/env node
import { run } from './run.js'

// A reader that has seen enough (`hearsay … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { stdin, stdout, stderr } = process
process.exitCode = await run(process.argv.slice(2), {
  loadParser: () => import('../index.js'),
  stdin,
  stdout,
  stderr,
})
