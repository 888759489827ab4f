/**
 * Queues the articles on standard input, one a line: {"id", "text", "outlet"?, "author"?}.
 *
 *     node produce.js < articles.ndjson
 */
import { setTimeout } from 'node:timers/promises'
import { ARTICLES, jobIdOf, openQueue } from './queue.js'
import { readLines } from './read-lines.js'

const BATCH = 200
/** Redis holds the queue in memory: above so many articles that wait, the rest waits here. */
const MOST_WAITING = 20_000

const queue = openQueue(ARTICLES)
let batch = []

async function send() {
  while ((await queue.getWaitingCount()) > MOST_WAITING) await setTimeout(500)
  await queue.addBulk(batch)
  batch = []
}

let number = 0
for await (const { text: line } of readLines(process.stdin)) {
  number++
  if (line.trim() === '') continue
  try {
    const { id, text, outlet = null, author = null } = JSON.parse(line)
    if (typeof id !== 'string' && typeof id !== 'number') throw new Error('it has no id')
    batch.push({ name: 'article', data: { id, text, outlet, author }, opts: { jobId: jobIdOf(id) } })
  } catch (error) {
    console.error(`line ${number} is no article: ${error.message}`)
  }
  if (batch.length === BATCH) await send()
}
await send()
await queue.close()
