import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** Has a process, and its threads, say on standard error how much memory it held at most, in kB. */
const TELL = 'process.on("exit",()=>process.stderr.write(process.resourceUsage().maxRSS+"\\n"))'

/** The most memory, in MB, that `hearsay --ndjson` holds while it parses the articles. */
export function commandMemory(
  threads: number,
  articles: readonly { readonly id: number; readonly text: string }[],
): number {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, '--ndjson', '--concurrency', String(threads)], {
    input: articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
    env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL)}` },
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`hearsay --ndjson ended with ${status}: ${stderr}`)
  return Math.max(...stderr.trim().split('\n').map(Number)) / 1024
}
