import type { Endpoint } from 'payload'

import { decidePhoto } from '../../src/commands/photo/decide.ts'
import { lookAtPhoto } from '../../src/commands/photo/look.ts'
import { findReplaced, preparePhoto, storePhoto } from '../../src/commands/photo/upload.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { PHOTO_DECISIONS } from '../../src/domain/photoLife.ts'
import { command, idParam, respond } from '../../src/door/command.ts'
import { findJpeg, jpegOf, ownIdOf, ownPhotoOf } from '../../src/views/photo.ts'
import { photoQueue } from '../../src/views/photoQueue.ts'
import { worldOf } from '../../src/world.ts'

const MAX_BYTES = 2_000_000
const TYPES = ['image/jpeg', 'image/png']

/** A picture for whoever asked, kept by nobody on the way. */
function picture(jpeg: Buffer): Response {
  const headers = { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, no-store' }
  return new Response(new Uint8Array(jpeg), { headers })
}

/** The candidate's own: upload, then look; after a refusal another upload. */
const own: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      const candidate = ownIdOf(req)
      const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
      if (!TYPES.includes(type)) throw new Refusal('PHOTO_WRONG_FORMAT', { expected: TYPES.join(', ') })
      await findReplaced(req, candidate)
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
    handler: async (req) => respond({ body: await ownPhotoOf(req, ownIdOf(req)) }),
  },
  {
    path: '/mine/image',
    method: 'get',
    handler: async (req) => {
      const jpeg = await findJpeg(req, ownIdOf(req))
      if (!jpeg) throw new Refusal('NOT_FOUND')
      return picture(jpeg)
    },
  },
]

/** The office's: what waits, one picture, and the decision about it. */
const office: Endpoint[] = [
  {
    path: '/queue',
    method: 'get',
    handler: async (req) => {
      const { searchParams } = new URL(req.url ?? '', 'http://localhost')
      const query = { after: searchParams.get('after'), limit: searchParams.get('limit') }
      return respond({ body: await photoQueue(req, query) })
    },
  },
  {
    path: '/:id/image',
    method: 'get',
    handler: async (req) => {
      const photo = await worldOf(req.payload).inTransaction(req, () => lookAtPhoto(req, idParam(req)))
      return picture(jpegOf(req, photo))
    },
  },
  ...PHOTO_DECISIONS.map((decision) =>
    command({
      path: `/:id/${decision}`,
      run: async (req, input) => ({ body: await decidePhoto(req, idParam(req), { decision, input }) }),
    }),
  ),
]

/** Photos over HTTP. */
export const photoEndpoints: Endpoint[] = [...own, ...office]
