import ts from 'typescript'

import type { Source } from './sources.ts'
import { sources } from './sources.ts'

/** A text with the place where it stands. */
export type Text = readonly [place: string, text: string]

/** Half-width punctuation that touches a Chinese character; Chinese text takes ，；：！？（）. */
export const HALF_WIDTH = /\p{Script=Han} ?[,;:!?(]|[,;:!?)] ?\p{Script=Han}|\p{Script=Han}\)|\(\p{Script=Han}/u

/** Every string in a value, however deep; a value that is met twice is walked once. */
export function textsIn(value: unknown, place: string, seen = new WeakSet()): Text[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${place}.${name}`, seen))
}

const isPlain = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.JsxText =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)

/** What a literal says; what a template is filled with counts as a Chinese word where the template is Chinese. */
function wordsOf(node: ts.Node): string | null {
  if (isPlain(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  return parts.join(/\p{Script=Han}/u.test(parts.join('')) ? '某' : 'x')
}

function literalsOf({ file, text }: Source): Text[] {
  const root = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: Text[] = []
  const visit = (node: ts.Node) => {
    const words = wordsOf(node)
    if (words) found.push([`${file}:${root.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, words])
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** Every string, template and JSX text that is written in the sources. */
export function literals(): Text[] {
  return sources().flatMap(literalsOf)
}
