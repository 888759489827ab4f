import { HearsayError } from '../errors.js'
import type { ParseOptions, Parser } from '../types.js'
import type { Answer, Task } from './pool.js'

/**
 * Does a thread's tasks with its parser. Reports go back as JSON: one string crosses the border between threads in less
 * time than the thousands of little objects that a report is.
 */
export function createAnswerer(parse: Parser['parse'], all: ParseOptions): (task: Task) => Answer {
  return ({ text, ...own }) => {
    try {
      return { report: JSON.stringify(parse(text, { ...all, ...own })) }
    } catch (error) {
      const code = error instanceof HearsayError ? error.code : 'WORKER_FAILED'
      return { error: { code, message: error instanceof Error ? error.message : String(error) } }
    }
  }
}
