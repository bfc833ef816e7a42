import { createHash } from 'node:crypto'

import type { Plugin } from 'payload'

import type { Clock } from '../../../src/clock.ts'
import type { Gateway, PaymentKey, PaymentReport } from '../../../src/domain/gateway.ts'
import { register } from '../../../src/registry.ts'
import { withBooted } from '../../booted.ts'
import type { Bank } from './bank.ts'
import { createBank, reportOf } from './bank.ts'
import { deliver, readCallback } from './callback.ts'
import { cashierEndpoints } from './cashier.ts'
import type { SandboxPayment } from './collection.ts'
import { sandboxPayments } from './collection.ts'

export interface SandboxOptions {
  /** where the platform answers: the bank calls it back there */
  readonly origin: string
  /** the secret both sides sign callbacks from */
  readonly secret: string
  readonly clock: Clock
}

/** The key of the callbacks, kept apart from whatever else the secret signs. */
export function callbackKeyOf(secret: string): string {
  return createHash('sha256').update(`sandbox-callback:${secret}`).digest('hex')
}

/** What stands in the books; a number nobody opened is blocked, so that it can never be paid later. */
const standing = async (bank: Bank, { merchantOrderNumber }: PaymentKey): Promise<SandboxPayment> =>
  (await bank.look(merchantOrderNumber)) ?? (await bank.block(merchantOrderNumber))

async function* reportsOf(payments: AsyncIterable<SandboxPayment>): AsyncGenerator<PaymentReport> {
  for await (const payment of payments) yield reportOf(payment)
}

/** A bank of our own to practise with: it behaves like one and takes no money. */
export function createSandboxGateway(bank: Bank, key: string): Gateway {
  return {
    code: 'sandbox',
    label: { zh: '演练支付（不扣款）', en: 'Practice payment (no money is taken)' },
    kind: 'online',
    isStandIn: true,
    async start(request) {
      const { merchantOrderNumber, id } = await bank.open(request)
      return { redirectTo: `/api/sandbox/cashier/${merchantOrderNumber}`, reference: id }
    },
    query: async (payment) => reportOf(await standing(bank, payment)),
    async close(payment) {
      const { merchantOrderNumber } = await standing(bank, payment)
      const closed = await bank.decide(merchantOrderNumber, 'closed')
      if (!closed) throw new Error('A practice payment vanished from the books.')
      return reportOf(closed)
    },
    callback: (raw) => Promise.resolve(readCallback(raw, key)),
    refund: (request) => bank.refund(request),
    statement: (since) => reportsOf(bank.statement(since)),
  }
}

/** Switches the practice bank on: for development and demo. */
export const sandbox =
  ({ origin, secret, clock }: SandboxOptions): Plugin =>
  (given) => {
    const { config, booted } = withBooted(given)
    const key = callbackKeyOf(secret)
    const bank = createBank({ payload: booted.payload, now: clock.now })
    const onGivenUp = (merchantOrderNumber: string): void =>
      booted.payload().logger.warn({ merchantOrderNumber }, 'sandbox: the platform took no callback')
    const delivery = { url: `${origin}/api/payments/callback/sandbox`, key, onGivenUp }
    const endpoints = cashierEndpoints(bank, (report) => void setImmediate(() => void deliver(report, delivery)))
    return register(
      {
        ...config,
        collections: [...(config.collections ?? []), sandboxPayments],
        endpoints: [...(config.endpoints ?? []), ...endpoints],
      },
      'gateways',
      createSandboxGateway(bank, key),
    )
  }
