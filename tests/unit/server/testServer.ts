import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { visitOf } from '../../../src/server/visit.ts'
import type { ServerSettings } from '../../../src/server/settings.ts'
import type { Housed } from '../../../src/door/doors.ts'
import { productConfig } from '../../support/productConfig.ts'
import type { TestServer } from '../../support/openServer.ts'
import { openServer, ORIGIN } from '../../support/openServer.ts'

export { ORIGIN }

/** Answers what passed the gate with what would be handed to Payload. */
const echo: RequestHandler = (_req, res) => {
  const { method, target, face, body } = visitOf(res)
  res.json({ method, target, face, bytes: body?.length ?? 0 })
}

/** Opens the front door without Payload; `payload-token=live` in the cookie is a live session of the staff. */
export function openTestDoor(options: {
  answer?: RequestHandler
  housed?: Housed
  settings?: Partial<ServerSettings>
}): Promise<TestServer> {
  const isLive = (headers: Headers) => headers.get('cookie')?.includes('payload-token=live') ?? false
  const authenticate = ({ headers }: { headers: Headers }) =>
    Promise.resolve({ user: isLive(headers) ? { id: '1', collection: 'staff' } : null })
  return openServer({
    payload: { authStrategies: [{ name: 'test', authenticate }], collections: {} } as unknown as Payload,
    housed: options.housed ?? productConfig,
    answer: options.answer ?? echo,
    settings: options.settings ?? {},
  })
}
