import type { Payload, Plugin } from 'payload'

import type { Channel, OutgoingMessage } from '../../../src/domain/channel.ts'
import { register } from '../../../src/registry.ts'
import { withBooted } from '../../booted.ts'
import type { Booted } from '../../booted.ts'
import { OUTBOX, outboxLetters } from './collection.ts'

/** Enough to tell two letters apart, too little to write to somebody. */
function masked({ email, phone }: OutgoingMessage['to']): string {
  if (email) return email.replace(/^(.)[^@]*/u, '$1***')
  if (phone) return phone.replace(/\d(?=\d{4})/g, '*')
  throw new Error('The message has neither an e-mail address nor a phone.')
}

async function isKept(payload: Payload, messageId: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: OUTBOX,
    where: { messageId: { equals: messageId } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** Keeps letters where staff can read them and sends nothing; the second try of one letter changes nothing. */
export function createOutbox(booted: Booted): Channel {
  return {
    code: 'outbox',
    label: { zh: '发件箱（不外发）', en: 'Outbox (nothing leaves)' },
    isStandIn: true,
    reaches: 'both',
    async send({ id, to, subject, text }) {
      const payload = booted.payload()
      const data = { messageId: id, recipient: masked(to), subject, text }
      if (await isKept(payload, id)) return
      try {
        await payload.create({ collection: OUTBOX, data, overrideAccess: true })
      } catch (fault) {
        if (!(await isKept(payload, id))) throw fault
      }
    },
  }
}

/** Switches the outbox on: for development and demo. */
export const outbox = (): Plugin => (given) => {
  const { config, booted } = withBooted(given)
  const collections = [...(config.collections ?? []), outboxLetters]
  return register({ ...config, collections }, 'channels', createOutbox(booted))
}
