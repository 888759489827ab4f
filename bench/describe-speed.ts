import { OURS } from './engines/engine.js'
import type { Step } from './growth.js'
import type { Lap } from './race.js'
import type { StartUp } from './start-up.js'

/** What a run measured, as far as the table needs it. */
export interface Measured {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string }
  readonly speed: readonly { readonly texts: string; readonly laps: readonly Lap[] }[]
  readonly startUp: StartUp
  readonly growth: readonly Step[]
}

/** One line of the table in the README. */
export interface Row {
  readonly what: string
  readonly value: string
}

/** Below this many characters, the time is that of words that come up for the first time. */
const LONG = 100_000

/** The figures in words, ratios beside absolute times. The speed is that on the first set of texts. */
export function describeSpeed({ machine, speed, startUp, growth }: Measured): readonly Row[] {
  const own = growth.filter(({ engine, size }) => engine === OURS && size >= LONG)
  const [first, last] = [own[0], own.at(-1)]
  return [
    { what: 'machine', value: `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}` },
    ...describeLaps(speed[0]?.laps ?? []),
    {
      what: 'start to first result, new process',
      value: `${ms(startUp.firstResult)} (Node alone ${ms(startUp.node)})`,
    },
    ...(first && last ? describeGrowth(first, last) : []),
  ]
}

/** Ratios to the engine that the others are timed against. */
function describeLaps(laps: readonly Lap[]): readonly Row[] {
  const reference = laps.find(({ timesReference }) => timesReference === 1)?.engine
  return laps.map(({ engine, thousandsPerSecond, timesReference }) => {
    const times = engine === reference ? '' : `, ${timesReference.toPrecision(2)} times the time of ${reference}`
    return { what: engine, value: `${Math.round(thousandsPerSecond)} kB of text a second${times}` }
  })
}

function describeGrowth(first: Step, last: Step): readonly Row[] {
  const times = last.milliseconds / first.milliseconds
  return [
    { what: `a text ${last.size / first.size} times as long takes`, value: `${times.toPrecision(3)} times as long` },
    { what: `most memory, a text of ${last.size / 1_000_000} MB`, value: `${Math.round(last.peak)} MB` },
    {
      what: 'heap in use before and after it',
      value: `${Math.round(last.heapBefore)} MB, ${Math.round(last.heapAfter)} MB`,
    },
  ]
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`
}
