import type { Plugin } from 'payload'

import type { Gateway } from '../../../src/domain/gateway.ts'
import { UNSUPPORTED } from '../../../src/domain/gateway.ts'
import { register } from '../../../src/registry.ts'

/**
 * Payment at the counter: nothing opens and nobody calls back. The office's `settle` command records the money, so a
 * look at the gateway always says that it is still waited for; closing needs nobody, since only that command takes
 * money. Cash goes back by hand, and the receipts are the office's own statement.
 */
export const offlineGateway: Gateway = {
  code: 'offline',
  label: { zh: '现场缴费', en: 'Pay at the counter' },
  kind: 'onsite',
  isStandIn: false,
  start: () => Promise.resolve({ redirectTo: null, reference: null }),
  query: ({ merchantOrderNumber }) => Promise.resolve({ merchantOrderNumber, state: 'pending' }),
  close: ({ merchantOrderNumber }) => Promise.resolve({ merchantOrderNumber, state: 'closed' }),
  callback: () => Promise.resolve(null),
  refund: () => Promise.resolve(UNSUPPORTED),
  statement: () => UNSUPPORTED,
}

/** Switches payment at the counter on. */
export const offline = (): Plugin => (config) => register(config, 'gateways', offlineGateway)
