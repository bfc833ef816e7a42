import type { ReactNode } from 'react'
import { safeHref } from './richTextNodes.ts'
import type { RichTextNode, RichTextState } from './richTextNodes.ts'

const BOLD = 1
const ITALIC = 2
const UNDERLINE = 8

function Text({ node }: { node: RichTextNode }) {
  const format = typeof node.format === 'number' ? node.format : 0
  let shown: ReactNode = node.text ?? ''
  if (format & BOLD) shown = <strong>{shown}</strong>
  if (format & ITALIC) shown = <em>{shown}</em>
  if (format & UNDERLINE) shown = <u>{shown}</u>
  return shown
}

function RichLink({ node }: { node: RichTextNode }) {
  const href = safeHref(node.fields?.url ?? node.url)
  if (!href) return <Children of={node} />
  const isForeign = /^https?:/i.test(href)
  return (
    <a className="textlink" href={href} {...(isForeign && { rel: 'noopener noreferrer', target: '_blank' })}>
      <Children of={node} />
    </a>
  )
}

/** The page has one h1 of its own: headings of a text begin at h2. */
function Heading({ node }: { node: RichTextNode }) {
  const inner = <Children of={node} />
  if (node.tag === 'h1' || node.tag === 'h2') return <h2>{inner}</h2>
  return node.tag === 'h3' ? <h3>{inner}</h3> : <h4>{inner}</h4>
}

function List({ node }: { node: RichTextNode }) {
  const isOrdered = node.tag === 'ol' || node.listType === 'number'
  const inner = <Children of={node} />
  return isOrdered ? <ol>{inner}</ol> : <ul>{inner}</ul>
}

const BLOCKS: Readonly<Record<string, (node: RichTextNode) => ReactNode>> = {
  text: (node) => <Text node={node} />,
  linebreak: () => <br />,
  horizontalrule: () => <hr className="border-base-300" />,
  paragraph: (node) => (
    <p>
      <Children of={node} />
    </p>
  ),
  heading: (node) => <Heading node={node} />,
  list: (node) => <List node={node} />,
  listitem: (node) => (
    <li>
      <Children of={node} />
    </li>
  ),
  quote: (node) => (
    <blockquote>
      <Children of={node} />
    </blockquote>
  ),
  link: (node) => <RichLink node={node} />,
  autolink: (node) => <RichLink node={node} />,
}

function Children({ of }: { of: RichTextNode }) {
  return (
    <>
      {(of.children ?? []).map((child, index) => (
        <Node key={index} node={child} />
      ))}
    </>
  )
}

/** A node we do not know shows what stands inside it. */
function Node({ node }: { node: RichTextNode }) {
  const block = BLOCKS[node.type ?? '']
  return block ? block(node) : <Children of={node} />
}

/** A text written in the panel, drawn from its nodes: no markup of the text ever reaches the page. */
export function RichText({ state }: { state: RichTextState | null | undefined }) {
  return <div className="rich">{state?.root && <Children of={state.root} />}</div>
}
