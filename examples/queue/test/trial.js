import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Queue, QueueEvents } from 'bullmq'
import { startRedis } from './redis.js'

/** Short, so that a trial is; long enough for a worker that gets little of a busy machine to renew its locks. */
const LOCK_MS = 5000
const FOLDER = fileURLToPath(new URL('..', import.meta.url))

/**
 * Sends articles through the queue while processes are killed: workers in the midst of their articles, once the producer
 * and once the collector. Among the articles are two that are poison: one whose text is none, and one over which every
 * worker dies.
 *
 * @param {{ articles: number, workers: number, kills: number, pause: number }} plan `pause` in milliseconds between kills
 */
export async function runTrial({ articles, workers, kills, pause }) {
  const redis = await startRedis()
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-queue-'))
  const output = join(folder, 'reports.ndjson')
  const { hostname: host, port } = new URL(redis.url)
  const connection = { host, port: Number(port), maxRetriesPerRequest: null }
  const queue = new Queue('articles', { connection })
  const dead = new Queue('articles-dead', { connection })
  const events = new QueueEvents('articles', { connection })
  const handedOn = new Set()
  events.on('stalled', ({ jobId }) => handedOn.add(jobId))
  await events.waitUntilReady()
  const started = performance.now()

  const crew = createCrew({ REDIS_URL: redis.url, LOCK_MS: String(LOCK_MS), THREADS: '1' })
  try {
    for (let i = 0; i < workers; i++) crew.start('work.js')
    await produce(crew, articles)
    let collector = crew.start('collect.js', output)

    const spared = new Set()
    const killed = { workers: 0, inMidArticle: 0, producers: 1, collectors: 1 }
    while (killed.workers < kills) {
      await setTimeout(pause)
      const busy = await findBusy(queue, spared)
      if (busy === null) break
      const victim = crew.find(busy.processedBy)
      if (!victim) continue
      // Over which three workers have died, that is poison: nobody dies over the same article twice.
      spared.add(busy.data.id)
      await crew.kill(victim)
      killed.workers++
      if ((await queue.getActive()).some(({ processedBy }) => processedBy === String(victim.pid))) killed.inMidArticle++
      crew.start('work.js')
      if (killed.workers === Math.ceil(kills / 2)) {
        await crew.kill(collector)
        killed.collectors++
        collector = crew.start('collect.js', output)
      }
    }

    await poison(crew, queue, dead)
    await crew.kill(collector)
    const last = crew.start('collect.js', output, '--until-idle')
    await once(last, 'exit')
    const seconds = (performance.now() - started) / 1000
    return { ...(await count(output, dead, articles)), killed, handedOn: handedOn.size, seconds }
  } finally {
    await crew.killAll()
    await Promise.all([queue.close(), dead.close(), events.close()])
    await redis.stop()
    await rm(folder, { recursive: true })
  }
}

const names = ['Mara Voss', 'Ilan Reke', 'Ada Moreau', 'Tobias Okonjo', 'Priya Ramdeen']
/** One in twenty is long enough for a kill to come in the midst of it. */
function article(id) {
  const paragraph = `“Gate ${id} is closed,” ${names[id % names.length]} told the Lynford Echo on Monday.`
  return Array(isLong(id) ? 60 : 1)
    .fill(paragraph)
    .join('\n\n')
}
const isLong = (id) => id % 20 === 7
const toLines = (list) => list.map((item) => `${JSON.stringify(item)}\n`).join('')

/** All articles but the poison; the producer is killed half-way and starts from the beginning. */
async function produce(crew, articles) {
  const input = toLines(Array.from({ length: articles }, (_, id) => ({ id, text: article(id) })))
  const first = crew.start('produce.js')
  first.stdin.write(input.slice(0, input.length / 2))
  await setTimeout(700)
  await crew.kill(first)
  const second = crew.start('produce.js')
  second.stdin.end(input + toLines([{ id: 'no text', text: 42 }]))
  await once(second, 'exit')
}

/** Kills each worker that takes up the poisonous article, until it is dead itself. */
async function poison(crew, queue, dead) {
  const text = 'The port is closed, Ada Moreau said. '.repeat(5000)
  crew.start('produce.js').stdin.end(toLines([{ id: 'poison', text }]))
  while (!(await dead.getJobs()).some(({ data }) => data.id === 'poison')) {
    await setTimeout(20)
    const taken = (await queue.getActive()).find(({ data }) => data.id === 'poison')
    const worker = taken && crew.find(taken.processedBy)
    if (!worker) continue
    await crew.kill(worker)
    crew.start('work.js')
  }
}

/** A job at whose long article some worker is, other than those spared; `null` when nothing is left to do. */
async function findBusy(queue, spared) {
  while (true) {
    const active = await queue.getActive()
    const busy = active.find(({ data: { id } }) => isLong(id) && !spared.has(id))
    if (busy) return busy
    if (active.length === 0 && (await queue.getWaitingCount()) === 0) return null
    await setTimeout(2)
  }
}

async function count(output, dead, articles) {
  const ids = (await readFile(output, 'utf8'))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .map(({ id, report }) => (report.attributions[0]?.quote.text === `Gate ${id} is closed,` ? id : `wrong: ${id}`))
  const found = new Set(ids)
  const all = Array.from({ length: articles }, (_, id) => id)
  const letters = await dead.getJobs()
  return {
    articles,
    lost: all.filter((id) => !found.has(id)).length,
    doubled: ids.length - found.size,
    strange: ids.filter((id) => typeof id !== 'number').length,
    dead: letters.map(({ data: { id, reason } }) => ({ id, reason })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** The processes of a trial. */
function createCrew(env) {
  const children = new Set()
  return {
    start(script, ...args) {
      const child = spawn(process.execPath, [script, ...args], {
        cwd: FOLDER,
        env: { ...process.env, ...env },
        stdio: ['pipe', 'ignore', 'ignore'],
      })
      child.stdin.on('error', () => {})
      child.on('exit', () => children.delete(child))
      children.add(child)
      return child
    },
    find: (name) => [...children].find(({ pid }) => String(pid) === name),
    any: (script) => [...children].find(({ spawnargs }) => spawnargs[1] === script),
    async kill(child) {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
    async killAll() {
      await Promise.all([...children].map((child) => this.kill(child)))
    },
  }
}
