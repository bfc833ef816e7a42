declare module 'mailparser' {
  export interface ParsedMail {
    readonly subject?: string
    readonly text?: string
    readonly messageId?: string
    readonly to?: { readonly text: string; readonly value: readonly { readonly address?: string }[] }
    readonly from?: { readonly text: string }
    readonly cc?: unknown
    readonly bcc?: unknown
    readonly headerLines: readonly { readonly key: string; readonly line: string }[]
  }
  export function simpleParser(source: NodeJS.ReadableStream | Buffer | string): Promise<ParsedMail>
}
