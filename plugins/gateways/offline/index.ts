import type { Plugin } from 'payload'

import type { Gateway } from '../../../src/domain/gateway.ts'
import { register } from '../../../src/registry.ts'

/**
 * Payment at the counter: nothing opens and nobody calls back. The office's `settle` command records the money, so a
 * look at the gateway always says that it is still waited for.
 */
export const offlineGateway: Gateway = {
  code: 'offline',
  label: { zh: '现场缴费', en: 'Pay at the counter' },
  kind: 'onsite',
  isStandIn: false,
  start: () => Promise.resolve({ redirectTo: null }),
  query: (merchantOrderNumber) => Promise.resolve({ merchantOrderNumber, state: 'pending' }),
  readCallback: () => Promise.resolve(null),
}

/** Switches payment at the counter on. */
export const offline = (): Plugin => (config) => register(config, 'gateways', offlineGateway)
