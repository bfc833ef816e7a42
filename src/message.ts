import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { MessageKind } from './domain/channel.ts'
import type { Facts } from './domain/errors.ts'
import { dictionaryOf, fill } from './i18n/sentence.ts'
import { entriesOf } from './registry.ts'
import { insertRow } from './store.ts'
import { nowOf } from './world.ts'

/**
 * Queues a message in the transaction it tells of; the jobs send it afterwards.
 * @param key the event it tells of: the same event never makes a second message on one channel
 */
export async function queueMessage(
  req: PayloadRequest,
  message: { readonly candidate: string; readonly kind: MessageKind; readonly key: string; readonly facts: Facts },
): Promise<void> {
  const { subject, text } = dictionaryOf('zh').messages[message.kind]
  const channels = entriesOf(req.payload.config, 'channels').filter(({ reaches }) => reaches !== 'phone')
  for (const { code } of channels) {
    await insertRow(req, 'messages', {
      id: randomUUID(),
      candidate: message.candidate,
      key: `${code}:${message.kind}:${message.key}`,
      kind: message.kind,
      channel: code,
      subject,
      text: fill(text, message.facts, 'zh'),
      state: 'pending',
      tries: 0,
      nextTryAt: nowOf(req).toISOString(),
    })
  }
}
