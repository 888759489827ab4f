import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)
const BUILT = ['dist/index.js', 'dist/index.cjs', 'dist/core.cjs', 'dist/index.d.ts', 'dist/index.d.cts', 'dist/cli.js']

/** Builds the package before the tests that read it, where it is missing or older than what it is built from. */
export default function buildIfStale(): void {
  if (Math.min(...BUILT.map(changed)) > Math.max(...sources().map(changed))) return
  try {
    execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`The package does not build, so its tests cannot run; see npm run build.\n${stdout}${stderr}`)
  }
}

function sources(): readonly string[] {
  const files = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' })
  return ['package.json', 'tsconfig.json', 'tsup.config.ts', ...files.map((file) => `src/${file}`)]
}

/** When a file was last changed, in milliseconds; 0 where there is none. */
function changed(file: string): number {
  return statSync(new URL(file, ROOT), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
