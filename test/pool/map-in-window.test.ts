import { setImmediate, setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { mapInWindow } from '../../src/pool/map-in-window.js'

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const flow = { window: 3, ordered: true, signal: null }

/** 0, 1, 2, … `read` tells how many were asked for, `closed` whether the reader went away before the end. */
function numbers(count = Number.POSITIVE_INFINITY) {
  const state = { read: 0, closed: false }
  function* generate() {
    try {
      while (state.read < count) yield state.read++
    } finally {
      state.closed = true
    }
  }
  return { state, input: generate() }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Numbers that are ready after so many turns of the event loop as the list says. */
function delayed(turns: readonly number[]) {
  return async (item: number) => {
    for (let i = 0; i < (turns[item] ?? 0); i++) await setImmediate()
    return item
  }
}

describe('order', () => {
  test('of the items', async () => {
    const results = mapInWindow(numbers(4).input, delayed([9, 0, 3, 0]), flow)
    expect(await collect(results)).toEqual([0, 1, 2, 3])
  })

  test('of completion', async () => {
    const results = mapInWindow(numbers(4).input, delayed([9, 0, 3, 0]), { ...flow, ordered: false })
    expect(await collect(results)).toEqual([1, 3, 2, 0])
  })

  test('each item once, whatever the window and the durations', async () => {
    const durations = fc.array(fc.nat(6), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(durations, fc.integer({ min: 1, max: 8 }), fc.boolean(), async (turns, window, ordered) => {
        const { input, state } = numbers(turns.length)
        let taken = 0
        let most = 0
        const seen: number[] = []
        for await (const item of mapInWindow(input, delayed(turns), { window, ordered, signal: null })) {
          taken++
          most = Math.max(most, state.read - taken)
          seen.push(item)
        }
        const all = turns.map((_, i) => i)
        expect(ordered ? seen : seen.sort((a, b) => a - b)).toEqual(all)
        expect(most).toBeLessThanOrEqual(window)
      }),
    )
  })
})

describe('the window', () => {
  test.each([true, false])('no more is read than the window while nobody takes, ordered: %s', async (ordered) => {
    const { input, state } = numbers()
    const results = mapInWindow(input, delayed([]), { ...flow, ordered })
    expect(state.read).toBe(0)
    await results.next()
    await setTimeout(20)
    expect(state.read).toBe(1 + flow.window)
    await results.next()
    await setTimeout(20)
    expect(state.read).toBe(2 + flow.window)
    await results.return()
  })

  test('one slow item at the head holds up the reading, not the work behind it', async () => {
    const { input, state } = numbers(10)
    const worked: number[] = []
    let release = () => {}
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    const results = mapInWindow(
      input,
      async (item) => {
        if (item === 0) await slow
        worked.push(item)
        return item
      },
      flow,
    )
    const first = results.next()
    await setTimeout(20)
    expect(state.read).toBe(3)
    expect(worked).toEqual([1, 2])
    release()
    expect(await first).toEqual({ done: false, value: 0 })
    expect(await collect(results)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('the end', () => {
  test('of nothing', async () => {
    expect(await collect(mapInWindow([], delayed([]), flow))).toEqual([])
  })

  test('a consumer that breaks off closes the input', async () => {
    const { input, state } = numbers()
    for await (const item of mapInWindow(input, delayed([]), flow)) if (item === 2) break
    expect(state.closed).toBe(true)
  })

  test('an input that throws: first the results of what was read, then its error', async () => {
    async function* torn() {
      yield 0
      yield 1
      throw new Error('torn')
    }
    const seen: number[] = []
    const run = async () => {
      for await (const item of mapInWindow(torn(), delayed([5, 5]), flow)) seen.push(item)
    }
    await expect(run()).rejects.toThrow('torn')
    expect(seen).toEqual([0, 1])
  })

  test('work that rejects ends it, and closes the input', async () => {
    const { input, state } = numbers()
    const results = mapInWindow(
      input,
      async (item) => {
        if (item === 1) throw new Error('broken')
        return item
      },
      flow,
    )
    expect(await results.next()).toEqual({ done: false, value: 0 })
    await expect(results.next()).rejects.toThrow('broken')
    expect(await results.next()).toEqual({ done: true, value: undefined })
    expect(state.closed).toBe(true)
  })
})

describe('the abort signal', () => {
  test('ends a wait for an item, though the input never comes back', async () => {
    const abort = new AbortController()
    const stuck: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
    }
    const results = mapInWindow(stuck, delayed([]), { ...flow, signal: abort.signal })
    const first = results.next()
    abort.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
  })

  test('ends a wait for work', async () => {
    const abort = new AbortController()
    const { input, state } = numbers()
    const results = mapInWindow(input, () => new Promise(() => {}), { ...flow, signal: abort.signal })
    const first = results.next()
    await setTimeout(5)
    abort.abort()
    await expect(first).rejects.toThrow(/aborted/)
    expect(state.closed).toBe(true)
  })

  test('one that was aborted before lets nothing through', async () => {
    const results = mapInWindow([1], delayed([]), { ...flow, signal: AbortSignal.abort() })
    await expect(results.next()).rejects.toThrow(/aborted/)
  })
})
