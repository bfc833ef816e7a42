import type { PayloadRequest, Where } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { maskName } from '../domain/mask.ts'
import type { PhotoItem, PhotoQueue } from '../domain/photoLife.ts'
import { read } from '../door/read.ts'
import { candidatesOfOffice } from '../photoOffice.ts'
import { photoQueue as photoQueueShape, photoQueueQuery } from '../schemas/photo.ts'
import type { Row } from '../store.ts'
import { findRows, idOf } from '../store.ts'

/** A screenful. */
const DEFAULT_LIMIT = 40
const MAX_LIMIT = 100
/** How many waiting photos one question looks through for those of an office: a page may be short, its `next` goes on. */
const CHUNK = 100
const MAX_CHUNKS = 5
const UUID = /^[0-9a-f-]{36}$/

/** A waiting photo without its picture. */
type Waiting = Pick<Row<'photos'>, 'id' | 'candidate' | 'uploadedAt'>

/** `<uploadedAt>~<id>` of the last row looked at. */
function afterOf(cursor: string | null): Where[] {
  if (cursor === null) return []
  const [at = '', id = ''] = cursor.split('~')
  if (Number.isNaN(Date.parse(at)) || !UUID.test(id)) throw new Refusal('BAD_REQUEST', { reason: 'after' })
  const instant = new Date(at).toISOString()
  const isTwin: Where = { and: [{ uploadedAt: { equals: instant } }, { id: { greater_than: id } }] }
  return [{ or: [{ uploadedAt: { greater_than: instant } }, isTwin] }]
}

function limitOf(given: string | null): number {
  const limit = given === null ? DEFAULT_LIMIT : Number(given)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) throw new Refusal('BAD_REQUEST', { reason: 'limit' })
  return limit
}

async function findWaiting(req: PayloadRequest, after: string | null): Promise<Waiting[]> {
  const { docs } = await req.payload.db.find<Waiting>({
    collection: 'photos',
    where: { and: [{ state: { equals: 'pending' } }, ...afterOf(after)] },
    sort: ['uploadedAt', 'id'],
    limit: CHUNK,
    select: { candidate: true, uploadedAt: true },
    pagination: false,
    req,
  })
  return docs
}

async function itemsOf(req: PayloadRequest, photos: readonly Waiting[]): Promise<PhotoItem[]> {
  if (photos.length === 0) return []
  const ids = photos.map(({ candidate }) => idOf(candidate))
  const rows = await findRows(req, 'candidates', { where: { id: { in: ids } }, limit: ids.length })
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return photos.map(({ id, candidate, uploadedAt }) => ({
    id,
    name: maskName(names.get(idOf(candidate)) ?? ''),
    uploadedAt,
  }))
}

const cursorOf = ({ uploadedAt, id }: Waiting): string => `${uploadedAt}~${id}`

/**
 * The photos that wait for a decision of whoever asks, oldest upload first, page by page by key.
 * @throws Refusal NOT_LOGGED_IN, NOT_FOUND, BAD_REQUEST
 */
async function photoQueue(
  req: PayloadRequest,
  query: { readonly after: string | null; readonly limit: string | null },
): Promise<PhotoQueue> {
  const limit = limitOf(query.limit)
  const own: Waiting[] = []
  let cursor = query.after
  for (let chunk = 0; chunk < MAX_CHUNKS; chunk += 1) {
    const waiting = await findWaiting(req, cursor)
    const candidates = await candidatesOfOffice(
      req,
      waiting.map(({ candidate }) => idOf(candidate)),
    )
    own.push(...waiting.filter(({ candidate }) => candidates.has(idOf(candidate))))
    const last = waiting.at(-1)
    const page = own.slice(0, limit)
    const end = page.at(-1)
    if (own.length > limit && end) return { items: await itemsOf(req, page), next: cursorOf(end) }
    if (waiting.length < CHUNK || !last) return { items: await itemsOf(req, page), next: null }
    cursor = cursorOf(last)
  }
  return { items: await itemsOf(req, own), next: cursor }
}

/** The queue of photos. */
export const photoQueueDoor = read({
  path: '/queue',
  who: 'staff',
  about: 'The photos that wait for a decision of the asker, oldest first, page by page.',
  query: photoQueueQuery,
  answer: photoQueueShape,
  refusals: [],
  run: ({ req, query: { after = null, limit = null } }) => photoQueue(req, { after, limit }),
})
