import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A regular expression of the sources. */
export interface Expression {
  /** "report/trim-quote.ts:4" */
  readonly place: string
  readonly source: string
  readonly flags: string
}

const SRC = new URL('../../src/', import.meta.url)

/** All literal regular expressions under src, and the places where one is put together at run time. */
export function collectExpressions(): { readonly literal: readonly Expression[]; readonly built: readonly string[] } {
  const literal: Expression[] = []
  const built: string[] = []
  for (const path of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(path)) continue
    const file = ts.createSourceFile(path, readFileSync(new URL(path, SRC), 'utf8'), ts.ScriptTarget.Latest, true)
    const placeOf = (node: ts.Node): string => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literal.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
        built.push(placeOf(node))
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return { literal, built }
}
