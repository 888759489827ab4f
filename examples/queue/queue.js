import { createHash } from 'node:crypto'
import { Queue } from 'bullmq'

/** Where Redis is: REDIS_URL, or the usual port of this machine. */
const { hostname: host, port } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')

/** Retries for ever: a worker outlives a Redis that is started anew. */
export const connection = { host, port: Number(port), maxRetriesPerRequest: null }

export const ARTICLES = 'articles'
/** The dead-letter queue: articles that could not be parsed, each with its reason, until somebody looks at them. */
export const DEAD = 'articles-dead'

/** @param {string} name */
export function openQueue(name) {
  return new Queue(name, { connection })
}

/**
 * The job of an article. The same id is the same job, so that an article that is sent twice is queued once; BullMQ allows
 * neither colons nor numbers alone, hence the hash.
 *
 * @param {string | number} id
 */
export function jobIdOf(id) {
  return `a${createHash('sha256').update(JSON.stringify(id)).digest('hex')}`
}
