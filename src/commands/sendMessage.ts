import type { PayloadRequest } from 'payload'

import { addressesFor } from '../domain/channel.ts'
import { TRIES_BEFORE_ATTENTION } from '../domain/retry.ts'
import { findEntry } from '../registry.ts'
import type { Row, Written } from '../store.ts'
import { changeRow, findRow, idOf } from '../store.ts'
import { nowOf, worldOf } from '../world.ts'

async function handOver(req: PayloadRequest, message: Row<'messages'>): Promise<void> {
  const channel = findEntry(req.payload.config, 'channels', message.channel)
  const candidate = await findRow(req, 'candidates', { id: { equals: idOf(message.candidate) } })
  if (!channel || !candidate) throw new Error('A message has no channel or candidate.')
  const phone = worldOf(req.payload).vault.open(candidate.phone ?? '', `candidates.phone.${candidate.id}`)
  const { id, subject, text } = message
  await channel.send({ id, to: addressesFor(channel, { email: candidate.email, phone }), subject, text })
}

/** What a message that could not be handed over becomes: after eight tries it stands as failed until somebody says so. */
function failedAfter(tries: number): Written<'messages'> {
  const error = 'not handed over'
  return tries < TRIES_BEFORE_ATTENTION ? { tries, error } : { tries, error, state: 'failed', nextTryAt: null }
}

/**
 * Hands one message to its channel: at least once, always with the same id.
 * @throws whatever the channel throws, after it is written down
 */
export async function sendMessage(req: PayloadRequest, message: Row<'messages'>): Promise<void> {
  const tries = (message.tries ?? 0) + 1
  try {
    await handOver(req, message)
  } catch (err) {
    await changeRow(req, 'messages', message, failedAfter(tries))
    throw err
  }
  const sent = { tries, state: 'sent', sentAt: nowOf(req).toISOString(), error: null, nextTryAt: null } as const
  await changeRow(req, 'messages', message, sent)
}
