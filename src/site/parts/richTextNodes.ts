/** What we read of a Lexical document: plain data from the server, never markup. */
export interface RichTextNode {
  readonly type?: string
  readonly text?: string
  /** bit mask: 1 bold, 2 italic, 4 strikethrough, 8 underline; blocks carry an alignment word here */
  readonly format?: number | string
  readonly tag?: string
  readonly listType?: string
  readonly url?: string
  readonly fields?: { readonly url?: string | null; readonly newTab?: boolean | null } | null
  readonly children?: readonly RichTextNode[]
}

/** A Lexical field's value. */
export interface RichTextState {
  readonly root?: RichTextNode | null
}

const SAFE_HREF = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i

/** @returns the address when following it can run nothing, else undefined (`javascript:`, `data:`, `//host`). */
export function safeHref(url: string | null | undefined): string | undefined {
  // Browsers drop control characters inside an address, so `java\nscript:` must not slip through.
  const address = [...(url ?? '')].filter((sign) => sign > ' ').join('')
  return SAFE_HREF.test(address) ? address : undefined
}
