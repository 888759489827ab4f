import { expect, test } from 'vitest'
import { contentType, quotedStretches } from '../../eval/content-type.js'

function quoted(text: string): string[] {
  return quotedStretches(text).map(([start, end]) => text.slice(start, end))
}

test('curly, straight and doubled marks', () => {
  expect(quoted(`“One,” he said. "Two" and ''three'' and \`\`four''.`)).toEqual(['One,', 'Two', 'three', 'four'])
})

test('a stretch left open ends with its paragraph', () => {
  expect(quoted('“One.\n“Two,” she said. Three.')).toEqual(['One.', 'Two,'])
  expect(quoted('She said: "One')).toEqual(['One'])
  expect(quoted('One,” she said.')).toEqual([])
})

test('all, some or none of the words in marks', () => {
  expect(contentType([1, 2], new Set([1, 2, 3]))).toBe('direct')
  expect(contentType([0, 1], new Set([1, 2, 3]))).toBe('mixed')
  expect(contentType([0], new Set([1]))).toBe('indirect')
})
