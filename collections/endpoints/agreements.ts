import type { Endpoint } from 'payload'

import { currentAgreements } from '../../src/agreements.ts'

/** The texts in force now, by kind. */
export const agreementEndpoints: Endpoint[] = [
  {
    path: '/current',
    method: 'get',
    handler: async (req) => {
      const current = await currentAgreements(req)
      const shown = Object.values(current).map(
        ({ id, kind, version, title, body }) => [kind, { id, kind, version, title, body }] as const,
      )
      return Response.json(Object.fromEntries(shown), { headers: { 'Cache-Control': 'no-cache' } })
    },
  },
]
