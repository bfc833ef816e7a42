/** The JSON object a command was sent; every value may be anything. */
export type Body = Readonly<Record<string, unknown>>
