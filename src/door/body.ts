/** The JSON object a command was sent; every value may be anything. */
export type Body = Readonly<Record<string, unknown>>

/** A text of a body; '' for anything else. */
export function textAt(body: Body, name: string): string {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}
