import { readFileSync } from 'node:fs'

/** What says in words what the rest demands; it may change without a new shape. */
const WORDS = ['$id', 'title', 'description']

/** Where the shape that a version of the Report has for good is kept. */
export function shapeFile(id: string): URL {
  return new URL(`shapes/${id.slice(id.lastIndexOf(':') + 1)}.json`, import.meta.url)
}

/** The shape that this version was given first. */
export function readShape(id: string): unknown {
  return JSON.parse(readFileSync(shapeFile(id), 'utf8'))
}

/** A schema without its words: two of the same shape accept the same reports. */
export function shapeOf(schema: unknown, named = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => shapeOf(item))
  if (typeof schema !== 'object' || schema === null) return schema
  // Under `properties` and `definitions` the keys are names of the report, which may be called "title" as well.
  const kept = Object.entries(schema).filter(([key]) => named || !WORDS.includes(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [key, shapeOf(value, !named && ['properties', 'definitions'].includes(key))]),
  )
}
