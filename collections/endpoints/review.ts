import type { Endpoint } from 'payload'

import { findJpeg } from '../../src/views/photo.ts'
import { reviewCaseOf } from '../../src/views/review/case.ts'
import { lookAt } from '../../src/commands/review/look.ts'
import { reviewQueue } from '../../src/views/review/queue.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { worldOf } from '../../src/world.ts'
import { idParam, respond } from '../../src/door/command.ts'

/** What the review desk reads: the queue, one case, its portrait. Every look at a case is recorded. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/review-queue',
    method: 'get',
    handler: async (req) => {
      const { searchParams } = new URL(req.url ?? '', 'http://localhost')
      const query = {
        after: searchParams.get('after'),
        limit: searchParams.get('limit'),
        exam: searchParams.get('exam'),
      }
      return respond({ body: await reviewQueue(req, query) })
    },
  },
  {
    path: '/:id/case',
    method: 'get',
    handler: async (req) => {
      const body = await worldOf(req.payload).inTransaction(req, async () =>
        reviewCaseOf(req, await lookAt(req, idParam(req), 'look_case')),
      )
      return respond({ body })
    },
  },
  {
    path: '/:id/photo',
    method: 'get',
    handler: async (req) => {
      const jpeg = await worldOf(req.payload).inTransaction(req, async () => {
        const { found } = await lookAt(req, idParam(req), 'look_photo')
        return findJpeg(req, found.candidate.id)
      })
      if (!jpeg) throw new Refusal('NOT_FOUND')
      const headers = { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, no-store' }
      return new Response(new Uint8Array(jpeg), { headers })
    },
  },
]
