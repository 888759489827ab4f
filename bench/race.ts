import type { Engine } from './engines/engine.js'
import { median } from './median.js'
import type { TextSet } from './texts.js'

/** How long an engine takes for a set of texts. */
export interface Lap {
  readonly engine: string
  /** Median over the rounds, for all texts of the set. */
  readonly milliseconds: number
  /** UTF-16 units of text, in thousands. */
  readonly thousandsPerSecond: number
  /** Median over the rounds of the time against that of the reference in the same round. */
  readonly timesReference: number
  /** Sum of what it found, over all rounds alike. */
  readonly found: number
}

/**
 * Lets the engines read the same texts in turn, text by text, as a program reads articles that come in one by one; what
 * slows the machine down for a while slows them all. Each text starts with another engine. One round and `warmUp` more are not
 * timed: a program that reads many articles soon runs what the engine has compiled for good.
 */
export function race(
  engines: readonly Engine[],
  reference: Engine,
  { texts }: TextSet,
  rounds: number,
  warmUp: number,
): readonly Lap[] {
  const times = new Map(engines.map((engine) => [engine, [] as number[]]))
  const found = new Map(engines.map((engine) => [engine, readAll(engine, texts)]))
  for (let round = -warmUp; round < rounds; round++) {
    globalThis.gc?.()
    const spent = engines.map(() => 0)
    const counts = engines.map(() => 0)
    texts.forEach((text, k) => {
      for (let turn = 0; turn < engines.length; turn++) {
        const number = (round + warmUp + k + turn) % engines.length
        const engine = engines[number] as Engine
        const start = performance.now()
        counts[number] = (counts[number] as number) + engine.read(text)
        spent[number] = (spent[number] as number) + performance.now() - start
      }
    })
    engines.forEach((engine, number) => {
      if (round >= 0) times.get(engine)?.push(spent[number] as number)
      if (counts[number] !== found.get(engine))
        throw new Error(`${engine.name} found ${counts[number]} things, before ${found.get(engine)}.`)
    })
  }
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const ofReference = times.get(reference) ?? []
  return engines.map((engine) => {
    const own = times.get(engine) ?? []
    return {
      engine: engine.name,
      milliseconds: median(own),
      thousandsPerSecond: size / median(own),
      timesReference: median(own.map((time, round) => time / (ofReference[round] ?? Number.NaN))),
      found: found.get(engine) ?? 0,
    }
  })
}

function readAll(engine: Engine, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + engine.read(text), 0)
}
