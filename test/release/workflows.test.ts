import { readdirSync, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const FOLDER = new URL('.github/workflows/', ROOT)
const workflows = readdirSync(FOLDER).map((name) => ({ name, content: readFileSync(new URL(name, FOLDER), 'utf8') }))

/** GitHub's own parser; throws nothing, but lists what it cannot make sense of. */
async function read(workflow: { readonly name: string; readonly content: string }) {
  const { context, value } = parseWorkflow(workflow, new NoOperationTraceWriter())
  const errors = context.errors.getErrors().map(({ message }) => message)
  if (errors.length > 0 || value === undefined) return { errors, jobs: [] }
  const template = await convertWorkflowTemplate(context, value)
  return { errors: (template.errors ?? []).map(({ Message }) => Message), jobs: template.jobs }
}

describe.each(workflows)('the workflow $name', (workflow) => {
  test('is one that GitHub understands', async () => {
    const { errors, jobs } = await read(workflow)
    expect(errors).toEqual([])
    expect(jobs).toHaveLength(1)
  })

  test('runs only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { scripts: object }
    const run = [...workflow.content.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script as string)
    for (const script of run) expect(Object.keys(scripts)).toContain(script)
    const files = [...workflow.content.matchAll(/bash (\S+)/g)].map(([, file]) => file as string)
    for (const file of files) expect(readFileSync(new URL(file, ROOT), 'utf8')).toMatch(/^#!/)
    expect(run.length + files.length).toBeGreaterThan(0)
  })
})

test.each([
  ['a key that is none', 'runs-on:', 'run-on:'],
  ['a step that does nothing', /- run: .*/, '- name: Nothing'],
  ['an expression that does not end', /node-version: .*/, `node-version: $\{{ matrix.node`],
])('%s is no workflow', async (_, key, wrong) => {
  for (const { name, content } of workflows) {
    const broken = content.replace(key, wrong)
    expect(broken).not.toBe(content)
    expect((await read({ name, content: broken })).errors).not.toEqual([])
  }
})
