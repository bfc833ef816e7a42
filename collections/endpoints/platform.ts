import type { Endpoint } from 'payload'

import { issueCaptcha } from '../../src/door/captcha.ts'
import { acceptCallback, rawCallbackOf } from '../../src/commands/payment/callback.ts'
import { nowOf } from '../../src/world.ts'
import { idParam, respond } from '../../src/door/command.ts'

/** What belongs to no collection: the clock, the captcha, and the gateways' callbacks. */
export const platformEndpoints: Endpoint[] = [
  { path: '/now', method: 'get', handler: (req) => respond({ body: { now: nowOf(req).toISOString() } }) },
  { path: '/captcha', method: 'get', handler: async (req) => respond({ body: await issueCaptcha(req) }) },
  {
    path: '/payments/callback/:gateway',
    method: 'post',
    handler: async (req) => {
      const { status, contentType, body } = await acceptCallback(req, idParam(req, 'gateway'), await rawCallbackOf(req))
      return new Response(body, { status, headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } })
    },
  },
]
