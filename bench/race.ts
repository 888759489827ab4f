import type { Engine } from './engines.js'
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
 * Lets the engines read the same texts in turn, one round after the other, so that what slows the machine down for a
 * while slows them all; each round starts with another engine. One round before the first is not timed.
 */
export function race(
  engines: readonly Engine[],
  reference: Engine,
  { texts }: TextSet,
  rounds: number,
): readonly Lap[] {
  const times = new Map(engines.map((engine) => [engine, [] as number[]]))
  const found = new Map(engines.map((engine) => [engine, readAll(engine, texts)]))
  for (let round = 0; round < rounds; round++) {
    for (const engine of [...engines.slice(round % engines.length), ...engines.slice(0, round % engines.length)]) {
      globalThis.gc?.()
      const start = performance.now()
      const count = readAll(engine, texts)
      times.get(engine)?.push(performance.now() - start)
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
