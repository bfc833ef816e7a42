import type { Endpoint } from 'payload'

import { issueCaptcha } from '../../hooks/captcha.ts'
import { settle } from '../../hooks/payment/settle.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { findEntry } from '../../src/registry.ts'
import { nowOf } from '../../src/world.ts'
import { idParam, respond } from './command.ts'

/** What belongs to no collection: the clock, the captcha, and the gateways' callbacks. */
export const platformEndpoints: Endpoint[] = [
  { path: '/now', method: 'get', handler: (req) => respond({ body: { now: nowOf(req).toISOString() } }) },
  { path: '/captcha', method: 'get', handler: async (req) => respond({ body: await issueCaptcha(req) }) },
  {
    path: '/payments/callback/:gateway',
    method: 'post',
    handler: async (req) => {
      const gateway = findEntry(req.payload.config, 'gateways', idParam(req, 'gateway'))
      if (!gateway) throw new Refusal('NOT_FOUND')
      const report = await gateway.readCallback({ headers: req.headers, body: (await req.text?.()) ?? '' })
      if (!report) throw new Refusal('BAD_REQUEST', { reason: 'signature' })
      await settle(req, { gateway: gateway.code, report })
      return respond({ body: { received: true } })
    },
  },
]
