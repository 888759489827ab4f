import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createPool, type Pool } from '../../src/pool/pool.js'

/** A thread without models: it does what the task's text says, and reports its own number. */
const TOY = `
  const { parentPort, threadId } = require('node:worker_threads')
  parentPort.on('message', async ({ text }) => {
    if (text === 'exit') process.exit(3)
    if (text === 'throw') throw new Error('out of luck')
    if (text === 'memory') for (const hoard = []; ; ) hoard.push(new Array(1e5).fill('x'))
    if (text === 'hang') return
    await new Promise((resolve) => setTimeout(resolve, 5))
    parentPort.postMessage({ report: JSON.stringify({ text, threadId }) })
  })
  parentPort.postMessage(null)`

const pools: Pool[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})

function toys(size: number, code = TOY) {
  const workers: Worker[] = []
  const pool = createPool(size, () => {
    const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 } })
    workers.push(worker)
    return worker
  })
  pools.push(pool)
  const run = async (text: string) => {
    const answer = await pool.run({ text })
    return 'report' in answer ? (JSON.parse(answer.report) as { text: string; threadId: number }) : answer
  }
  return { pool, run, workers }
}

test('each task gets its own answer', async () => {
  const { run } = toys(3)
  const texts = Array.from({ length: 30 }, (_, i) => `text ${i}`)
  const answers = await Promise.all(texts.map(run))
  expect(answers).toMatchObject(texts.map((text) => ({ text })))
})

describe('threads', () => {
  test('start when there is work and none is idle, and no more of them than the size', async () => {
    const { run, workers } = toys(2)
    expect(workers).toEqual([])
    await run('a')
    await run('b')
    expect(workers).toHaveLength(1)
    await Promise.all(['c', 'd', 'e', 'f'].map(run))
    expect(workers).toHaveLength(2)
  })

  test.each([
    ['exit', 'The thread came to an end: exit code 3.'],
    ['throw', 'The thread came to an end: out of luck.'],
    ['memory', /^The thread came to an end: .*memory/],
  ])('one that dies over its task (%s) takes no other with it and is replaced', async (how, message) => {
    const { run, workers } = toys(1)
    const [before, fatal, after] = await Promise.all([run('before'), run(how), run('after')])
    expect(before).toMatchObject({ text: 'before' })
    expect(fatal).toMatchObject({ error: { code: 'WORKER_FAILED', message: expect.stringMatching(message) } })
    expect(after).toMatchObject({ text: 'after' })
    expect(workers).toHaveLength(2)
  })

  test('where none can start, tasks are rejected, and no further ones are tried', async () => {
    const { run, workers } = toys(1, 'throw new Error("no models.")')
    const attempts = await Promise.allSettled([run('a'), run('b')])
    const message = 'No thread that parses can start: no models.'
    expect(attempts.map((attempt) => 'reason' in attempt && attempt.reason.message)).toEqual([message, message])
    await expect(run('c')).rejects.toThrow(message)
    expect(workers).toHaveLength(1)
  })
})

test('closing ends busy threads, and rejects what they were at and what waits', async () => {
  const { pool, run, workers } = toys(2)
  await run('a thread that has nothing to do')
  const attempts = Promise.allSettled([run('hang'), run('hang'), run('waits')])
  await setTimeout(50)
  await pool.close()
  expect((await attempts).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  // A thread that is no more has the number -1.
  expect(workers.map(({ threadId }) => threadId)).toEqual([-1, -1])
  await expect(run('late')).rejects.toThrow('The pool is closed.')
})

test('an answer that comes while the pool closes lets the process not end before the closing has', async () => {
  const { pool, run, workers } = toys(1)
  const attempt = Promise.allSettled([run('hang')])
  await setTimeout(50)
  const unref = vi.spyOn(workers[0] as Worker, 'unref')
  const closed = pool.close()
  workers[0]?.emit('message', { report: '"late"' })
  expect(unref).not.toHaveBeenCalled()
  await Promise.all([closed, attempt])
})
