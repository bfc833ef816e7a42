import { describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import type { Channel, OutgoingMessage } from '../../../src/domain/channel.ts'

/** What arrived on the other side. */
export interface Arrived {
  readonly id: string
  /** absent on a phone */
  readonly subject?: string
  readonly text: string
}

/** One channel as the contract meets it. */
export interface ChannelUnderTest {
  readonly channel: Channel
  /** the letters with this id, as the receiver has them */
  readonly arrived: (id: string) => Promise<readonly Arrived[]>
}

/** Who is written to, and how long a text is given, by what a channel reaches. */
const OF_REACH: Readonly<Record<Channel['reaches'], Partial<OutgoingMessage>>> = {
  email: {},
  phone: { to: { phone: '13800000001' }, text: '您的报名已通过核验，请在6月10日17:00前缴费。' },
  both: { to: { email: 'zhangsan@example.org', phone: '13800000001' } },
}

/** A good message; what a test is about comes on top. */
export function outgoing(change: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    id: randomUUID(),
    to: { email: 'zhangsan@example.org' },
    subject: '报名资格核验已通过',
    text: '您好:\n您的报名已通过核验,请在6月10日17:00前缴费。',
    ...change,
  }
}

/** What every channel promises. */
export function describeChannel(name: string, make: () => ChannelUnderTest): void {
  describe(`the contract of channels: ${name}`, () => {
    test('it has a short code and a name in both languages', () => {
      const { code, label } = make().channel
      expect(code).toMatch(/^[a-z]{2,16}$/)
      expect(label.zh).toMatch(/\p{Script=Han}/u)
      expect(label.en).toMatch(/^[A-Z]/)
    })

    test('it hands subject and text over as they were written, rare characters too', async () => {
      const { channel, arrived } = make()
      const rare = { subject: '刘䶮的报名', text: '李𠮷，您好！\n请缴费。' }
      const message = outgoing({ ...OF_REACH[channel.reaches], ...rare })
      await channel.send(message)
      const [letter, ...more] = await arrived(message.id)
      expect(more).toEqual([])
      // a phone shows no subject
      if (channel.reaches !== 'phone') expect(letter).toMatchObject({ subject: message.subject })
      expect(letter?.text.trim()).toBe(message.text)
    })

    test('two tries of one message can be told to be one', async () => {
      const { channel, arrived } = make()
      const message = outgoing(OF_REACH[channel.reaches])
      await channel.send(message)
      await channel.send(message)
      const letters = await arrived(message.id)
      expect(new Set(letters.map(({ id }) => id)).size).toBe(1)
    })

    test('it throws when there is nobody to write to', async () => {
      await expect(make().channel.send(outgoing({ to: {} }))).rejects.toThrow(/address/)
    })
  })
}
