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
 * Lets the engines read the same texts in turn: each reads them all, text by text, then the next one does, as a program has
 * one of them; what slows the machine down for a while slows them all. Each round starts with another engine. One round and
 * `warmUp` more are not timed: a program that reads many articles soon runs what the engine has compiled for good.
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
    for (let turn = 0; turn < engines.length; turn++) {
      const engine = engines[(round + warmUp + turn) % engines.length] as Engine
      // What one leaves behind is not for the next one to clear away.
      globalThis.gc?.()
      const start = performance.now()
      const count = readAll(engine, texts)
      const spent = performance.now() - start
      if (round >= 0) times.get(engine)?.push(spent)
      if (count !== found.get(engine))
        throw new Error(`${engine.name} found ${count} things, before ${found.get(engine)}.`)
    }
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
