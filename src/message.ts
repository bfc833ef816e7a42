import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Channel, MessageKind } from './domain/channel.ts'
import { goesByPhone, wordingFor } from './domain/channel.ts'
import type { Facts } from './domain/errors.ts'
import { dictionaryOf, fill } from './i18n/sentence.ts'
import { entriesOf } from './registry.ts'
import { insertRow } from './store.ts'
import { nowOf } from './world.ts'

/** What a channel is to say of a kind, or null where it has no part in it. */
function wordsFor(channel: Channel, kind: MessageKind): { readonly subject: string; readonly text: string } | null {
  const { messages, phoneMessages } = dictionaryOf('zh')
  const wording = wordingFor(channel, kind)
  if (wording === 'short' && goesByPhone(kind)) return { subject: messages[kind].subject, text: phoneMessages[kind] }
  return wording === 'letter' ? messages[kind] : null
}

/**
 * Queues a message in the transaction it tells of; the jobs send it afterwards. One row for each channel
 * that the table of kinds (src/domain/channel.ts) gives a part in it.
 * @param key the event it tells of: the same event never makes a second message on one channel
 */
export async function queueMessage(
  req: PayloadRequest,
  message: { readonly candidate: string; readonly kind: MessageKind; readonly key: string; readonly facts: Facts },
): Promise<void> {
  for (const channel of entriesOf(req.payload.config, 'channels')) {
    const words = wordsFor(channel, message.kind)
    if (!words) continue
    const { code } = channel
    await insertRow(req, 'messages', {
      id: randomUUID(),
      candidate: message.candidate,
      key: `${code}:${message.kind}:${message.key}`,
      kind: message.kind,
      channel: code,
      subject: words.subject,
      text: fill(words.text, message.facts, 'zh'),
      state: 'pending',
      tries: 0,
      nextTryAt: nowOf(req).toISOString(),
    })
  }
}
