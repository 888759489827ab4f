import { fileURLToPath } from 'node:url'
import { createGenerator, type Definition } from 'ts-json-schema-generator'
import { LIMITS } from './limits.js'

/**
 * Semantic version of the Report's shape, by itself: patch where only words change, minor where reports of before stay
 * valid, major where they do not.
 */
const VERSION = '1.0.0'

const ROOT = new URL('../', import.meta.url)

/** The JSON Schema (draft 7) of `Report`, from the types and their docstrings; what `schema.json` holds. */
export function generateSchema(): string {
  const { $schema, definitions, ...report } = createGenerator({
    path: fileURLToPath(new URL('src/types.ts', ROOT)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', ROOT)),
    type: 'Report',
    topRef: false,
    sortProps: false,
    skipTypeCheck: true,
  }).createSchema('Report')
  const schema = {
    $schema,
    $id: `urn:hearsay:report:${VERSION}`,
    title: 'Report',
    ...report,
    definitions: Object.fromEntries(Object.entries(definitions ?? {}).map(withLimits)),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function withLimits([name, definition]: [string, unknown]): [string, Definition] {
  const { type, properties = {}, ...rest } = definition as Definition
  const limited = Object.entries(properties).map(([key, property]) => {
    const limits = LIMITS[`${name}.${key}`] ?? {}
    return [key, typeof property === 'object' ? { ...property, ...limits } : property]
  })
  const described = { ...(type && { type }), title: name }
  return [
    name,
    limited.length > 0 ? { ...described, properties: Object.fromEntries(limited), ...rest } : { ...described, ...rest },
  ]
}
