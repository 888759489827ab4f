export type Format = 'table' | 'json' | 'ndjson' | 'text'

export const FORMATS: readonly Format[] = ['table', 'json', 'ndjson', 'text']
