/** Below this, in milliseconds, what is measured is the clock. */
const SHORTEST = 5
const TRIES = 3
export const BETWEEN_LINEAR_AND_SQUARE = 1.5

/**
 * The power of the size with which the time of some work grows: 1 where it is linear, 2 where it is quadratic. By the
 * processor's time, and by the best of some tries, so that it says the same on a machine that is busy with other things.
 */
export async function powerOf(work: (size: number) => unknown, small: number, large: number): Promise<number> {
  await work(small)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES && least >= BETWEEN_LINEAR_AND_SQUARE; attempt++) {
    const ratio = (await timeOf(work, large)) / Math.max(SHORTEST, await timeOf(work, small))
    least = Math.min(least, Math.log(ratio) / Math.log(large / small))
  }
  return least
}

async function timeOf(work: (size: number) => unknown, size: number): Promise<number> {
  const before = process.cpuUsage()
  await work(size)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
