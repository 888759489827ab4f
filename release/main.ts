/** Whether a tag may be released: npm run check:release -- v1.2.3 */
import { readFileSync } from 'node:fs'
import { checkRelease } from './check-release.js'

const [tag = ''] = process.argv.slice(2)
const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const problems = checkRelease(tag, JSON.parse(read('package.json')).version, read('CHANGELOG.md'))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
