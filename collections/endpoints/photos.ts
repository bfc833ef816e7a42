import type { Endpoint, PayloadRequest } from 'payload'

import { preparePhoto, storePhoto } from '../../src/commands/photo.ts'
import { findPhoto } from '../../src/views/photo.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { dictionaryOf } from '../../src/i18n/sentence.ts'
import { findRow } from '../../src/store.ts'
import { languageOfRequest, worldOf } from '../../src/world.ts'
import { respond } from '../../src/door/command.ts'

const MAX_BYTES = 2_000_000
const TYPES = ['image/jpeg', 'image/png']

function candidateOf(req: PayloadRequest): string {
  if (req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
  return String(req.user.id)
}

/** Upload once, then look. */
export const photoEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      const candidate = candidateOf(req)
      const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
      if (!TYPES.includes(type)) throw new Refusal('PHOTO_WRONG_FORMAT', { expected: TYPES.join(', ') })
      if (await findRow(req, 'photos', { candidate: { equals: candidate } }))
        throw new Refusal('PHOTO_ALREADY_UPLOADED')
      const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
      if (bytes.length > MAX_BYTES) throw new Refusal('PHOTO_TOO_LARGE', { limit: '2 MB' })
      const jpeg = await preparePhoto(bytes)
      const body = await worldOf(req.payload).inTransaction(req, () => storePhoto(req, jpeg))
      return respond({ status: 201, body })
    },
  },
  {
    path: '/mine',
    method: 'get',
    handler: async (req) => {
      const photo = await findRow(req, 'photos', { candidate: { equals: candidateOf(req) } })
      const state = photo?.state ?? 'none'
      const label = dictionaryOf(languageOfRequest(req)).photos[state]
      return respond({ body: { state, label, reason: photo?.reason ?? null } })
    },
  },
  {
    path: '/mine/image',
    method: 'get',
    handler: async (req) => {
      const jpeg = await findPhoto(req, candidateOf(req))
      if (!jpeg) throw new Refusal('NOT_FOUND')
      const headers = { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, no-store' }
      return new Response(new Uint8Array(jpeg), { headers })
    },
  },
]
