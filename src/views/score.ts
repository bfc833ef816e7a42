import type { PayloadRequest } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { resultOf } from '../domain/score.ts'
import { maskName } from '../domain/mask.ts'
import { normalisePersonName, personNameKey } from '../domain/personName.ts'
import type { Row } from '../store.ts'
import { findRow, findRows, idOf } from '../store.ts'
import { dictionaryOf } from '../i18n/sentence.ts'
import { languageOfRequest, nowOf } from '../world.ts'
import { textAt } from '../door/body.ts'
import { findPerson } from './personLookup.ts'
import { command } from '../door/command.ts'
import { RATES } from '../door/rates.ts'
import type { ScoreReport } from '../schemas/lookup.ts'
import { scoreLookup, scoreReport } from '../schemas/lookup.ts'

async function findByTicket(
  req: PayloadRequest,
  body: Readonly<Record<string, unknown>>,
): Promise<Row<'enrollments'> | null> {
  const ticket = await findRow(req, 'tickets', {
    ticketNumber: { equals: String(body.ticketNumber).trim().slice(0, 40) },
  })
  const candidate = ticket && (await findRow(req, 'candidates', { id: { equals: idOf(ticket.candidate) } }))
  const name = typeof body.name === 'string' ? normalisePersonName(body.name) : ''
  if (!ticket || !candidate || personNameKey(candidate.name) !== personNameKey(name)) return null
  if (idOf(ticket.exam) !== body.exam) return null
  return findRow(req, 'enrollments', { id: { equals: idOf(ticket.enrollment) } })
}

async function findByNumber(
  req: PayloadRequest,
  body: Readonly<Record<string, unknown>>,
): Promise<Row<'enrollments'> | null> {
  const person = await findPerson(req, body)
  return findRow(req, 'enrollments', {
    and: [
      { candidate: { equals: person.id } },
      { exam: { equals: textAt(body, 'exam') } },
      { state: { equals: 'paid' } },
    ],
  })
}

async function reportOf(req: PayloadRequest, exam: Row<'exams'>, enrollment: Row<'enrollments'>): Promise<ScoreReport> {
  const candidate = await findRow(req, 'candidates', { id: { equals: idOf(enrollment.candidate) } })
  const rows = await findRows(req, 'scores', {
    where: { enrollment: { equals: enrollment.id } },
    sort: 'subjectNumber',
    limit: 50,
  })
  const labels = dictionaryOf(languageOfRequest(req)).results
  const scores = rows.map(({ subjectNumber, mark, isAbsent }) => {
    const subject = exam.subjects.find(({ number }) => number === subjectNumber)
    const passMark = subject?.passMark ?? 0
    const result = resultOf({ mark, isAbsent }, passMark)
    return {
      subject: subject?.name ?? '',
      mark: mark ?? null,
      passMark,
      result,
      resultLabel: labels[result],
    } as const
  })
  return { exam: exam.name, year: exam.year, name: maskName(candidate?.name ?? ''), scores }
}

/**
 * Scores by ID number or ticket number, with the name (E3).
 * @throws Refusal SCORES_NOT_PUBLISHED; LOOKUP_NOTHING for every kind of no match
 */
export async function lookUpScores(req: PayloadRequest, body: Readonly<Record<string, unknown>>): Promise<ScoreReport> {
  const exam = await findRow(req, 'exams', { id: { equals: textAt(body, 'exam') } })
  if (!exam || exam.status !== 'published') throw new Refusal('EXAM_UNKNOWN')
  if (!exam.scoresPublishedAt || new Date(exam.scoresPublishedAt) > nowOf(req))
    throw new Refusal('SCORES_NOT_PUBLISHED')
  const enrollment = await (body.ticketNumber ? findByTicket(req, body) : findByNumber(req, body))
  if (!enrollment) throw new Refusal('LOOKUP_NOTHING')
  return reportOf(req, exam, enrollment)
}

/** Scores without a login: exam, name, ID or ticket number, and captcha. */
export const scoreLookupDoor = command({
  path: '/lookup',
  who: 'anyone',
  about: 'The scores of one person in one exam, by name and ID number or ticket number.',
  body: scoreLookup,
  rate: RATES.lookup,
  captcha: true,
  inTransaction: false,
  answer: scoreReport,
  refusals: ['EXAM_UNKNOWN', 'SCORES_NOT_PUBLISHED', 'LOOKUP_NOTHING'],
  run: async ({ req, body }) => ({ body: await lookUpScores(req, body) }),
})
