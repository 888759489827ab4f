import { writeFileSync } from 'node:fs'
import { generateSchema } from './generate-schema.js'

writeFileSync(new URL('../schema.json', import.meta.url), generateSchema())
