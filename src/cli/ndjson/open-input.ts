import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { CliError } from '../cli-error.js'
import { complain } from '../complain.js'
import { STANDARD_INPUT, titleOf } from '../read-bytes.js'
import { reason } from '../reason.js'
import type { Surroundings } from '../surroundings.js'
import { type Line, splitLines } from './split-lines.js'

/** The lines of some files, one file after the other. */
export interface Input {
  readonly lines: AsyncIterable<Line>
  /** 0; 2 where a file could not be read, the other ones still are; 128 and the signal's number where one ended the reading. */
  readonly code: () => number
  /** Lets go of the files and the signals. */
  readonly close: () => void
}

/** Bytes of the longest line that may be an article. */
const LONGEST = 2 ** 25
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Opens files, or standard input for "-", for reading until a signal comes. The second signal is the system's to handle. */
export function openInput(files: readonly string[], { stdin, stderr, signals }: Surroundings): Input {
  let code = 0
  let stopped = false
  let stream: Readable | null = null

  function onSignal(_name: string, number: number): void {
    code = 128 + number
    close()
  }

  function close(): void {
    stopped = true
    for (const signal of SIGNALS) signals.off(signal, onSignal)
    // Ends the wait for what may never come.
    stream?.destroy()
  }

  async function* lines(): AsyncGenerator<Line> {
    for (const file of files) {
      if (stopped) return
      stream = file === STANDARD_INPUT ? stdin : createReadStream(file)
      try {
        for await (const line of splitLines(stream, LONGEST)) {
          if (stopped) return
          yield line
        }
      } catch (error) {
        if (stopped) return
        complain(new CliError(`${titleOf(file)}: ${reason(error)}`), stderr)
        code = 2
      }
    }
  }

  for (const signal of SIGNALS) signals.on(signal, onSignal)
  return { lines: lines(), code: () => code, close }
}
