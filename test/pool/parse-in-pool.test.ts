import { expect, test } from 'vitest'
import { parseInPool } from '../../src/pool/parse-in-pool.js'
import type { Answer, Pool, Task } from '../../src/pool/pool.js'
import type { Article } from '../../src/pool/types.js'

const EMPTY = { attributions: [], entities: [] }

/** Remembers what it was asked for; the answer is always the same. */
function pool(answer: Answer = { report: JSON.stringify(EMPTY) }) {
  const tasks: Task[] = []
  const recording: Pool = {
    run: async (task) => {
      tasks.push(task)
      return answer
    },
    close: async () => {},
  }
  return { tasks, parse: (article: unknown) => parseInPool(recording, article as Article) }
}

test('threads are told of the article what parsing needs; its id stays here, whatever it is', async () => {
  const { tasks, parse } = pool()
  const id = { of: () => 'no thread could be given this' }
  expect(await parse({ id, text: 'a', outlet: null, author: 'Ida Brandt', notes: id })).toEqual({ id, report: EMPTY })
  expect(await parse({ id: 0, text: 'b' })).toEqual({ id: 0, report: EMPTY })
  expect(tasks).toEqual([{ text: 'a', outlet: null, author: 'Ida Brandt' }, { text: 'b' }])
})

test('what the thread could not parse is an error', async () => {
  const error = { code: 'WORKER_FAILED', message: 'The thread came to an end: exit code 3.' } as const
  expect(await pool({ error }).parse({ id: 7, text: 'a' })).toEqual({ id: 7, error })
})

test.each([
  ['no text', { id: 7 }, 7, 'INVALID_TEXT'],
  ['a text that is none', { id: 7, text: new Uint8Array(3) }, 7, 'INVALID_TEXT'],
  ['an empty outlet', { id: 7, text: 'a', outlet: '' }, 7, 'INVALID_OPTION'],
  ['an author that is no name', { id: 7, text: 'a', author: Symbol('x') }, 7, 'INVALID_OPTION'],
  ['no id', { text: 3 }, null, 'INVALID_TEXT'],
  ['nothing', null, null, 'INVALID_TEXT'],
  ['a string', 'a', null, 'INVALID_TEXT'],
])('an article of the wrong kind is an error that no thread sees: %s', async (_, article, id, code) => {
  const { tasks, parse } = pool()
  expect(await parse(article)).toEqual({ id, error: { code, message: expect.any(String) } })
  expect(tasks).toEqual([])
})
