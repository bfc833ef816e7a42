import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { RichText } from '../../../src/site/parts/RichText.tsx'
import { safeHref } from '../../../src/site/parts/richTextNodes.ts'
import type { RichTextNode } from '../../../src/site/parts/richTextNodes.ts'

const text = (words: string, format = 0): RichTextNode => ({ type: 'text', text: words, format })
const drawn = (...children: RichTextNode[]): string => {
  const markup = renderToStaticMarkup(<RichText state={{ root: { type: 'root', children } }} />)
  return markup.replace(/^<div class="rich">|<\/div>$/g, '')
}
const link = (url: string): RichTextNode => ({ type: 'link', fields: { url }, children: [text('看')] })

describe('a text written in the panel', () => {
  test.each<[string, RichTextNode, string]>([
    ['a paragraph', { type: 'paragraph', children: [text('报名')] }, '<p>报名</p>'],
    ['bold and underlined', { type: 'paragraph', children: [text('注意', 9)] }, '<p><u><strong>注意</strong></u></p>'],
    ['italic', { type: 'paragraph', children: [text('注意', 2)] }, '<p><em>注意</em></p>'],
    [
      'the largest heading begins below the page’s own',
      { type: 'heading', tag: 'h1', children: [text('一')] },
      '<h2>一</h2>',
    ],
    [
      'a numbered list',
      { type: 'list', tag: 'ol', children: [{ type: 'listitem', children: [text('甲')] }] },
      '<ol><li>甲</li></ol>',
    ],
    ['a quote', { type: 'quote', children: [text('引')] }, '<blockquote>引</blockquote>'],
    [
      'a line break',
      { type: 'paragraph', children: [text('甲'), { type: 'linebreak' }, text('乙')] },
      '<p>甲<br/>乙</p>',
    ],
    ['a block nobody knows shows its words', { type: 'carousel', children: [text('内容')] }, '内容'],
  ])('draws %s', (_, node, markup) => expect(drawn(node)).toBe(markup))

  test('shows markup as words, never as markup', () => {
    expect(drawn({ type: 'paragraph', children: [text('<img src=x onerror=alert(1)>')] })).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    )
  })

  test('opens another site without telling it where the reader came from', () => {
    expect(drawn(link('https://example.org/a'))).toContain('rel="noopener noreferrer"')
  })

  test('keeps the words of a link that may not be followed', () => {
    expect(drawn(link('javascript:alert(1)'))).toBe('看')
  })

  test('draws nothing where nothing was written', () => {
    expect(renderToStaticMarkup(<RichText state={null} />)).toBe('<div class="rich"></div>')
  })
})

describe('an address in a text', () => {
  test.each([
    'https://example.org',
    'http://example.org',
    'mailto:a@example.org',
    'tel:0531-86012345',
    '/provinces',
    '#top',
  ])('%s may be followed', (url) => expect(safeHref(url)).toBe(url))
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    '/\\example.org',
    'file:///etc/passwd',
    '',
    null,
    undefined,
  ])('%s may not', (url) => expect(safeHref(url)).toBeUndefined())
})
