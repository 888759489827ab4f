import { createBell } from './bell.js'

/** How results flow. */
export interface Flow {
  /** How many items may have been read whose result has not been taken. */
  readonly window: number
  /** Whether results come in the order of the items, or as they are completed. */
  readonly ordered: boolean
  readonly signal: AbortSignal | null
}

/** A result that is under way, or there. */
interface Parcel<Out> {
  readonly content: Promise<Out>
  arrived: boolean
}

/**
 * Works on the items of an iterable, as many at once as the window holds, and gives the results. Items are read ahead of
 * the consumer, but never further than the window. Where the input throws, the results of what was read come before its
 * error; where `work` rejects, its error comes in the place of the result and is the end.
 */
export async function* mapInWindow<In, Out>(
  input: Iterable<In> | AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  { window, ordered, signal }: Flow,
): AsyncGenerator<Out, void, undefined> {
  const source = Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]()
  const bell = createBell()
  /** Ordered: all parcels that were sent; else only those that have arrived. */
  const queue: Parcel<Out>[] = []
  const failures: unknown[] = []
  let open = 0
  let reading = false
  let ended = false

  async function read(): Promise<void> {
    if (reading) return
    reading = true
    try {
      while (!ended && open < window) {
        const { done, value } = await source.next()
        if (done) ended = true
        else if (!ended) send(value)
      }
    } catch (error) {
      failures.push(error)
      ended = true
    }
    reading = false
    bell.ring()
  }

  function send(item: In): void {
    const parcel: Parcel<Out> = { content: work(item), arrived: false }
    const arrive = () => {
      parcel.arrived = true
      if (!ordered) queue.push(parcel)
      bell.ring()
    }
    open++
    if (ordered) queue.push(parcel)
    parcel.content.then(arrive, arrive)
  }

  signal?.addEventListener('abort', bell.ring)
  try {
    void read()
    while (!ended || open > 0) {
      signal?.throwIfAborted()
      const [first] = queue
      if (first?.arrived) {
        queue.shift()
        open--
        void read()
        yield await first.content
      } else await bell.rung()
    }
    if (failures.length > 0) throw failures[0]
  } finally {
    signal?.removeEventListener('abort', bell.ring)
    if (!ended) await stopReading()
  }

  /** A source closes when what is being read has come, be it never: nobody waits for that. */
  async function stopReading(): Promise<void> {
    ended = true
    const closed = Promise.resolve(source.return?.()).catch(() => {})
    if (!reading) await closed
  }
}
