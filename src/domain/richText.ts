/** The plain text of a rich text (Lexical's stored tree), for papers and hashes. */

interface TextNode {
  readonly type?: unknown
  readonly text?: unknown
  readonly children?: unknown
}

function textOf(node: TextNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return ' '
  return childrenOf(node).map(textOf).join('')
}

function childrenOf(node: TextNode): readonly TextNode[] {
  return Array.isArray(node.children) ? (node.children as TextNode[]) : []
}

/** @returns one entry a block (paragraph, heading, list item), blank ones left out. */
export function paragraphsOf(body: unknown): string[] {
  const root: TextNode = (body as { root?: TextNode } | null)?.root ?? {}
  const blocks = childrenOf(root).flatMap((block) => (block.type === 'list' ? childrenOf(block) : [block]))
  return blocks.map((block) => textOf(block).trim()).filter((text) => text !== '')
}
