/** Writes schema.json, and the shape of its version where that is a new one; the shape of a version that has one stays. */
import { existsSync, writeFileSync } from 'node:fs'
import { generateSchema } from './generate-schema.js'
import { shapeFile, shapeOf } from './shape-of.js'

const text = generateSchema()
const schema = JSON.parse(text)
writeFileSync(new URL('../schema.json', import.meta.url), text)
const file = shapeFile(schema.$id)
if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(shapeOf(schema), null, 2)}\n`)
