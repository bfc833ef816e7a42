const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const text = (words: string) => ({
  type: 'text',
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

/** A block of a body in Payload's Lexical JSON. */
export type Block = Readonly<Record<string, unknown>> & { readonly type: string; readonly version: number }

/** A paragraph. */
export const p = (words: string): Block => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [text(words)],
})

/** A heading of the second rank: the title of the page is the first. */
export const h = (words: string): Block => ({ ...block, type: 'heading', tag: 'h2', children: [text(words)] })

function list(listType: 'bullet' | 'number', items: readonly string[]): Block {
  const children = items.map((words, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [text(words)],
  }))
  return { ...block, type: 'list', listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1, children }
}

/** A list whose order means something. */
export const ol = (...items: readonly string[]): Block => list('number', items)

/** A list whose order means nothing. */
export const ul = (...items: readonly string[]): Block => list('bullet', items)

/** A whole body. */
export function body(...children: readonly Block[]) {
  return { root: { ...block, type: 'root', children: [...children] } }
}
