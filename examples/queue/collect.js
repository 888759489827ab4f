/**
 * Writes the results to a file, {"id", "report"} one a line, and moves what failed to the dead-letter queue. One
 * collector a file. It may be killed at any moment: a result leaves Redis only when it stands in the file, and what
 * stands there already is not written again.
 *
 *     node collect.js reports.ndjson               for ever
 *     node collect.js reports.ndjson --until-idle  until nothing is queued
 */
import { closeSync, writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openOutput } from './open-output.js'
import { ARTICLES, DEAD, openQueue } from './queue.js'

const PAGE = 200

const [file, mode] = process.argv.slice(2)
if (file === undefined) throw new Error('Which file? node collect.js reports.ndjson')
const queue = openQueue(ARTICLES)
const dead = openQueue(DEAD)
const { descriptor, written } = await openOutput(file)

/** @returns how many results there were */
async function collectCompleted() {
  const jobs = await queue.getCompleted(0, PAGE - 1)
  const fresh = jobs.filter(({ data: { id } }) => !written.has(JSON.stringify(id)))
  const lines = fresh.map(({ data: { id }, returnvalue: report }) => `${JSON.stringify({ id, report })}\n`)
  if (lines.length > 0) writeSync(descriptor, lines.join(''))
  for (const { data } of fresh) written.add(JSON.stringify(data.id))
  await Promise.all(jobs.map((job) => job.remove()))
  return jobs.length
}

async function collectFailed() {
  const jobs = await queue.getFailed(0, PAGE - 1)
  await dead.addBulk(
    jobs.map(({ id: jobId, data, failedReason: reason }) => ({
      name: 'article',
      data: { ...data, reason },
      opts: { jobId },
    })),
  )
  await Promise.all(jobs.map((job) => job.remove()))
  return jobs.length
}

async function isIdle() {
  const counts = await queue.getJobCounts()
  return Object.values(counts).every((count) => count === 0)
}

let stopped = false
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (stopped = true))

while (!stopped) {
  const found = (await collectCompleted()) + (await collectFailed())
  if (found > 0) continue
  if (mode === '--until-idle' && (await isIdle())) break
  await setTimeout(200)
}
closeSync(descriptor)
await queue.close()
await dead.close()
