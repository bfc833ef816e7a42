import type { PayloadRequest } from 'payload'

import { read } from '../door/read.ts'
import { candidateIdOf } from '../door/who.ts'
import type { EnrollmentLine } from '../domain/enrollmentView.ts'
import { dictionaryOf } from '../i18n/sentence.ts'
import { enrollmentLines } from '../schemas/enrollment.ts'
import type { Row } from '../store.ts'
import { findRow, findRows, idOf } from '../store.ts'
import { languageOfRequest } from '../world.ts'
import { nextOf } from './enrollment.ts'

/** One line of the candidate's list. */
async function lineOf(req: PayloadRequest, enrollment: Row<'enrollments'>): Promise<EnrollmentLine> {
  const language = languageOfRequest(req)
  const exam = await findRow(req, 'exams', { id: { equals: idOf(enrollment.exam) } })
  const province = await findRow(req, 'provinces', { id: { equals: idOf(enrollment.province) } })
  if (!exam || !province) throw new Error('An enrollment has no exam or province.')
  return {
    id: enrollment.id,
    exam: { id: exam.id, name: exam.name, year: exam.year },
    province: { id: province.id, name: province.name },
    state: enrollment.state,
    stateLabel: dictionaryOf(language).states[enrollment.state],
    next: nextOf(enrollment, language),
  }
}

/** The candidate's list. */
export const myEnrollmentsDoor = read({
  path: '/mine',
  who: 'candidate',
  about: 'The enrollments of the candidate, the latest change first.',
  answer: enrollmentLines,
  refusals: [],
  run: async ({ req }) => {
    const where = { candidate: { equals: candidateIdOf(req) } }
    const rows = await findRows(req, 'enrollments', { where, sort: '-updatedAt', limit: 100 })
    return { enrollments: await Promise.all(rows.map((row) => lineOf(req, row))) }
  },
})
