import { expect, test } from 'vitest'
import { toBlocks } from '../../src/attributions/blocks.js'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'

const read = createReader()

function blocksOf(text: string): string[] {
  const document = read(text)
  return toBlocks(document, findQuotations(document)).map(({ from, to }) => document.words.slice(from, to).join(' '))
}

test('a paragraph that announces a quote belongs with the quote', () => {
  expect(blocksOf('Voss was plain:\n“Nobody asked.”\nThen she left.')).toEqual([
    'Voss was plain : “ Nobody asked . ”',
    'Then she left .',
  ])
})

test('no other does', () => {
  expect(blocksOf('Voss was plain.\n“Nobody asked.”')).toHaveLength(2)
  expect(blocksOf('The points are these:\nthe road, the bridge.')).toHaveLength(2)
})

test('announcements do not add up', () => {
  expect(blocksOf('He said:\n“She said:\n“They said:\n“No.”')).toEqual([
    'He said : “ She said :',
    '“ They said : “ No . ”',
  ])
})
