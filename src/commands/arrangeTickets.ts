import { randomUUID } from 'node:crypto'

import type { PayloadRequest, Where } from 'payload'

import { appointmentsOf } from '../appointments.ts'
import { Refusal } from '../domain/errors.ts'
import { placeOf, ticketNumberOf } from '../domain/seating.ts'
import type { Row } from '../store.ts'
import { findRow, findRows, idOf, insertRow } from '../store.ts'
import { nowOf } from '../world.ts'
import { command } from '../door/command.ts'
import { arrangeBody, arranged } from '../schemas/review.ts'

/** How many seats one call arranges at most; calling again goes on where it stopped. */
const BATCH = 500

/**
 * The province whose seats are arranged: the one that is named, else the only one of the office. Of several none is assumed.
 * @throws Refusal NOT_ALLOWED, NOT_FOUND, PROVINCE_UNKNOWN
 */
async function provinceFor(req: PayloadRequest, named: string | undefined): Promise<Row<'provinces'>> {
  const appointments = await appointmentsOf(req)
  const own = appointments.flatMap(({ role, province }) => (role === 'provincial_admin' && province ? [province] : []))
  const isCentral = appointments.some(({ role }) => role === 'central')
  if (own.length === 0 && !isCentral) throw new Refusal('NOT_ALLOWED')
  const [first = '', ...others] = own
  const wanted = named || (others.length === 0 ? first : '')
  if (wanted && !isCentral && !own.includes(wanted)) throw new Refusal('NOT_FOUND')
  const province = await findRow(req, 'provinces', { id: { equals: wanted } })
  if (!province) throw new Refusal('PROVINCE_UNKNOWN')
  return province
}

/**
 * Arranges test site, room and seat for the paid enrollments of an exam in one province that have none yet.
 * Numbers follow the order of confirmation; the unique ticket number and enrollment keep a second run from repeating.
 * @returns how many were arranged now, and how many there are
 */
export async function arrangeTickets(
  req: PayloadRequest,
  examId: string,
  named: string | undefined,
): Promise<{ arranged: number; total: number }> {
  const province = await provinceFor(req, named)
  const exam = await findRow(req, 'exams', { id: { equals: examId } })
  if (!exam) throw new Refusal('NOT_FOUND')
  const scope: Where[] = [{ exam: { equals: examId } }, { province: { equals: province.id } }]
  const { totalDocs } = await req.payload.db.count({ collection: 'tickets', where: { and: scope }, req })
  const paid = await findRows(req, 'enrollments', {
    where: { and: [...scope, { state: { equals: 'paid' } }] },
    sort: ['confirmedAt', 'id'],
    limit: 100_000,
  })
  const seated = await findRows(req, 'tickets', { where: { and: scope }, limit: 100_000 })
  const have = new Set(seated.map((ticket) => idOf(ticket.enrollment)))
  const waiting = paid.filter(({ id }) => !have.has(id)).slice(0, BATCH)
  for (const [index, enrollment] of waiting.entries()) {
    const serial = totalDocs + index + 1
    await insertRow(req, 'tickets', {
      id: randomUUID(),
      enrollment: enrollment.id,
      candidate: idOf(enrollment.candidate),
      exam: examId,
      province: province.id,
      ticketNumber: ticketNumberOf({ provincePrefix: province.prefix, examCode: exam.code, year: exam.year, serial }),
      ...placeOf(serial, province.shortName),
    })
  }
  req.payload.logger.info({ msg: 'Tickets were arranged.', arranged: waiting.length, at: nowOf(req).toISOString() })
  return { arranged: waiting.length, total: totalDocs + waiting.length }
}

/** Arranges the seats of an exam. */
export const arrangeTicketsDoor = command({
  path: '/:id/arrange-tickets',
  who: 'staff',
  about: 'Arranges the next 500 seats of an exam in a province.',
  body: arrangeBody,
  answer: arranged,
  refusals: ['NOT_ALLOWED', 'PROVINCE_UNKNOWN'],
  run: async ({ req, id, body }) => ({ body: await arrangeTickets(req, id, body.province) }),
})
