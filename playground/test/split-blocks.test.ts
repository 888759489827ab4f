import { expect, test } from 'vitest'
import { splitBlocks } from '../src/reading/split-blocks.js'

const around = (inside: string) => `<div class="hearsay">${inside}</div>`

test('a block ends with the line ends after it', () => {
  expect(splitBlocks(around('<p>One.</p>\n\n<p>Two.</p>\r\n<p>Three.</p>'))).toEqual([
    '<p>One.</p>\n\n',
    '<p>Two.</p>\r\n',
    '<p>Three.</p>',
  ])
})

test('line ends within an element part nothing', () => {
  expect(splitBlocks(around('<p>One <mark>two\nthree</mark>\nfour</p>\n<p>Five</p>'))).toEqual([
    '<p>One <mark>two\nthree</mark>\nfour</p>\n',
    '<p>Five</p>',
  ])
})

test('nothing is lost of a text without paragraphs', () => {
  expect(splitBlocks(around(''))).toEqual([])
  expect(splitBlocks(around('\n\n'))).toEqual(['\n\n'])
})
