import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'

import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

import { createEmailChannel } from '../../../plugins/channels/email/channel.ts'
import { describeChannel, outgoing } from './channelContract.ts'

interface Letter {
  readonly recipients: readonly string[]
  readonly mail: ParsedMail
}

const letters: Letter[] = []
let isRefusing = false

/** A real SMTP server: what arrives here would arrive anywhere. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onRcptTo: (_address, _session, done) =>
    done(isRefusing ? Object.assign(new Error('mailbox busy'), { responseCode: 450 }) : null),
  onData: (stream, session, done) => {
    simpleParser(stream).then((mail) => {
      letters.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), mail })
      done()
    }, done)
  },
})

let channel: ReturnType<typeof createEmailChannel>
let smtpUrl = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  channel = createEmailChannel({ smtpUrl, from: 'baokao@example.org', requireTls: true })
})
beforeEach(() => {
  letters.length = 0
  isRefusing = false
})
afterAll(async () => {
  channel.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

const idOfLetter = ({ mail }: Letter): string => mail.messageId?.replace(/^<|@.*$/g, '') ?? ''

describeChannel('email', () => ({
  channel,
  arrived: (id) =>
    Promise.resolve(
      letters
        .filter((letter) => idOfLetter(letter) === id)
        .map((letter) => ({
          id: idOfLetter(letter),
          subject: letter.mail.subject ?? '',
          text: letter.mail.text ?? '',
        })),
    ),
}))

describe('e-mail', () => {
  test('a letter has one recipient, in the envelope and on the paper', async () => {
    await channel.send(outgoing())
    expect(letters).toHaveLength(1)
    expect(letters[0]?.recipients).toEqual(['zhangsan@example.org'])
    expect(letters[0]?.mail.to?.value).toEqual([expect.objectContaining({ address: 'zhangsan@example.org' })])
    expect(letters[0]?.mail.cc ?? letters[0]?.mail.bcc).toBeUndefined()
  })

  test('the Message-ID is made of the id of the message', async () => {
    const message = outgoing({ id: '3f0a6a4e-3f6e-4f7e-9d0c-0f8a4f9f1a11' })
    await channel.send(message)
    expect(letters[0]?.mail.messageId).toBe('<3f0a6a4e-3f6e-4f7e-9d0c-0f8a4f9f1a11@example.org>')
  })

  test('a line break in the subject opens no second header', async () => {
    await channel.send(outgoing({ subject: '您好\r\nBcc: other@example.org\r\n\r\nbody' }))
    expect(letters).toHaveLength(1)
    expect(letters[0]?.recipients).toEqual(['zhangsan@example.org'])
    expect(letters[0]?.mail.headerLines.map(({ key }) => key)).not.toContain('bcc')
    expect(letters[0]?.mail.subject).toBe('您好 Bcc: other@example.org body')
  })

  test.each([
    ['two addresses', 'a@example.org,b@example.org'],
    ['two addresses with a semicolon', 'a@example.org;b@example.org'],
    ['a line break', 'a@example.org\r\nBcc: b@example.org'],
    ['a name and an address', 'A <a@example.org>'],
    ['a blank', 'a b@example.org'],
    ['no domain', 'a'],
    ['two signs', 'a@b@example.org'],
  ])('%s is not one plain address: nothing is sent and the error does not tell it', async (_what, email) => {
    const sending = channel.send(outgoing({ to: { email } }))
    await expect(sending).rejects.toThrow('The e-mail address is not one plain address.')
    expect(letters).toEqual([])
  })

  test('an id that could end the Message-ID is refused', async () => {
    await expect(channel.send(outgoing({ id: 'a>\r\nBcc: b@example.org' }))).rejects.toThrow(/Message-ID/)
  })

  test('a server that takes no letter makes it throw, so that it is tried again, without the address in the error', async () => {
    isRefusing = true
    const fault: unknown = await channel.send(outgoing()).catch((reason: unknown) => reason)
    expect(fault).toEqual(new Error('The mail server did not take the letter (EENVELOPE 450 RCPT TO).'))
    expect(inspect(fault, { depth: 9, showHidden: true })).not.toContain('zhangsan')
    expect(letters).toEqual([])
  })

  test('a relay that is not this machine is given nothing in clear text', async () => {
    // The same server under an address that is not written as a local one; it offers no TLS.
    const elsewhere = smtpUrl.replace('127.0.0.1', '[::ffff:127.0.0.1]')
    const strict = createEmailChannel({ smtpUrl: elsewhere, from: 'baokao@example.org', requireTls: true })
    await expect(strict.send(outgoing())).rejects.toThrow(/ETLS|STARTTLS/)
    strict.close()
    expect(letters).toEqual([])
  })

  test.each([
    ['a sender that is no address', { from: 'not an address' }, /MAIL_FROM/],
    ['a server that speaks no SMTP', { smtpUrl: 'http://127.0.0.1' }, /SMTP_URL/],
  ])('%s is said at the start', (_what, change, sentence) => {
    const options = { smtpUrl, from: 'baokao@example.org', requireTls: true, ...change }
    expect(() => createEmailChannel(options)).toThrow(sentence)
  })
})
