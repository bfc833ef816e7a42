import type { Endpoint } from 'payload'

import { arrangeTickets } from '../../src/commands/arrangeTickets.ts'
import { command, idParam } from '../../src/door/command.ts'

/** What the offices do with an exam beyond editing it. */
export const examEndpoints: Endpoint[] = [
  command({
    path: '/:id/arrange-tickets',
    run: async (req, body) => ({ body: await arrangeTickets(req, idParam(req), body.province) }),
  }),
]
