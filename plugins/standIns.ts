import type { Plugin } from 'payload'

import type { Profile } from '../src/env.ts'
import { entriesOf } from '../src/registry.ts'

/**
 * Goes last in the list: production does not start while a stand-in (a practice bank, a table of invented persons,
 * an outbox nobody sends) is registered.
 * @throws Error naming every stand-in
 */
export function refuseStandIns(profile: Profile): Plugin {
  return (config) => {
    if (profile !== 'production') return config
    const standIns = (['gateways', 'verifiers', 'channels'] as const).flatMap((seam) =>
      entriesOf(config, seam)
        .filter((entry) => entry.isStandIn)
        .map((entry) => `${seam}/${entry.code}`),
    )
    if (standIns.length > 0) throw new Error(`Production refuses stand-ins: ${standIns.join(', ')}.`)
    return config
  }
}
