import { createHash } from 'node:crypto'

import type { EnrollmentCase } from '../case.ts'
import { subjectsOf } from '../case.ts'
import { ID_TYPES } from '../domain/codes/idTypes.ts'
import type { ConfirmationView } from '../domain/enrollmentView.ts'
import { read } from '../door/read.ts'
import { findOwnCase } from '../findCase.ts'
import { confirmationView } from '../schemas/enrollment.ts'

/** Level, specialty and subjects of an enrollment in words; '' for what was not chosen. */
export function choiceOf({ exam, enrollment }: Pick<EnrollmentCase, 'exam' | 'enrollment'>) {
  const chosen = subjectsOf(enrollment)
  return {
    level: exam.levels.find(({ code }) => code === enrollment.level)?.name ?? '',
    specialty: exam.specialties.find(({ code }) => code === enrollment.specialty)?.name ?? '',
    subjects: exam.subjects.filter(({ number }) => chosen.includes(number)),
  }
}

function linesOf(found: EnrollmentCase): ConfirmationView['lines'] {
  const { candidate, exam, province } = found
  const { level, specialty, subjects } = choiceOf(found)
  return [
    { label: '考试', value: `${exam.year} 年${exam.name}` },
    { label: '报考地区', value: province.name },
    { label: '证件类型', value: ID_TYPES.find(({ code }) => code === candidate.idType)?.zh ?? candidate.idType },
    { label: '证件号码', value: candidate.idNumberMasked ?? '' },
    { label: '姓名', value: candidate.name },
    { label: '档案号', value: '您是新考生，无档案号！' },
    { label: '级别', value: level },
    { label: '专业', value: specialty },
    { label: '科目', value: subjects.map(({ name }) => name).join('、') },
  ]
}

/** The lines of the second confirmation, with the digest that proves what was shown. */
export function confirmationOf(found: EnrollmentCase): ConfirmationView {
  const lines = linesOf(found)
  const shown = JSON.stringify([found.enrollment.id, found.enrollment.revision, lines])
  return { lines, digest: createHash('sha256').update(shown).digest('hex') }
}

/** What the second page shows. */
export const confirmationDoor = read({
  path: '/:id/confirmation',
  who: 'candidate',
  about: 'The lines of the second confirmation, with the digest that confirms them.',
  answer: confirmationView,
  refusals: ['NOT_FOUND'],
  run: async ({ req, id }) => confirmationOf((await findOwnCase(req, id)).found),
})
