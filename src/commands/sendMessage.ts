import type { PayloadRequest } from 'payload'

import { findEntry } from '../registry.ts'
import type { Row } from '../store.ts'
import { changeRow, findRow, idOf } from '../store.ts'
import { nowOf, worldOf } from '../world.ts'

const DELAYS_MS = [30_000, 2 * 60_000, 10 * 60_000, 3_600_000, 6 * 3_600_000] as const
const MAX_TRIES = 8

/** Hands one message to its channel: at least once, always with the same id; failures are tried again, then shown. */
export async function sendMessage(req: PayloadRequest, message: Row<'messages'>): Promise<void> {
  const tries = (message.tries ?? 0) + 1
  const delay = DELAYS_MS[Math.min(tries, DELAYS_MS.length) - 1] ?? 30_000
  const nextTryAt = new Date(nowOf(req).getTime() + delay).toISOString()
  const claimed = await changeRow(req, 'messages', message, { tries, nextTryAt })
  if (!claimed) return
  const channel = findEntry(req.payload.config, 'channels', message.channel)
  const candidate = await findRow(req, 'candidates', { id: { equals: idOf(message.candidate) } })
  if (!channel || !candidate) throw new Error('A message has no channel or candidate.')
  const phone = worldOf(req.payload).vault.open(candidate.phone ?? '', `candidates.phone.${candidate.id}`)
  const { id, subject, text } = message
  const outcome = await channel.send({ id, to: { email: candidate.email, phone }, subject, text }).then(
    () => ({ state: 'sent', sentAt: nowOf(req).toISOString(), error: null }) as const,
    (err: unknown) => {
      req.payload.logger.warn({ err, message: id, tries, msg: 'A message was not handed over.' })
      return { state: tries >= MAX_TRIES ? 'failed' : 'pending', error: 'not handed over' } as const
    },
  )
  await changeRow(req, 'messages', claimed, outcome)
}
