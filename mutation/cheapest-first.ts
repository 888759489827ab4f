import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The tests that take least come first, since the first that fails spares the others. */
export class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const costs = new Map(files.map((file) => [file, costOf(file.moduleId)]))
    return [...files].sort((left, right) => (costs.get(left) ?? 0) - (costs.get(right) ?? 0))
  }
}

const DEAR = ['fast-check', 'createReader', 'marked-finding', '/dom.js', "'./support/"]

/** Properties try a hundred values and the reader loads its models; what is left costs by its length. */
function costOf(path: string): number {
  const code = readFileSync(path, 'utf8')
  const dear = DEAR.filter((word) => code.includes(word))
  return dear.length * 1_000_000 + code.length
}
