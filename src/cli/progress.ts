import type { Output } from './surroundings.js'

/** How far a long run is. */
export interface Progress {
  /** One more file is done. */
  step(): void
  /** Clears the bar's line for one of another kind; the bar comes back with the next step. */
  pause(): void
  stop(): void
}

const SILENT: Progress = { step() {}, pause() {}, stop() {} }

/**
 * A bar on a terminal; nothing elsewhere, and nothing for a single file.
 *
 * @param terminal `null` for no bar, whatever the output is.
 */
export async function createProgress(total: number, terminal: Output | null): Promise<Progress> {
  if (total < 2 || terminal?.isTTY !== true) return SILENT
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    ...progress.Presets.shades_classic,
    format: '{bar} {value} of {total} articles, {eta_formatted} left',
    stream: terminal as NodeJS.WritableStream,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return {
    step: () => bar.increment(),
    pause: () => terminal.write('\r\u001b[K'),
    stop: () => bar.stop(),
  }
}
