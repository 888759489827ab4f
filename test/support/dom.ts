import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** A stretch of text with the elements around it, the outermost first. */
export interface Leaf {
  readonly text: string
  readonly around: readonly Element[]
}

/** The texts of a fragment as a browser reads it, in their order. */
export function leavesOf(html: string): readonly Leaf[] {
  return walk(parseFragment(html), [])
}

export function textOf(html: string): string {
  return leavesOf(html)
    .map(({ text }) => text)
    .join('')
}

/** All elements of a page, or of a fragment. */
export function elementsOf(html: string): readonly Element[] {
  return elements(html.startsWith('<!doctype') ? parse(html) : parseFragment(html))
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

function walk(node: Node, around: readonly Element[]): readonly Leaf[] {
  if ('value' in node) return [{ text: node.value, around }]
  const inner = 'tagName' in node ? [...around, node] : around
  return 'childNodes' in node ? node.childNodes.flatMap((child) => walk(child, inner)) : []
}

function elements(node: Node): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return 'tagName' in node ? [node, ...inner] : inner
}
