import type { PayloadRequest } from 'payload'

import type { Gateway } from '../domain/gateway.ts'
import { entriesOf } from '../registry.ts'
import type { Row } from '../store.ts'

/** The gateways a province's channels allow. */
export function gatewaysOf(req: PayloadRequest, province: Row<'provinces'>): readonly Gateway[] {
  return entriesOf(req.payload.config, 'gateways').filter(({ kind }) => province.paymentChannels.includes(kind))
}

/** The counters where an office of this province may take money. */
export function countersOf(req: PayloadRequest, province: Row<'provinces'>): readonly Gateway[] {
  return gatewaysOf(req, province).filter(({ kind }) => kind === 'onsite')
}
