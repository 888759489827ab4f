import { escapeHtml } from './escape-html.js'

/** The attributes of an element; one that is `null` is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** A start tag: `<mark class="hearsay-quote" data-type="direct">`. Only values are escaped: names are ours. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeHtml(String(value))}"`],
  )
  return `<${name}${written.join('')}>`
}

/** An element around what is HTML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `${startTag(name, attributes)}${content.join('')}</${name}>`
}
