import { type Remote, wrap } from 'comlink'
import type { Reader } from './worker.js'
import workerUrl from './worker.ts?worker&url'

/**
 * Starts the worker from a blob: such a worker is held to the page's own policy, so that the article cannot leave it
 * either; one that is started from an address is not.
 */
export function startReader(): Remote<Reader> {
  const address = new URL(workerUrl, import.meta.url).href
  const source = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' }))
  return wrap<Reader>(new Worker(source, { type: 'module' }))
}
