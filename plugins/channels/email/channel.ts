import { createTransport } from 'nodemailer'

import type { Channel, OutgoingMessage } from '../../../src/domain/channel.ts'

export interface EmailOptions {
  /** smtp(s)://user:password@host:port */
  readonly smtpUrl: string
  /** the sender's plain address */
  readonly from: string
  /** refuses to hand a letter over in clear text; a relay on this very machine is exempt */
  readonly requireTls: boolean
}

/** One plain address: nothing that a mail program could read as a list, a name or a second header. */
const PLAIN_ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/u
const MESSAGE_ID = /^[A-Za-z0-9-]{1,64}$/
const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const isLocal = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host)

/** A header is one line, whatever the sentence holds. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()

/** @throws Error without the address in it: messages of errors end in logs */
function recipientOf(message: OutgoingMessage): string {
  const address = message.to.email
  if (!address) throw new Error('The message has no e-mail address.')
  if (!PLAIN_ADDRESS.test(address)) throw new Error('The e-mail address is not one plain address.')
  if (!MESSAGE_ID.test(message.id)) throw new Error('The id of the message does not fit a Message-ID.')
  return address
}

/** The fault without what the server said: nodemailer's errors carry addresses, and errors end in logs. */
function speechless(fault: unknown): Error {
  const { code, responseCode, command } = fault as { code?: string; responseCode?: number; command?: string }
  const known = [code, responseCode, command].filter((part) => part !== undefined).join(' ')
  return new Error(`The mail server did not take the letter (${known || 'no code'}).`)
}

/** Real SMTP through one pool; exactly one recipient a letter, and the same Message-ID for each try of it. */
export function createEmailChannel({ smtpUrl, from, requireTls }: EmailOptions): Channel & { close(): void } {
  if (!PLAIN_ADDRESS.test(from)) throw new Error('MAIL_FROM is not one plain address.')
  const server = new URL(smtpUrl)
  if (!['smtp:', 'smtps:'].includes(server.protocol)) throw new Error('SMTP_URL must begin with smtp:// or smtps://.')
  const host = server.hostname.replace(/^\[|\]$/g, '')
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    host,
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    requireTLS: requireTls && !isLocal(host),
    auth: server.username
      ? { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) }
      : undefined,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS_MS,
  })

  return {
    code: 'email',
    label: { zh: '电子邮件', en: 'E-mail' },
    isStandIn: false,
    reaches: 'email',
    async send(message) {
      const to = recipientOf(message)
      const letter = {
        envelope: { from, to: [to] },
        from: { name: '', address: from },
        to: { name: '', address: to },
        subject: oneLine(message.subject),
        text: message.text,
        messageId: `<${message.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      }
      await transport.sendMail(letter).catch((fault: unknown) => Promise.reject(speechless(fault)))
    },
    close: () => transport.close(),
  }
}
