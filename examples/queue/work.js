/**
 * A worker: start as many as there are machines. Each parses on as many threads as the machine has cores (or THREADS),
 * so that the locks of long articles are renewed while they are parsed. SIGINT and SIGTERM let it finish its articles.
 *
 *     REDIS_URL=redis://queue.internal:6379 node work.js
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'bullmq'
import { ARTICLES, connection } from './queue.js'

/** A worker that has not been heard of for so long is taken to be dead, and its articles go to others. */
const LOCK_MS = Number(process.env.LOCK_MS ?? 30_000)

const worker = new Worker(ARTICLES, fileURLToPath(new URL('./process-article.js', import.meta.url)), {
  connection,
  name: String(process.pid),
  useWorkerThreads: true,
  concurrency: Number(process.env.THREADS ?? availableParallelism()),
  lockDuration: LOCK_MS,
  stalledInterval: LOCK_MS / 2,
  // An article over which a worker has died three times is at fault itself.
  maxStalledCount: 3,
})
worker.on('error', (error) => console.error(`worker ${process.pid}: ${error.message}`))

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close())
