import { Worker } from 'node:worker_threads'
import type { WorkerOptions } from './resolve-pool-options.js'

/** A thread that parses. The file is a bundle of its own that stands beside this one's. */
export function startWorker(options: WorkerOptions): Worker {
  return new Worker(new URL('./pool-worker.js', import.meta.url), { workerData: options })
}
