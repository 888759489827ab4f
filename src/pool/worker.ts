import { parentPort, workerData } from 'node:worker_threads'
import { createParser } from '../index.js'
import { createAnswerer } from './answer.js'
import type { Task } from './pool.js'
import type { WorkerOptions } from './resolve-pool-options.js'

/** What runs in each thread: the models are loaded before the first task is asked for. */
const { parser, all } = workerData as WorkerOptions
const { parse } = createParser(parser)
parse('')

const answer = createAnswerer(parse, all)
parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)))
parentPort?.postMessage(null)
