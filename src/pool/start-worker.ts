import { Worker } from 'node:worker_threads'
import type { WorkerOptions } from './resolve-pool-options.js'

/**
 * A thread that parses. Its file is a bundle of its own that stands beside this one's. The flags of the process, such as
 * `--eval` or the loader of a test runner, are not for it.
 */
export function startWorker(options: WorkerOptions): Worker {
  return new Worker(new URL('./pool-worker.js', import.meta.url), { workerData: options, execArgv: [] })
}
