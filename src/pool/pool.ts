import type { Worker } from 'node:worker_threads'
import type { ParseOptions } from '../types.js'
import type { Failure } from './types.js'

/** What a thread is asked for. */
export interface Task extends Pick<ParseOptions, 'outlet' | 'author'> {
  readonly text: string
}

/** What it answers: the report as JSON. */
export type Answer = { readonly report: string } | { readonly error: Failure }

/** Threads that do tasks. */
export interface Pool {
  /** Rejects only where no thread can start, or the pool has been closed. */
  readonly run: (task: Task) => Promise<Answer>
  /** Ends the threads, whatever they are at. */
  readonly close: () => Promise<void>
}

interface Job {
  readonly task: Task
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  job: Job | null
  /** It says `null` when it can take tasks; what was sent before waits in its post. */
  ready: boolean
  error: Error | null
}

/**
 * At most `size` threads, of one task each at a time. One starts where there is a task and none is idle. What a thread
 * dies over is answered with `WORKER_FAILED`, and another one takes its place; where one dies before it is ready, so
 * would all, and that is the end. Idle threads keep no process from ending.
 */
export function createPool(size: number, start: () => Worker): Pool {
  const waiting: Job[] = []
  const threads = new Set<Thread>()
  let broken: Error | null = null

  function dispatch(): void {
    while (waiting.length > 0) {
      const thread = findIdle() ?? (threads.size < size ? hire() : null)
      const job = thread && waiting.shift()
      if (!job) return
      thread.job = job
      thread.worker.ref()
      thread.worker.postMessage(job.task)
    }
  }

  function findIdle(): Thread | null {
    for (const thread of threads) if (thread.job === null) return thread
    return null
  }

  function hire(): Thread {
    const thread: Thread = { worker: start(), job: null, ready: false, error: null }
    threads.add(thread)
    thread.worker.on('message', (answer: Answer | null) => {
      if (answer === null) thread.ready = true
      else finish(thread, answer)
    })
    thread.worker.on('error', (error: Error) => {
      thread.error = error
    })
    thread.worker.on('exit', (code) => bury(thread, code))
    return thread
  }

  function finish(thread: Thread, answer: Answer): void {
    thread.job?.resolve(answer)
    thread.job = null
    // An answer may still come in while the pool closes, and whoever waits for that end must see it.
    if (!broken) thread.worker.unref()
    dispatch()
  }

  function bury(thread: Thread, code: number): void {
    const reason = (thread.error?.message ?? `exit code ${code}`).replace(/\.$/, '')
    if (!thread.ready) breakUp(new Error(`No thread that parses can start: ${reason}.`, { cause: thread.error }))
    thread.job?.resolve({ error: { code: 'WORKER_FAILED', message: `The thread came to an end: ${reason}.` } })
    threads.delete(thread)
    dispatch()
  }

  /** Whoever waits, and whoever comes, is told `error`; the first one counts. */
  function breakUp(error: Error): void {
    broken ??= error
    const underWay = Array.from(threads, ({ job }) => job)
    for (const job of [...underWay, ...waiting.splice(0)]) job?.reject(broken)
  }

  return {
    run(task) {
      return new Promise((resolve, reject) => {
        if (broken) return reject(broken)
        waiting.push({ task, resolve, reject })
        dispatch()
      })
    },

    async close() {
      breakUp(new Error('The pool is closed.'))
      await Promise.all(Array.from(threads, ({ worker }) => worker.terminate()))
    },
  }
}
