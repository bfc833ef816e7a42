import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { Refusal } from '../../domain/errors.ts'
import { maskName } from '../../domain/mask.ts'
import type { QueueItem, ReviewQueue } from '../../domain/reviewCase.ts'
import { dictionaryOf } from '../../i18n/sentence.ts'
import { enrollmentsOfOffice } from '../../officeScope.ts'
import type { Row } from '../../store.ts'
import { findRows, idOf } from '../../store.ts'
import { languageOfRequest } from '../../world.ts'
import { read } from '../../door/read.ts'
import { queueQuery, reviewQueue as reviewQueueShape } from '../../schemas/review.ts'

const MAX_LIMIT = 100
const UUID = /^[0-9a-f-]{36}$/

/** What is asked of the queue: `after` is the `next` of the page before. */
export interface QueueQuery {
  readonly after: string | null
  readonly limit: string | null
  readonly exam: string | null
}

/** `<confirmedAt>~<id>` of the last row seen: later rows come after it, whatever was decided meanwhile. */
function afterOf(cursor: string | null): Where[] {
  if (cursor === null) return []
  const [at = '', id = ''] = cursor.split('~')
  if (Number.isNaN(Date.parse(at)) || !UUID.test(id)) throw new Refusal('BAD_REQUEST', { reason: 'after' })
  const instant = new Date(at).toISOString()
  const isTwin: Where = { and: [{ confirmedAt: { equals: instant } }, { id: { greater_than: id } }] }
  return [{ or: [{ confirmedAt: { greater_than: instant } }, isTwin] }]
}

function limitOf(given: string | null): number {
  const limit = given === null ? 30 : Number(given)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) throw new Refusal('BAD_REQUEST', { reason: 'limit' })
  return limit
}

async function byId<S extends CollectionSlug>(
  req: PayloadRequest,
  slug: S,
  ids: readonly string[],
): Promise<Map<string, Row<S>>> {
  const unique = [...new Set(ids)]
  if (unique.length === 0) return new Map()
  const rows = await findRows(req, slug, { where: { id: { in: unique } }, limit: unique.length })
  return new Map(rows.map((row) => [String((row as { id: string }).id), row]))
}

async function itemsOf(req: PayloadRequest, rows: readonly Row<'enrollments'>[]): Promise<QueueItem[]> {
  const candidates = await byId(
    req,
    'candidates',
    rows.map((row) => idOf(row.candidate)),
  )
  const exams = await byId(
    req,
    'exams',
    rows.map((row) => idOf(row.exam)),
  )
  const provinces = await byId(
    req,
    'provinces',
    rows.map((row) => idOf(row.province)),
  )
  const pointIds = rows.flatMap(({ reviewPoint }) => (reviewPoint ? [idOf(reviewPoint)] : []))
  const points = await byId(req, 'review-points', pointIds)
  const { routes } = dictionaryOf(languageOfRequest(req))
  return rows.map((row) => ({
    id: row.id,
    name: maskName(candidates.get(idOf(row.candidate))?.name ?? ''),
    exam: exams.get(idOf(row.exam))?.shortName ?? '',
    province: provinces.get(idOf(row.province))?.shortName ?? '',
    reviewPoint: row.reviewPoint ? (points.get(idOf(row.reviewPoint))?.name ?? null) : null,
    route: routes[row.reviewRoute ?? 'online'],
    confirmedAt: row.confirmedAt ?? row.createdAt,
  }))
}

/**
 * The enrollments that wait for a decision of whoever asks, oldest confirmation first, page by page by key.
 * @throws Refusal NOT_LOGGED_IN, NOT_FOUND, BAD_REQUEST
 */
export async function reviewQueue(req: PayloadRequest, query: QueueQuery): Promise<ReviewQueue> {
  if (!req.user) throw new Refusal('NOT_LOGGED_IN')
  const limit = limitOf(query.limit)
  const after = afterOf(query.after)
  if (query.exam && !UUID.test(query.exam)) throw new Refusal('BAD_REQUEST', { reason: 'exam' })
  const exam: Where[] = query.exam ? [{ exam: { equals: query.exam } }] : []
  const queue: Where[] = [{ state: { equals: 'in_review' } }, ...(await enrollmentsOfOffice(req)), ...exam]
  const sort = ['confirmedAt', 'id']
  const rows = await findRows(req, 'enrollments', { where: { and: [...queue, ...after] }, sort, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const { totalDocs } = await req.payload.db.count({ collection: 'enrollments', where: { and: queue }, req })
  return {
    items: await itemsOf(req, page),
    next: rows.length > limit && last?.confirmedAt ? `${last.confirmedAt}~${last.id}` : null,
    total: totalDocs,
  }
}

/** The queue of the review desk. */
export const reviewQueueDoor = read({
  path: '/review-queue',
  who: 'staff',
  about: 'The enrollments that wait for a decision of the asker, oldest first, page by page.',
  query: queueQuery,
  answer: reviewQueueShape,
  refusals: [],
  run: ({ req, query: { after = null, limit = null, exam = null } }) => reviewQueue(req, { after, limit, exam }),
})
